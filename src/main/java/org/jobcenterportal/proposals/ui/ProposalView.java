package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.ProposalDetails;
import org.jobcenterportal.proposals.ProposalDetails.Past;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalWork;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OwnWords;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Timeline;

/** F75, F80: one proposal: what is now, what comes next, what the employer gets, and what was. */
@Route(value = ProposalLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class ProposalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProposalWork work;
    private final List<ProposalPanel> panels;
    private final Clock clock;
    private final ProposalStaffWords words = new ProposalStaffWords(this);
    private final JobWords job = new JobWords(this);
    private CardHeading next = new CardHeading("");

    ProposalView(ProposalWork work, List<ProposalPanel> panels, Clock clock) {
        this.work = work;
        this.panels = panels;
        this.clock = clock;
        getContent().addClassNames("stack", "proposal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProposalLinks.proposal(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposals.one");
    }

    private void show(ProposalId id) {
        var one = work.find(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(head(one), facts(one), next(one));
        panels.forEach(panel -> panel.create(one, () -> again(id)).ifPresent(getContent()::add));
        getContent().add(released(one));
        var reason = one.reason();
        if (reason != null) {
            getContent()
                    .add(card(
                            "proposals.reason",
                            new OwnWords(
                                    reason,
                                    getTranslation("proposals.by", one.proposedBy(), words.on(one.proposedAt())))));
        }
        getContent().add(new FitLines(one.lines()), history(one));
    }

    /** The button that was pressed is gone: one goes on where it says what comes next. */
    private void again(ProposalId id) {
        show(id);
        next.lead();
    }

    private Component head(ProposalDetails one) {
        var header = new PageHeader(getTranslation(
                        "proposals.row", words.who(one), one.opening().job().title()))
                .lead(job.where(one.opening()))
                .actions(words.badge(one.state()));
        var head = new Div();
        head.addClassName("stack");
        var customer = one.customer();
        if (customer != null) {
            head.add(new Anchor(ProposalLinks.caseOf(customer), getTranslation("proposals.case", words.who(one))));
        }
        head.add(header);
        return head;
    }

    private FactStrip facts(ProposalDetails one) {
        var contact = one.opening().contact();
        var due = one.answerDueOn();
        var strip = new FactStrip()
                .fact(
                        getTranslation("proposals.fact.state"),
                        getTranslation("enum.ProposalState." + one.state()),
                        getTranslation("proposals.fact.since", words.on(one.stateSince())))
                .fact(getTranslation("proposals.fact.job"), one.opening().job().title(), job.hoursAndPay(one.opening()))
                .fact(
                        getTranslation("proposals.fact.contact"),
                        contact.map(person -> person.name().full())
                                .orElseGet(() -> one.opening().employer().name()),
                        contact.map(ProposalView::reachedBy).orElse(""));
        if (due != null && one.state().isWithEmployer()) {
            strip.fact(
                    getTranslation("proposals.fact.due"),
                    Formats.here().dateWithYear(due),
                    one.sentBy() == null ? "" : getTranslation("enum.SendingWay." + one.sentBy()));
        }
        var interview = one.interview();
        if (interview != null) {
            strip.fact(
                    getTranslation("proposals.fact.interview"),
                    Formats.here().moment(interview.at()),
                    interview.place());
        }
        var trial = one.trial();
        if (trial != null) {
            strip.fact(
                    getTranslation("proposals.fact.trial"),
                    Formats.here().dateWithYear(trial.from()),
                    getTranslation("proposals.fact.until", Formats.here().dateWithYear(trial.until())));
        }
        var hiring = one.hiring();
        if (hiring != null) {
            strip.fact(
                    getTranslation("proposals.fact.hired"),
                    Formats.here().dateWithYear(hiring.startsOn()),
                    getTranslation(
                            "proposals.fact.hours",
                            hiring.hoursPerWeek(),
                            getTranslation("enum.Employment." + hiring.employment())));
        }
        return strip;
    }

    /** Whose move it is, and the moves that there are. */
    private Component next(ProposalDetails one) {
        next = new CardHeading(getTranslation("proposals.next"));
        return card(
                next,
                new Paragraph(getTranslation("proposals.next." + one.state())),
                new ProposalMoves(one, work, OfficeTime.dayOf(clock.instant()), () -> again(one.id())));
    }

    /** Exactly what the citizen has released; before that, nothing. */
    private Component released(ProposalDetails one) {
        if (one.released().isEmpty()) {
            return card("proposals.released", new Paragraph(getTranslation("proposals.released.none")));
        }
        var facts = new FactList();
        one.released().forEach(item -> facts.fact(getTranslation("enum.ReleasedItem." + item.item()), item.value()));
        return card("proposals.released", facts);
    }

    private Component history(ProposalDetails one) {
        var timeline = new Timeline();
        one.history()
                .reversed()
                .forEach(past -> timeline.station(
                        Status.OPEN,
                        IconName.CHECK,
                        getTranslation("enum.ProposalStep." + past.step()),
                        words.on(past.at()),
                        line(past)));
        return card("proposals.history", timeline);
    }

    private String line(Past past) {
        var day = past.day();
        var reason = past.reason();
        return Stream.of(
                        past.by() == null ? getTranslation("enum.ProposalSide." + past.side()) : past.by(),
                        day == null ? null : Formats.here().dateWithYear(day),
                        reason == null ? null : getTranslation("enum.ProposalEnd." + reason),
                        past.words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Section card(String titleKey, Component... parts) {
        return card(new H2(getTranslation(titleKey)), parts);
    }

    private static Section card(H2 heading, Component... parts) {
        var section = new Section(heading);
        section.add(parts);
        section.addClassNames("card", "work-card", "stack", "close");
        return section;
    }

    private static String reachedBy(Contact contact) {
        var phone = contact.phone();
        var email = contact.email();
        return phone != null ? phone.readable() : email != null ? email.value() : "";
    }
}
