package org.jobcenterportal.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of HTML with gaps, written like a format string: {@code %s} for the next value, {@code %2$s} for the second
 * one. It is taken apart once, because a mail is written while its booking waits.
 */
final class HtmlForm {

    private static final Pattern GAP = Pattern.compile("%(?:(\\d+)\\$)?s|%%");

    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();

    private HtmlForm(String form) {
        var gap = GAP.matcher(form);
        var piece = new StringBuilder();
        int next = 0;
        while (gap.find()) {
            gap.appendReplacement(piece, "");
            if (gap.group().equals("%%")) {
                piece.append('%');
            } else {
                gaps.add(gap.group(1) == null ? next++ : Integer.parseInt(gap.group(1)) - 1);
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        gap.appendTail(piece);
        pieces.add(piece.toString());
    }

    static HtmlForm of(String form) {
        return new HtmlForm(form);
    }

    String with(String... values) {
        var html = new StringBuilder(pieces.getFirst());
        for (int gap = 0; gap < gaps.size(); gap++) {
            html.append(values[gaps.get(gap)]).append(pieces.get(gap + 1));
        }
        return html.toString();
    }
}
