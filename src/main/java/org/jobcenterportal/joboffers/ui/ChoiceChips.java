package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** Several of a few, as chips that are pressed or not; Space presses one. */
class ChoiceChips<E extends Enum<E>> extends Composite<Div> {

    private final Map<E, Chip> chips;
    private final Set<E> chosen;
    private final Runnable changed;
    private final Paragraph wrong = new Paragraph();

    ChoiceChips(Class<E> type, String label, Runnable changed) {
        this.changed = changed;
        chips = new EnumMap<>(type);
        chosen = EnumSet.noneOf(type);
        var words = JobWords.on(this);
        var name = new Span(label);
        name.addClassName("field-label");
        var row = new Div();
        row.addClassName("chips");
        for (var one : type.getEnumConstants()) {
            var chip = new Chip(words.of(one), null, () -> toggle(one)).pressed(false);
            chips.put(one, chip);
            row.add(chip);
        }
        wrong.addClassName("chips-wrong");
        wrong.setVisible(false);
        getContent().add(name, row, wrong);
        getContent().addClassName("choice-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
    }

    Set<E> chosen() {
        return Set.copyOf(chosen);
    }

    void show(Set<E> shown) {
        chosen.clear();
        chosen.addAll(shown);
        chips.forEach((one, chip) -> chip.pressed(chosen.contains(one)));
    }

    /** What the chip of one says. */
    void say(E one, String words) {
        var chip = chips.get(one);
        if (chip != null) {
            chip.setText(words);
        }
    }

    /** Below the chips, until one of them is pressed. */
    void wrong(String why) {
        wrong.removeAll();
        wrong.add(new Icon(IconName.DANGER).small(), new Span(why));
        wrong.setVisible(true);
    }

    /** Where an error leads. */
    Chip first() {
        return chips.values().iterator().next();
    }

    private void toggle(E one) {
        if (!chosen.remove(one)) {
            chosen.add(one);
        }
        show(Set.copyOf(chosen));
        wrong.setVisible(false);
        changed.run();
    }
}
