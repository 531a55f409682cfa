package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "In diesen Zielgruppen, weil …": chips, of which one opens its explanation below them, in the flow of the page. On
 * paper all explanations stand, and no chip.
 */
public class WhyChips extends Div {

    private final List<Chip> chips;
    private final List<Div> explanations;

    /**
     * A chip and what it explains.
     *
     * @param reasons each with the facts in it
     * @param notes smaller, as the paragraph and what the law says
     * @param today what it means for the next talk, if anything
     * @param links where one can read on
     * @param more a badge or a way beside, if any
     */
    public record Why(
            String name,
            IconName icon,
            List<String> reasons,
            List<String> notes,
            @Nullable String today,
            List<Anchor> links,
            @Nullable Component more) {

        public Why {
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
            links = List.copyOf(links);
        }
    }

    /** @param lead what stands before the chips */
    public WhyChips(String lead, List<Why> whys) {
        addClassName("why-chips");
        chips = whys.stream().map(this::chip).toList();
        explanations = whys.stream().map(WhyChips::explanation).toList();
        var words = new Span(lead);
        words.addClassNames("muted", "small");
        var row = new Div(words);
        row.addClassName("chips");
        chips.forEach(row::add);
        add(row);
        explanations.forEach(this::add);
        open(null);
    }

    private Chip chip(Why why) {
        var chip = new Chip(why.name(), why.icon(), () -> toggle(why.name()));
        var arrow = new Icon(IconName.DOWN).tiny();
        arrow.addClassName("why-arrow");
        arrow.getElement().setAttribute("slot", "suffix");
        chip.getElement().appendChild(arrow.getElement());
        return chip;
    }

    private static Div explanation(Why why) {
        var name = new Span(why.name() + ":");
        name.addClassName("why-name");
        var first = new Paragraph(name, new Span(" " + String.join(" ", why.reasons())));
        var words = new Div(first);
        words.addClassName("why-words");
        Stream.concat(why.notes().stream(), Stream.of(why.today()).filter(Objects::nonNull))
                .forEach(note -> {
                    var line = new Paragraph(note);
                    line.addClassNames("why-note");
                    line.setClassName("why-today", note.equals(why.today()));
                    words.add(line);
                });
        if (!why.links().isEmpty()) {
            var links = new Div();
            links.addClassName("why-links");
            why.links().forEach(links::add);
            words.add(links);
        }
        var explanation = new Div(new Icon(IconName.GAVEL).small(), words);
        explanation.addClassName("why");
        if (why.more() != null) {
            var more = new Div(why.more());
            more.addClassName("why-more");
            explanation.add(more);
        }
        return explanation;
    }

    private void toggle(String name) {
        var chosen = chips.stream().filter(chip -> chip.getText().equals(name)).findFirst();
        open(chosen.filter(chip -> !isOpen(chip)).orElse(null));
    }

    private void open(@Nullable Chip chosen) {
        for (var index = 0; index < chips.size(); index++) {
            var isOpen = chips.get(index) == chosen;
            chips.get(index).getElement().setAttribute("aria-expanded", Boolean.toString(isOpen));
            explanations.get(index).setClassName("closed", !isOpen);
        }
    }

    private static boolean isOpen(Chip chip) {
        return "true".equals(chip.getElement().getAttribute("aria-expanded"));
    }
}
