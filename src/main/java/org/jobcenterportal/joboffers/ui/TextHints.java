package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.wording.FairWording;
import org.jobcenterportal.wording.HintKind;
import org.jobcenterportal.wording.PlainGerman;

/**
 * F72: below a text, where it may shut somebody out (AGG) or is hard to read, why, and what to write instead. Better words
 * are taken over by a click or with Alt Ü; nothing is changed silently and nobody is stopped.
 */
class TextHints extends Div {

    private static final int MOST = 4;

    private final TextArea field;
    private final FairWording fair;
    private final PlainGerman german;
    private List<Found> found = List.of();

    TextHints(TextArea field, FairWording fair, PlainGerman german) {
        this.field = field;
        this.fair = fair;
        this.german = german;
        addClassName("text-hints");
        getElement().setAttribute("role", "status");
        field.addValueChangeListener(change -> check());
        Shortcuts.addShortcutListener(this, this::takeFirst, Key.of("ü"), KeyModifier.ALT);
    }

    /** One place in the text; what to write there may be unknown. */
    private record Found(boolean isUnfair, int from, int until, String words, String why, String instead) {}

    private void check() {
        var text = field.getValue();
        var all = new ArrayList<Found>();
        fair.checkText(text)
                .forEach(hint -> all.add(new Found(
                        true,
                        hint.from(),
                        hint.until(),
                        hint.words(),
                        getTranslation(
                                "joboffers.hint.unfair",
                                hint.words(),
                                getTranslation(
                                        "enum.UnfairReason." + hint.reason().name()),
                                hint.paragraphs()),
                        hint.instead())));
        german.check(text).stream()
                .filter(hint -> hint.kind() == HintKind.JARGON
                        || hint.kind() == HintKind.FOREIGN_WORD
                        || hint.kind() == HintKind.LONG_SENTENCE
                        || hint.kind() == HintKind.THREAT)
                .forEach(hint -> all.add(new Found(
                        false,
                        hint.from(),
                        hint.until(),
                        hint.words(),
                        getTranslation(
                                "enum.HintKind." + hint.kind().name(), hint.words(), hint.number(), hint.instead()),
                        hint.kind() == HintKind.LONG_SENTENCE ? "" : hint.instead())));
        all.sort(Comparator.comparing((Found one) -> !one.isUnfair()).thenComparing(Found::from));
        found = List.copyOf(all);
        draw();
    }

    private void draw() {
        removeAll();
        if (found.isEmpty()) {
            return;
        }
        var first = found.stream().filter(one -> !one.instead().isEmpty()).findFirst();
        var list = new UnorderedList();
        found.stream()
                .limit(MOST)
                .forEach(one -> list.add(item(one, first.filter(one::equals).isPresent())));
        add(list);
        if (found.size() > MOST) {
            add(new Span(getTranslation("joboffers.hint.more", found.size() - MOST)));
        }
    }

    private Component item(Found one, boolean hasKey) {
        var words = new Div(new Span(one.why()));
        if (!one.instead().isEmpty()) {
            if (one.isUnfair()) {
                words.add(new Span(" " + getTranslation("joboffers.hint.instead", one.instead()) + " "));
            }
            var take = new QuietButton(getTranslation("joboffers.hint.take"), () -> take(one)).compact();
            take.setAriaLabel(getTranslation("joboffers.hint.take-what", one.instead(), one.words()));
            words.add(take);
            if (hasKey) {
                words.add(Keys.cap(getTranslation("joboffers.key.take")));
            }
        }
        return new ListItem(new Icon(one.isUnfair() ? IconName.WARNING : IconName.EASY).small(), words);
    }

    private void takeFirst() {
        found.stream().filter(one -> !one.instead().isEmpty()).findFirst().ifPresent(this::take);
    }

    /** Only where the text is still the one that was checked. */
    private void take(Found one) {
        var text = field.getValue();
        if (one.until() <= text.length()
                && text.substring(one.from(), one.until()).equals(one.words())) {
            field.setValue(text.substring(0, one.from()) + one.instead() + text.substring(one.until()));
            field.focus();
        }
    }
}
