package org.hedui.ui.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A tile of the watermark, as an image that needs no request. */
final class Watermark {
    private static final String TILE = """
            <svg xmlns='http://www.w3.org/2000/svg' width='320' height='200'><text x='160' y='100' text-anchor='middle' \
            transform='rotate(-22 160 100)' font-family='Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif' \
            font-size='14' fill='#0f3540' fill-opacity='0.055'>%s  %s</text></svg>""";

    private Watermark() {}

    /** As a value of CSS {@code background-image}. */
    static String image(String name, String time) {
        String tile = TILE.formatted(escaped(name), time);
        String encoded = URLEncoder.encode(tile, StandardCharsets.UTF_8).replace("+", "%20");
        return "url(\"data:image/svg+xml," + encoded + "\")";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
