package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jobcenterportal.interviews.PlanProposal;
import org.jobcenterportal.interviews.PlanProposal.Change;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.timetables.TalkChange;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What a new timetable would change, talk by talk, before anybody takes it over. */
class ChangesCard extends Composite<Section> {

    private final CardHeading heading;
    private final RoundWords words = RoundWords.on(this);

    ChangesCard(PlanProposal proposal, Runnable take, Runnable leave) {
        heading = new CardHeading(
                getTranslation("interviews.changes.title", proposal.changes().size()));
        getContent().addClassNames("card", "stack", "talk-changes");
        getContent().add(heading);
        if (proposal.changes().isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("interviews.changes.none")),
                            new Div(new SecondaryButton(getTranslation("interviews.talk.close"), leave)));
            return;
        }
        var list = new OrderedList();
        list.addClassName("talk-rows");
        proposal.changes().forEach(change -> list.add(item(change)));
        var buttons = new Div(
                new PrimaryButton(getTranslation("interviews.changes.take"), IconName.CHECK, take),
                new SecondaryButton(getTranslation("interviews.changes.leave"), leave));
        buttons.addClassName("talk-actions");
        getContent().add(new Paragraph(getTranslation("interviews.changes.text")), list, buttons);
    }

    void lead() {
        heading.lead();
    }

    private ListItem item(Change change) {
        var after = change.after();
        var before = change.before();
        var shown = Objects.requireNonNull(after == null ? before : after);
        var pair = new Span(getTranslation("interviews.changes.pair", words.guest(shown), shown.employer()));
        pair.addClassName("strong");
        var line = new Span(line(change.what(), before, after));
        line.addClassNames("small", "muted");
        var text = new Div(pair, line);
        text.addClassName("talk-words");
        return new ListItem(text, badge(change.what()));
    }

    private String line(TalkChange what, @Nullable TalkRow before, @Nullable TalkRow after) {
        if (after == null) {
            var was = Objects.requireNonNull(before);
            return getTranslation("interviews.changes.droppedLine", words.time(was), was.place());
        }
        if (before == null || what instanceof TalkChange.Added) {
            return getTranslation("interviews.changes.addedLine", words.time(after), after.place());
        }
        return getTranslation(
                "interviews.changes.movedLine", words.time(after), after.place(), words.time(before), before.place());
    }

    private StatusBadge badge(TalkChange change) {
        return switch (change) {
            case TalkChange.Added added ->
                new StatusBadge(Status.GOOD, IconName.ADD, getTranslation("interviews.changes.added")).bare();
            case TalkChange.Moved moved ->
                new StatusBadge(Status.CARE, IconName.CLOCK, getTranslation("interviews.changes.moved")).bare();
            case TalkChange.Dropped dropped ->
                new StatusBadge(Status.OPEN, IconName.NO, getTranslation("interviews.changes.dropped")).bare();
        };
    }
}
