package org.jobcenterportal.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jobcenterportal.uikit.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A leaflet as a well-formed page, from which the PDF is made. The look stands in {@code letters/leaflet.css}. */
final class HtmlLeaflet {

    private static final String STYLE = style();

    private HtmlLeaflet() {}

    /**
     * @param house who hands it over
     * @param ask where to ask
     * @param isClose in smaller letters, for what would not fit on one page otherwise
     */
    static String of(LeafletDraft leaflet, String house, String ask, boolean isClose) {
        var language = Language.of(leaflet.locale());
        var html = new StringBuilder("<html lang=\"")
                .append(language.locale().getLanguage())
                .append("\"><head><title>")
                .append(escaped(leaflet.title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(escaped(leaflet.title()))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body class=\"")
                .append(isClose ? "close" : "usual")
                .append("\"><div class=\"house\">")
                .append(paragraph(house))
                .append("</div><h1>")
                .append(escaped(leaflet.title()))
                .append("</h1><div class=\"lead\">")
                .append(paragraph(leaflet.lead()))
                .append("</div>");
        leaflet.parts()
                .forEach(part -> html.append("<h2>")
                        .append(escaped(part.title()))
                        .append("</h2>")
                        .append(paragraph(part.text())));
        facts(leaflet, html);
        if (leaflet.seal() != null) {
            html.append("<div class=\"seal\">")
                    .append(paragraph(leaflet.seal()))
                    .append("</div>");
        }
        return html.append("<div class=\"code\"><img alt=\"")
                .append(escaped(leaflet.scan()))
                .append("\" src=\"")
                .append(QrCode.dataAddress(leaflet.address().toString()))
                .append("\"/><p><strong>")
                .append(escaped(leaflet.scan()))
                .append("</strong></p>")
                .append(paragraph(leaflet.address().toString().replaceFirst("^https?://", "")))
                .append(paragraph(ask))
                .append("</div></body></html>")
                .toString();
    }

    private static void facts(LeafletDraft leaflet, StringBuilder html) {
        if (leaflet.facts().isEmpty()) {
            return;
        }
        html.append("<table>");
        leaflet.facts()
                .forEach(fact -> html.append("<tr><th scope=\"row\">")
                        .append(escaped(fact.label()))
                        .append("</th><td>")
                        .append(escaped(fact.value()))
                        .append("</td></tr>"));
        html.append("</table>");
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, StandardCharsets.UTF_8.name());
    }

    private static String style() {
        try (var file = new ClassPathResource("letters/leaflet.css").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The look of leaflets is missing", missing);
        }
    }
}
