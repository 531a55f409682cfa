package org.jobcenterportal.uikit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a curve as SVG: words at their real size, colours by class, nothing that a policy for scripts or styles forbids. */
final class CurveDrawing {

    private static final int LEFT = 58;
    private static final int RIGHT = 18;
    private static final int TOP = 30;
    private static final int BOTTOM = 48;
    private static final int ROOM_FOR_A_NUMBER = 30;
    private static final int ROOM_FOR_A_TITLE = 130;

    private final Curve curve;
    private final int width;
    private final int height;

    CurveDrawing(Curve curve, int width, int height) {
        this.curve = curve;
        this.width = width;
        this.height = height;
    }

    String svg() {
        return "<svg viewBox=\"0 0 " + width + " " + height + "\" aria-hidden=\"true\">" + zone() + side() + limit()
                + line() + points() + bottom() + chosen() + named() + "</svg>";
    }

    private String zone() {
        var zone = curve.closed();
        if (zone == null) {
            return "";
        }
        var from = x(zone.from());
        return "<rect class=\"curve-closed\" x=\"" + round(from) + "\" y=\"" + TOP + "\" width=\""
                + round(width - RIGHT - from) + "\" height=\"" + (height - TOP - BOTTOM) + "\"/>"
                + text("curve-closed-label", width - RIGHT, TOP - 10, "end", zone.label());
    }

    private String side() {
        var tens = (int) Math.round(curve.highest() * 10);
        var every = tens > 6 || height < 400 && tens > 3 ? 2 : 1;
        return IntStream.rangeClosed(0, tens / every)
                .mapToObj(step -> {
                    var part = step * every / 10.0;
                    return across("curve-grid", y(part))
                            + text(
                                    "",
                                    LEFT - 10,
                                    y(part) + 5,
                                    "end",
                                    curve.part().apply(part));
                })
                .collect(Collectors.joining());
    }

    private String limit() {
        var at = y(curve.limit().part());
        return across("curve-limit", at)
                + text(
                        "curve-limit-label",
                        LEFT + 8,
                        at - 7,
                        "start",
                        curve.limit().label());
    }

    private String line() {
        return "<path class=\"curve-line\" d=\"M"
                + curve.points().stream()
                        .map(point -> round(x(point.number())) + " " + round(y(point.part())))
                        .collect(Collectors.joining(" L"))
                + "\"/>";
    }

    private String points() {
        return curve.points().stream()
                .map(point -> {
                    var isChosen = point.number() == curve.chosen().number();
                    return "<circle class=\"" + (isChosen ? "curve-chosen" : "curve-point") + "\" cx=\""
                            + round(x(point.number())) + "\" cy=\"" + round(y(point.part())) + "\" r=\""
                            + (isChosen ? "8" : "4.5") + "\"/>";
                })
                .collect(Collectors.joining());
    }

    private String bottom() {
        var every = Math.max(1, (int) Math.ceil(ROOM_FOR_A_NUMBER / (x(curve.first() + 1) - x(curve.first()))));
        return IntStream.rangeClosed(curve.first(), curve.last())
                        .filter(number -> (number - curve.chosen().number()) % every == 0)
                        .mapToObj(number -> text(
                                number == curve.chosen().number() ? "curve-title" : "",
                                x(number),
                                height - BOTTOM + 22,
                                "middle",
                                Integer.toString(number)))
                        .collect(Collectors.joining())
                + text("", (LEFT + width - RIGHT) / 2.0, height - BOTTOM + 42, "middle", curve.across());
    }

    /** Its words stand to the left of it, where the curve is always lower, or on the left edge. */
    private String chosen() {
        var mark = curve.chosen();
        return curve.at(mark.number())
                .map(point -> {
                    var at = x(mark.number());
                    var words = TOP + (height - TOP - BOTTOM) * 0.3;
                    var fits = at > LEFT + ROOM_FOR_A_TITLE;
                    var from = fits ? at + 4 : LEFT + 8;
                    var anchor = fits ? "end" : "start";
                    return "<line class=\"curve-pointer\" x1=\"" + round(at) + "\" x2=\"" + round(at) + "\" y1=\""
                            + round(Math.min(words + 34, y(point.part()) - 14)) + "\" y2=\""
                            + round(y(point.part()) - 10)
                            + "\"/>"
                            + text("curve-title", from, words, anchor, mark.title())
                            + text("", from, words + 20, anchor, mark.note());
                })
                .orElse("");
    }

    private String named() {
        var mark = curve.named();
        return mark == null
                ? ""
                : curve.at(mark.number())
                        .map(point ->
                                text("curve-title", x(mark.number()) + 12, y(point.part()) + 6, "start", mark.title()))
                        .orElse("");
    }

    private double x(int number) {
        return LEFT + (number - curve.first()) * (double) (width - LEFT - RIGHT) / (curve.last() - curve.first());
    }

    private double y(double part) {
        return height - BOTTOM - part / curve.highest() * (height - TOP - BOTTOM);
    }

    private String across(String look, double y) {
        return "<line class=\"" + look + "\" x1=\"" + LEFT + "\" x2=\"" + (width - RIGHT) + "\" y1=\"" + round(y)
                + "\" y2=\"" + round(y) + "\"/>";
    }

    private static String text(String look, double x, double y, String anchor, String words) {
        return "<text class=\"" + look + "\" x=\"" + round(x) + "\" y=\"" + round(y) + "\" text-anchor=\"" + anchor
                + "\">" + escaped(words) + "</text>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
