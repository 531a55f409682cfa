package org.jobcenterportal.messaging;

import java.util.ArrayList;
import java.util.List;

/** A mail as plain text: short lines, facts in a column, addresses on lines of their own. */
final class PlainMail {

    private static final int WIDTH = 72;

    private final List<String> lines = new ArrayList<>();

    private PlainMail() {}

    static String of(MailPage page) {
        var mail = new PlainMail();
        mail.title(page.title());
        mail.paragraph(page.greeting());
        page.paragraphs().forEach(mail::paragraph);
        mail.facts(page.facts());
        page.actions().forEach(mail::action);
        if (page.seal() != null) {
            mail.paragraph("* " + page.seal().title() + " *\n" + page.seal().text());
        }
        mail.footer(page);
        return String.join("\n", mail.lines) + "\n";
    }

    private void title(String title) {
        var wrapped = wrapped(title, WIDTH);
        lines.addAll(wrapped);
        var longest = wrapped.stream().mapToInt(String::length).max().orElse(0);
        lines.add("=".repeat(longest));
        lines.add("");
    }

    private void paragraph(String text) {
        text.lines().forEach(line -> lines.addAll(wrapped(line, WIDTH)));
        lines.add("");
    }

    private void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var column =
                facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0) + 3;
        for (var fact : facts) {
            var value = wrapped(fact.value(), WIDTH - column);
            lines.add((fact.label() + ":" + " ".repeat(column)).substring(0, column) + value.getFirst());
            value.stream().skip(1).forEach(line -> lines.add(" ".repeat(column) + line));
        }
        lines.add("");
    }

    private void action(MailAction action) {
        lines.add(action.label() + ":");
        lines.add(action.url().toString());
        lines.add("");
    }

    private void footer(MailPage page) {
        lines.add("-- ");
        lines.add(page.sender());
        page.footer().forEach(text -> lines.addAll(wrapped(text, WIDTH)));
        lines.addAll(page.legalPages().stream()
                .map(link -> link.label() + ": " + link.url())
                .toList());
    }

    /** Breaks between words only; a word that is too long, such as an address, keeps its line to itself. */
    private static List<String> wrapped(String text, int width) {
        var result = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                result.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        result.add(line.toString());
        return result;
    }
}
