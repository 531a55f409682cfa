package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.interviews.GuestDesk;
import org.jobcenterportal.interviews.NextStep;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F74: what came of each talk, one choice for each, saved at once. */
class ResultsPanel extends Composite<Section> {

    private final GuestDesk desk;
    private final RoundWords words = RoundWords.on(this);
    private final Paragraph figures = new Paragraph();
    private final Div told = new Div();
    private final int all;
    private int known;

    /** A result that can be chosen; no next step where there was no talk. */
    private record Choice(@Nullable NextStep nextStep) {}

    private static final List<Choice> CHOICES = Stream.concat(
                    Stream.of(NextStep.values()).map(Choice::new), Stream.of(new Choice(null)))
            .toList();

    ResultsPanel(RoundPage page, GuestDesk desk, Instant now) {
        this.desk = desk;
        var begun = page.talks().stream()
                .filter(talk -> !now.isBefore(talk.when().start()))
                .toList();
        all = begun.size();
        known = (int) begun.stream().filter(talk -> talk.result().isPresent()).count();
        getContent().addClassNames("card", "stack", "talk-results");
        getContent().add(new CardHeading(getTranslation("interviews.results.title")));
        if (begun.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.CLOCK,
                            getTranslation("interviews.results.none"),
                            getTranslation("interviews.results.noneText")));
            return;
        }
        figures.getElement().setAttribute("role", "status");
        count();
        getContent().add(new Paragraph(getTranslation("interviews.results.text")), figures, told);
        page.stands().forEach(stand -> {
            var mine = begun.stream()
                    .filter(talk -> talk.talk().stand().equals(stand.id()))
                    .toList();
            if (!mine.isEmpty()) {
                getContent().add(part(stand.name(), mine));
            }
        });
    }

    private Component part(String employer, List<TalkRow> talks) {
        var list = new UnorderedList();
        list.addClassName("talk-rows");
        talks.forEach(talk -> list.add(item(talk)));
        var part = new Div(new H3(employer), list);
        part.addClassNames("stack", "close");
        return part;
    }

    private ListItem item(TalkRow talk) {
        var name = new Span(words.guest(talk));
        name.addClassName("strong");
        var line = new Span(words.time(talk));
        line.addClassNames("small", "muted");
        var text = new Div(name, line);
        text.addClassName("talk-words");
        var choice = new BrowserSelect<>(
                getTranslation("interviews.results.of", words.guest(talk)),
                getTranslation("interviews.results.open"),
                CHOICES,
                one -> one.nextStep() == null ? getTranslation("interviews.link.notTaken") : words.of(one.nextStep()));
        talk.result().ifPresent(result -> choice.setValue(new Choice(result.nextStep())));
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (change.isFromClient() && chosen != null) {
                record(talk, chosen, change.getOldValue() == null);
            }
        });
        return new ListItem(text, choice);
    }

    private void record(TalkRow talk, Choice chosen, boolean isFirst) {
        var outcome = desk.record(talk.talk().id(), chosen.nextStep());
        var refusal = words.refusal(outcome);
        told.removeAll();
        if (refusal != null) {
            told.add(refusal);
            return;
        }
        if (outcome instanceof RoundOutcome.Done && isFirst) {
            known++;
        }
        count();
        Toast.show(getTranslation("interviews.results.saved"));
    }

    private void count() {
        figures.setText(getTranslation("interviews.results.figures", known, all));
    }
}
