package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.casework.PlanDesk;
import org.jobcenterportal.casework.PlanDetails;
import org.jobcenterportal.casework.PlanProposal;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.OwnWords;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.TickRow;
import org.jobcenterportal.uikit.Toast;

/** In the case file: what was agreed, in the citizen's own words, and who does what until when. */
@SpringComponent
class PlanCard implements CaseCard {

    private final PlanDesk desk;
    private final CitizenDirectory citizens;
    private final Clock clock;

    PlanCard(PlanDesk desk, CitizenDirectory citizens, Clock clock) {
        this.desk = desk;
        this.citizens = citizens;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        return Optional.of(new Card(new PersonId(file.person()), file.changed()));
    }

    private final class Card extends Section {

        private final PersonId person;
        private final Runnable changed;
        private final PlanWords words = new PlanWords(this);
        private final LocalDate today = OfficeTime.dayOf(clock.instant());
        private final CardHeading heading = new CardHeading(getTranslation("casework.plan.title"));
        private final Map<UUID, TickRow> rows = new HashMap<>();

        Card(PersonId person, Runnable changed) {
            this.person = person;
            this.changed = changed;
            addClassNames("card", "work-card");
            show();
        }

        private void show() {
            removeAll();
            var plan = desk.latest(person);
            add(head(plan));
            plan.ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("casework.plan.none"))));
        }

        private Component head(Optional<PlanDetails> plan) {
            var head = new Div(heading);
            head.addClassName("card-head");
            plan.ifPresent(one -> head.add(words.badge(one, today).bare()));
            citizens.numbers(List.of(person)).values().forEach(number -> {
                var change = new LinkButton(
                                getTranslation(plan.isEmpty() ? "casework.plan.write" : "casework.plan.change"),
                                IconName.EDIT,
                                PlanLinks.change(number))
                        .quiet()
                        .compact();
                change.addClassName("push");
                head.add(change);
            });
            return head;
        }

        private void show(PlanDetails plan) {
            var agreement = plan.agreement();
            add(new OwnWords(
                    plan.words(),
                    agreement == null
                            ? getTranslation("casework.plan.ownWords")
                            : getTranslation("casework.plan.ownWordsOn", words.day(agreement.on()))));
            plan.proposalFor(null).ifPresent(proposal -> add(proposal(proposal)));
            var steps = new UnorderedList();
            steps.addClassName("tick-list");
            plan.steps().forEach(step -> steps.add(row(plan, step)));
            add(steps);
            var review = words.review(plan, today);
            if (!review.isEmpty()) {
                var line = new Paragraph(review);
                line.addClassNames("label", "muted");
                add(line);
            }
        }

        private TickRow row(PlanDetails plan, PlanStep step) {
            var row = TickRow.open(step.what(), step.isDone(), isDone -> tick(step, isDone))
                    .line(words.who(step))
                    .end(words.until(step));
            plan.proposalFor(step.id()).ifPresent(proposal -> row.more(proposal(proposal)));
            rows.put(step.id(), row);
            return row;
        }

        private Component proposal(PlanProposal proposal) {
            var take =
                    new SecondaryButton(getTranslation("casework.plan.take"), () -> settle(proposal, true)).compact();
            var leave =
                    new SecondaryButton(getTranslation("casework.plan.leave"), () -> settle(proposal, false)).compact();
            var actions = new Div(take, leave);
            actions.addClassName("plan-actions");
            var hint = new Span(getTranslation("casework.plan.leaveHint"));
            var all = new Div(new OwnWords(proposal.words(), getTranslation("casework.plan.proposed")), actions, hint);
            all.addClassName("tick-more");
            return all;
        }

        private void tick(PlanStep step, boolean isDone) {
            desk.tick(person, step.id(), isDone);
            show();
            Optional.ofNullable(rows.get(step.id())).ifPresent(TickRow::focusTick);
            Toast.show(getTranslation(isDone ? "casework.plan.ticked" : "casework.plan.unticked"));
        }

        private void settle(PlanProposal proposal, boolean isTaken) {
            desk.settle(person, proposal.id(), isTaken);
            show();
            heading.lead();
            changed.run();
            Toast.show(getTranslation(isTaken ? "casework.plan.taken" : "casework.plan.left"));
        }
    }
}
