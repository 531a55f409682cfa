package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import org.jobcenterportal.assignments.AssignmentDetails;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentWork;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.seats.WaitingStatus;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F19, F27, F28: one assignment: what is now, what comes next, and what was. */
@Route(value = AssignmentLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class AssignmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentWork work;
    private final Clock clock;
    private final AssignmentWords words = new AssignmentWords(this);
    private final AssignmentParts parts = new AssignmentParts(this);

    AssignmentView(AssignmentWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
        getContent().addClassNames("stack", "assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssignmentLinks.assignment(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignments.one");
    }

    private void show(AssignmentId id) {
        var details = work.find(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(head(details), parts.facts(details), next(details));
        if (details.status().isForCentralSystem()) {
            getContent().add(new CentralSystemBlock(details, isThere -> {
                words.tell(
                        work.handOver(id, details.version(), isThere),
                        isThere ? "assignments.central.done" : "assignments.central.undone",
                        () -> show(id));
            }));
        }
        getContent().add(parts.reason(details), parts.history(details));
    }

    private Component head(AssignmentDetails details) {
        var number = Objects.requireNonNull(details.number());
        var name = details.name() == null ? number.readable() : details.name().full();
        var header = new PageHeader(details.run().measure().name(words.locale()))
                .lead(getTranslation("assignments.suggest.lead", name, number.readable()))
                .actions(words.badge(details.status()));
        var head = new Div(
                new Anchor(AssignmentLinks.caseOf(number), getTranslation("assignments.suggest.back", name)), header);
        head.addClassName("stack");
        return head;
    }

    /** Whose move it is, and the moves that there are. */
    private Component next(AssignmentDetails details) {
        var section = parts.card("assignments.next");
        var line = details.line();
        if (line == null || line.status() != WaitingStatus.OFFERED) {
            section.add(new Paragraph(getTranslation("assignments.next." + details.status())));
        }
        if (line != null) {
            section.add(new Paragraph(words.line(line)));
            var rule = new Paragraph(getTranslation("assignments.line.rule"));
            rule.addClassNames("muted", "label");
            section.add(rule);
        }
        section.add(new AssignmentMoves(details, work, OfficeTime.dayOf(clock.instant()), () -> show(details.id())));
        if (details.status() == AssignmentStatus.RECORDED_IN_ERROR) {
            section.addClassName("in-error");
        }
        return section;
    }
}
