package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.ActingSide;
import org.jobcenterportal.assignments.AssignmentDetails;
import org.jobcenterportal.assignments.AssignmentDetails.Past;
import org.jobcenterportal.assignments.AssignmentStep;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OwnWords;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Timeline;
import org.jspecify.annotations.Nullable;

/** What a page about one assignment shows, whoever reads it: facts, reason, history. */
final class AssignmentParts {

    private final Component reader;
    private final AssignmentWords words;

    AssignmentParts(Component reader) {
        this.reader = reader;
        this.words = new AssignmentWords(reader);
    }

    FactStrip facts(AssignmentDetails details) {
        var run = details.run();
        var answer = details.answer();
        var strip = new FactStrip()
                .fact(
                        text("assignments.fact.status"),
                        text("enum.AssignmentStatus." + details.status()),
                        text("assignments.since", details.statusSince()))
                .fact(
                        text("assignments.fact.answer"),
                        answer == null ? text("assignments.fact.noAnswer") : text("enum.CitizenAnswer." + answer),
                        details.answeredAt() == null ? "" : text("assignments.on", details.answeredAt()))
                .fact(
                        text("assignments.fact.starts"),
                        words.start(run),
                        run.place().name())
                .fact(text("assignments.fact.provider"), run.provider().name(), words.places(run))
                .fact(
                        text("assignments.fact.cost"),
                        words.euros(details.cost()),
                        text(
                                details.needsSecondLook()
                                        ? "assignments.fact.secondLook"
                                        : "assignments.fact.noSecondLook"));
        var due = details.dueToEndOn();
        var entered = details.enteredOn();
        if (entered == null) {
            return strip;
        }
        afterwards(strip, "assignments.fact.afterThree", details.followUps().afterThreeMonths());
        afterwards(strip, "assignments.fact.afterSix", details.followUps().afterSixMonths());
        return strip.fact(
                text("assignments.fact.entered"),
                Formats.here().dateWithYear(entered),
                due == null ? "" : text("assignments.fact.due", Formats.here().dateWithYear(due)));
    }

    private void afterwards(FactStrip strip, String key, @Nullable Afterwards found) {
        if (found != null) {
            strip.fact(text(key), text("enum.Afterwards." + found), "");
        }
    }

    Section reason(AssignmentDetails details) {
        var section = card("assignments.reason.title");
        section.add(new OwnWords(
                details.why().reason(), text("assignments.reason.by", details.suggestedBy(), at(details))));
        var difference = details.why().difference();
        if (difference != null) {
            section.add(new Paragraph(text("assignments.reason.difference", difference)));
        }
        return section;
    }

    Section history(AssignmentDetails details) {
        var section = card("assignments.history");
        var timeline = new Timeline();
        details.history()
                .reversed()
                .forEach(past -> timeline.station(
                        Status.OPEN,
                        IconName.CHECK,
                        text("enum.AssignmentStep." + past.step()),
                        text("assignments.on", past.at()),
                        line(past)));
        section.add(timeline);
        return section;
    }

    Section card(String titleKey) {
        var section = new Section(new H2(text(titleKey)));
        section.addClassNames("card", "work-card");
        return section;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("plan-actions");
        return row;
    }

    private String line(Past past) {
        var day = past.day();
        var reason = past.reason();
        var who = past.by() == null ? text("enum.ActingSide." + past.side()) : past.by();
        return Stream.of(
                        who,
                        day == null ? null : Formats.here().dateWithYear(day),
                        reason == null ? null : text("enum.EndReason." + reason),
                        past.words() != null && isAnswer(past.step()) && past.side() == ActingSide.OFFICE
                                ? text("assignments.history.through", past.words())
                                : past.words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static boolean isAnswer(AssignmentStep step) {
        return step == AssignmentStep.ANSWERED_YES
                || step == AssignmentStep.ANSWERED_NO
                || step == AssignmentStep.ANSWERED_TALK;
    }

    private String at(AssignmentDetails details) {
        return details.history().isEmpty()
                ? ""
                : text("assignments.on", details.history().getFirst().at());
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
