package org.jobcenterportal.uikit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The one iconset, read once; a screen carries only the drawings that it shows. */
final class IconDrawings {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([^\"]+)\" viewBox=\"([^\"]+)\">(.+?)</symbol>");
    private static final Map<String, String> DRAWINGS = read();

    private IconDrawings() {}

    static String of(String id) {
        var drawing = DRAWINGS.get(id);
        if (drawing == null) {
            throw new IllegalArgumentException("No icon is drawn for '" + id + "'");
        }
        return drawing;
    }

    static Set<String> ids() {
        return DRAWINGS.keySet();
    }

    private static Map<String, String> read() {
        try (var set = IconDrawings.class.getResourceAsStream("/icons/portal-icons.svg")) {
            if (set == null) {
                throw new IllegalStateException("The iconset is missing");
            }
            var drawings = new HashMap<String, String>();
            SYMBOL.matcher(new String(set.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(symbol -> drawings.put(
                            symbol.group(1), "<svg viewBox=\"" + symbol.group(2) + "\">" + symbol.group(3) + "</svg>"));
            return Map.copyOf(drawings);
        } catch (IOException failure) {
            throw new UncheckedIOException("The iconset cannot be read", failure);
        }
    }
}
