package org.jobcenterportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jobcenterportal.uikit.Curve.Limit;
import org.jobcenterportal.uikit.Curve.Mark;
import org.jobcenterportal.uikit.Curve.Point;
import org.jobcenterportal.uikit.Curve.Zone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CurveDrawingTest {

    @Test
    void a_higher_part_is_drawn_higher_and_the_recommended_point_is_the_filled_one() throws Exception {
        var drawing = drawn(curve("Empfehlung: 22"));
        var path = elements(drawing, "path")
                .getFirst()
                .getAttribute("d")
                .substring(1)
                .split(" L");

        var heights = List.of(path).stream()
                .map(point -> Double.parseDouble(point.split(" ")[1]))
                .toList();

        assertThat(heights).hasSize(9);
        assertThat(heights.reversed()).isSorted();
        assertThat(elements(drawing, "circle"))
                .filteredOn(circle -> circle.getAttribute("class").equals("curve-chosen"))
                .singleElement()
                .satisfies(circle -> assertThat(circle.getAttribute("cx")).isEqualTo(path[4].split(" ")[0]));
    }

    @Test
    void everything_lies_inside_the_picture_wide_and_narrow() throws Exception {
        for (var width : List.of(330, 704)) {
            var drawing = new CurveDrawing(curve("Empfehlung: 22"), width, 340).svg();

            for (var circle : elements(parsed(drawing), "circle")) {
                assertThat(Double.parseDouble(circle.getAttribute("cx"))).isBetween(0.0, (double) width);
                assertThat(Double.parseDouble(circle.getAttribute("cy"))).isBetween(0.0, 340.0);
            }
        }
    }

    @Test
    void words_cannot_become_elements_and_no_style_stands_in_it() throws Exception {
        var drawing = new CurveDrawing(curve("<script>&"), 704, 430).svg();

        assertThat(elements(parsed(drawing), "script")).isEmpty();
        assertThat(drawing).contains("&lt;script&gt;&amp;").doesNotContain("style=");
    }

    @Test
    void one_point_is_no_curve() {
        assertThatThrownBy(() -> new Curve(
                        "",
                        "",
                        "",
                        List.of(new Point(1, 0)),
                        new Limit(0.05, ""),
                        null,
                        new Mark(1, "", ""),
                        null,
                        Double::toString))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Curve curve(String title) {
        return new Curve(
                "Wie wahrscheinlich",
                "zugelassen",
                "zu voll",
                IntStream.rangeClosed(18, 26)
                        .mapToObj(number -> new Point(number, number < 20 ? 0 : (number - 20) / 10.0))
                        .toList(),
                new Limit(0.05, "Grenze"),
                new Zone(26, "über Brandschutz"),
                new Mark(22, title, "4,8 %"),
                new Mark(23, "23: 13,3 %", ""),
                Double::toString);
    }

    private static Element drawn(Curve curve) throws Exception {
        return parsed(new CurveDrawing(curve, 704, 430).svg());
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
