package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.wording.FairWording;
import org.jobcenterportal.wording.Hint;
import org.jobcenterportal.wording.HintKind;
import org.jobcenterportal.wording.PlainGerman;
import org.jobcenterportal.wording.UnfairHint;

/**
 * F72: below the texts of a job, where they may shut somebody out (AGG) or are hard to read, why, and what to write instead.
 * Better words are taken over by a click or with Alt Ü; nothing is changed silently and nobody is stopped.
 */
class TextHints extends Div {

    private static final int MOST = 4;
    private static final Set<HintKind> HARD_TO_READ =
            EnumSet.of(HintKind.JARGON, HintKind.FOREIGN_WORD, HintKind.LONG_SENTENCE, HintKind.THREAT);

    private final Supplier<List<Text>> texts;
    private final FairWording fair;
    private final PlainGerman german;
    private List<Found> found = List.of();

    /** @param texts what there is to read now */
    TextHints(Supplier<List<Text>> texts, FairWording fair, PlainGerman german) {
        this.texts = texts;
        this.fair = fair;
        this.german = german;
        addClassName("text-hints");
        getElement().setAttribute("role", "status");
        Shortcuts.addShortcutListener(this, this::takeFirst, Key.of("ü"), KeyModifier.ALT);
    }

    /**
     * A text of the form, which stays the same one as long as the form does.
     *
     * @param name what its field is called; empty where the hints stand right below it
     */
    record Text(String name, boolean isTitle, Supplier<String> words, Consumer<String> write, Runnable focus) {}

    /** One place in a text; what to write there may be unknown. */
    private record Found(Text text, boolean isUnfair, int from, int until, String words, String why, String instead) {}

    /** Reads everything anew; what is said already is not said again. */
    void check() {
        var all = texts.get().stream()
                .flatMap(this::check)
                .sorted(Comparator.comparing(one -> !one.isUnfair()))
                .toList();
        if (!all.equals(found)) {
            found = all;
            draw();
        }
    }

    private Stream<Found> check(Text text) {
        var words = text.words().get();
        var all = new ArrayList<Found>();
        var unfair = text.isTitle() ? fair.checkTitle(words) : fair.checkText(words);
        unfair.forEach(hint -> all.add(found(text, hint)));
        if (!text.isTitle()) {
            german.check(words).stream()
                    .filter(hint -> HARD_TO_READ.contains(hint.kind()))
                    .forEach(hint -> all.add(found(text, hint)));
        }
        return all.stream().sorted(Comparator.comparing(Found::from));
    }

    private Found found(Text text, UnfairHint hint) {
        var why = getTranslation(
                "joboffers.hint.unfair",
                hint.words(),
                getTranslation("enum.UnfairReason." + hint.reason().name()),
                hint.paragraphs());
        return new Found(text, true, hint.from(), hint.until(), hint.words(), at(text, why), hint.instead());
    }

    private Found found(Text text, Hint hint) {
        var why = getTranslation("enum.HintKind." + hint.kind().name(), hint.words(), hint.number(), hint.instead());
        return new Found(
                text,
                false,
                hint.from(),
                hint.until(),
                hint.words(),
                at(text, why),
                hint.kind() == HintKind.LONG_SENTENCE ? "" : hint.instead());
    }

    private String at(Text text, String why) {
        return text.name().isEmpty() ? why : getTranslation("joboffers.hint.at", text.name(), why);
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
        var words = one.text().words().get();
        if (one.until() <= words.length()
                && words.substring(one.from(), one.until()).equals(one.words())) {
            one.text().write().accept(words.substring(0, one.from()) + one.instead() + words.substring(one.until()));
            one.text().focus().run();
        }
    }
}
