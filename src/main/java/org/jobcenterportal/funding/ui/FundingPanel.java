package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.ui.JobPanel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.BeforeItBegins.Timing;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.support.PreCheck;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F81, F83: beside a job that is open, which support could go with it, what depends on the person, and the clock. */
@SpringComponent
class FundingPanel implements JobPanel {

    private static final Set<JobState> STILL_TO_FILL = EnumSet.of(JobState.OPEN, JobState.ON_HOLD);

    private final JobOffers jobs;
    private final JobAsTerms asTerms;
    private final CurrentUser user;
    private final Clock clock;

    FundingPanel(JobOffers jobs, JobAsTerms asTerms, CurrentUser user, Clock clock) {
        this.jobs = jobs;
        this.asTerms = asTerms;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean standsBelow() {
        return true;
    }

    @Override
    public Optional<Component> create(JobDraft job) {
        var isToFill = jobs.find(job.id())
                .filter(card -> STILL_TO_FILL.contains(card.state()))
                .isPresent();
        return isToFill && FundingLinks.MAY_BEGIN.stream().anyMatch(user::isInRole)
                ? asTerms.of(job).map(terms -> new Card(job, terms))
                : Optional.empty();
    }

    private final class Card extends Section {

        private final JobDraft job;

        Card(JobDraft job, JobTerms terms) {
            this.job = job;
            var checks = Stream.of(FundingKind.values())
                    .filter(FundingKind::isForJobs)
                    .map(kind -> PreCheck.ofJob(kind, terms, clock.instant()))
                    .toList();
            var list = new UnorderedList();
            list.addClassName("funding-possible");
            checks.forEach(check -> list.add(item(check)));
            addClassNames("card", "work-card", "stack", "close");
            add(
                    new H2(getTranslation("funding.panel.title")),
                    FundingWords.small(getTranslation("funding.no-decision")),
                    new Div(clockOf(terms)),
                    list,
                    new Details(
                            getTranslation("funding.panel.conditions"),
                            new Div(checks.stream().map(this::conditions).toArray(Component[]::new))),
                    FundingWords.small(getTranslation("funding.panel.notForJobs", notForJobs())),
                    new Div(new LinkButton(
                                    getTranslation("funding.card.begin"),
                                    IconName.EURO,
                                    FundingLinks.forJob(job.id(), FundingKind.WAGE_SUBSIDY))
                            .compact()));
        }

        private StatusBadge clockOf(JobTerms terms) {
            var guard = PreCheck.ofJob(FundingKind.WAGE_SUBSIDY, terms, clock.instant())
                    .guard();
            return guard.timing() == Timing.OPEN
                    ? new StatusBadge(
                            Status.CARE,
                            IconName.HOURGLASS,
                            getTranslation(
                                    "funding.list.apply",
                                    Formats.here().relativeDay(terms.start(), OfficeTime.dayOf(clock.instant()))))
                    : new StatusBadge(Status.STOP, IconName.DANGER, getTranslation("funding.panel.begun"));
        }

        private ListItem item(PreCheck check) {
            var no = check.conditions().stream()
                    .filter(condition -> condition.verdict() == Verdict.NO)
                    .filter(condition -> condition.kind() != ConditionKind.APPLIED_FIRST)
                    .findFirst();
            var name = getTranslation("enum.FundingKind." + check.kind());
            if (no.isPresent()) {
                return new ListItem(
                        new Div(
                                new Span(name),
                                FundingWords.small(
                                        FundingWords.said(this, no.get().said()))),
                        new StatusBadge(Status.STOP, IconName.NO, getTranslation("funding.panel.no")).bare());
            }
            var open = open(check, ConditionKind::isAboutPerson).size();
            return new ListItem(
                    new Div(
                            new Anchor(FundingLinks.forJob(job.id(), check.kind()), name),
                            FundingWords.small(getTranslation("funding.panel.person", open))),
                    new StatusBadge(Status.NOTE, IconName.HELP, getTranslation("funding.panel.maybe")).bare());
        }

        private Div conditions(PreCheck check) {
            var part = new Div(new H3(getTranslation("enum.FundingKind." + check.kind())));
            line(part, "funding.panel.byPerson", open(check, ConditionKind::isAboutPerson));
            line(part, "funding.panel.byJob", open(check, kind -> !kind.isAboutPerson()));
            return part;
        }

        private void line(Div part, String key, List<Condition> conditions) {
            if (!conditions.isEmpty()) {
                part.add(FundingWords.small(getTranslation(
                        key,
                        conditions.stream()
                                .map(condition -> getTranslation("enum.ConditionKind." + condition.kind()))
                                .collect(Collectors.joining(", ")),
                        FundingWords.paragraphs(conditions.stream()
                                .flatMap(condition -> condition.rules().stream())
                                .toList()))));
            }
        }

        private static List<Condition> open(PreCheck check, Predicate<ConditionKind> which) {
            return check.conditions().stream()
                    .filter(condition -> condition.kind() != ConditionKind.APPLIED_FIRST)
                    .filter(condition -> which.test(condition.kind()))
                    .filter(condition -> condition.kind().isAboutPerson() || condition.verdict() == Verdict.UNKNOWN)
                    .toList();
        }

        private String notForJobs() {
            return Stream.of(FundingKind.values())
                    .filter(kind -> !kind.isForJobs())
                    .map(kind -> getTranslation("enum.FundingKind." + kind))
                    .collect(Collectors.joining(", "));
        }
    }
}
