package org.jobcenterportal.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A letter as a well-formed page, from which the PDF is made. The look stands in {@code letters/letter.css}. */
final class HtmlLetter {

    private static final String STYLE = style();
    private static final String BODY = "<body>";
    private static final String END = "</body></html>";

    private HtmlLetter() {}

    /** Every word of a letter. */
    record Letter(
            Language language,
            String senderLine,
            LetterAddress to,
            List<String> info,
            String subject,
            String greeting,
            List<String> paragraphs,
            List<Fact> facts,
            @Nullable MailAction action,
            String scan,
            MailPage.@Nullable Seal seal,
            String regards,
            String signature,
            @Nullable Translation translation) {}

    /** The same words in another language, below the signature. */
    record Translation(Language language, String title, String greeting, List<String> paragraphs, List<Fact> facts) {}

    static String of(Letter letter) {
        return page(letter.language().locale().getLanguage(), letter.subject(), section(letter));
    }

    /** Several letters, each on a page of its own. */
    static String batch(String language, String title, Collection<String> letters) {
        var sections = new StringBuilder();
        letters.forEach(
                letter -> sections.append(letter, letter.indexOf(BODY) + BODY.length(), letter.lastIndexOf(END)));
        return page(language, title, sections.toString());
    }

    private static String page(String language, String title, String body) {
        return "<html lang=\"" + language + "\"><head><title>" + escaped(title)
                + "</title><meta name=\"description\" content=\"" + escaped(title) + "\"/><style>" + STYLE
                + "</style></head>" + BODY + body + END;
    }

    private static String section(Letter letter) {
        var html = new StringBuilder("<div class=\"letter\" lang=\"")
                .append(letter.language().locale().getLanguage())
                .append("\">");
        html.append(
                "<div class=\"fold first\"></div><div class=\"fold punch\"></div><div class=\"fold second\"></div>");
        html.append("<div class=\"sender\">")
                .append(paragraph(letter.senderLine()))
                .append("</div>");
        var address = letter.to().address();
        html.append("<div class=\"address\">")
                .append(paragraph(letter.to().name()))
                .append(paragraph(address.street() + " " + address.houseNumber()))
                .append(paragraph(address.postalCode() + " " + address.city()))
                .append("</div><div class=\"info\">");
        letter.info().forEach(line -> html.append(paragraph(line)));
        html.append("</div><h1>").append(escaped(letter.subject())).append("</h1>");
        html.append(paragraph(letter.greeting()));
        letter.paragraphs().forEach(text -> html.append(paragraph(text)));
        facts(letter.facts(), html);
        code(letter, html);
        if (letter.seal() != null) {
            html.append("<div class=\"seal\"><p><strong>")
                    .append(escaped(letter.seal().title()))
                    .append("</strong></p>")
                    .append(paragraph(letter.seal().text()))
                    .append("</div>");
        }
        html.append("<div class=\"regards\">")
                .append(paragraph(letter.regards()))
                .append(paragraph(letter.signature()))
                .append("</div>");
        translation(letter, html);
        return html.append("</div>").toString();
    }

    private static void translation(Letter letter, StringBuilder html) {
        var translation = letter.translation();
        if (translation == null) {
            return;
        }
        html.append("<div class=\"translation\" lang=\"")
                .append(translation.language().locale().getLanguage())
                .append(translation.language().isRightToLeft() ? "\" dir=\"rtl\"><h2>" : "\"><h2>")
                .append(escaped(translation.title()))
                .append("</h2>")
                .append(paragraph(translation.greeting()));
        translation.paragraphs().forEach(text -> html.append(paragraph(text)));
        facts(translation.facts(), html);
        html.append("</div>");
    }

    private static void facts(List<Fact> facts, StringBuilder html) {
        if (facts.isEmpty()) {
            return;
        }
        html.append("<table>");
        facts.forEach(fact -> html.append("<tr><th scope=\"row\">")
                .append(escaped(fact.label()))
                .append("</th><td>")
                .append(escaped(fact.value()))
                .append("</td></tr>"));
        html.append("</table>");
    }

    private static void code(Letter letter, StringBuilder html) {
        var action = letter.action();
        if (action == null) {
            return;
        }
        html.append("<div class=\"code\"><img alt=\"")
                .append(escaped(action.label()))
                .append("\" src=\"")
                .append(QrCode.dataAddress(action.url().toString()))
                .append("\"/><p><strong>")
                .append(escaped(action.label()))
                .append("</strong></p>")
                .append(paragraph(letter.scan()))
                .append("</div>");
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, StandardCharsets.UTF_8.name());
    }

    private static String style() {
        try (var file = new ClassPathResource("letters/letter.css").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The look of the letters is missing", missing);
        }
    }
}
