package org.hedui.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose scan a file is, by its name: it begins with the household's number or that of its letter, and no letter or digit
 * follows, so that household 1 is not given the scan of household 12. The longest number counts.
 */
public final class ScanNames {
    private final List<RosterLine> lines;

    public ScanNames(List<RosterLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Nobody, one household, or several that share a beginning. */
    public List<RosterLine> of(String fileName) {
        String plain = plain(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        int longest = 0;
        List<RosterLine> found = new ArrayList<>();
        for (RosterLine line : lines) {
            int length = Math.max(begins(plain, line.householdNumber()), begins(plain, line.authorizationNumber()));
            if (length > longest) {
                longest = length;
                found.clear();
            }
            if (length > 0 && length == longest) {
                found.add(line);
            }
        }
        return List.copyOf(found);
    }

    private static int begins(String name, String number) {
        String wanted = plain(number);
        boolean begins = !wanted.isEmpty() && name.startsWith(wanted);
        return begins && (name.length() == wanted.length() || !isOfNumber(name.charAt(wanted.length())))
                ? wanted.length()
                : 0;
    }

    private static boolean isOfNumber(char next) {
        return next < 128 && Character.isLetterOrDigit(next);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
