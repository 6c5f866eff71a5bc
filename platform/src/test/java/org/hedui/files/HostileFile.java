package org.hedui.files;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that somebody sends who means no good, or does not know better.
 *
 * @param id names the case, and the folder it is written to
 * @param name what the sender calls the file
 * @param codes with which it may be refused; none if it has to be taken as it is
 * @param told what the refusal has to say: the part, row, column or byte
 */
public record HostileFile(String id, String name, TableCharset charset, List<String> codes, String told, Maker maker) {
    public HostileFile {
        codes = List.copyOf(codes);
    }

    /** Writes the file's bytes. */
    public interface Maker {
        void writeTo(Path file) throws Exception;
    }
}
