package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Composite;
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
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;

/** F19, F21, F36: a citizen reads what is suggested to her and why, answers, and sees how it goes on. */
@Route(value = AssignmentLinks.MY_ONE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MySuggestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAssignments mine;
    private final Clock clock;
    private final MyAssignmentWords words = new MyAssignmentWords(this);
    private final Div told = new Div();
    private final Div page = new Div();
    private String title = "";

    MySuggestionView(MyAssignments mine, Clock clock) {
        this.mine = mine;
        this.clock = clock;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far", "my-suggestion-page");
        getContent()
                .add(
                        new LinkButton(
                                        getTranslation("assignments.mine.back"),
                                        IconName.BACK,
                                        AssignmentLinks.MY_OFFERS)
                                .quiet(),
                        told,
                        page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show(AssignmentLinks.assignment(event.getRouteParameters())
                .flatMap(mine::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MyAssignment one) {
        title = words.name(one);
        page.removeAll();
        page.add(new PageHeader(title).lead(words.from(one)), why(one), next(one), when(one), law(one));
    }

    private Section why(MyAssignment one) {
        var section = new Section(new H2(getTranslation("assignments.mine.why")), words.reason(one));
        var difference = one.why().difference();
        if (difference != null) {
            section.add(new Paragraph(getTranslation("assignments.mine.difference", difference)));
        }
        section.addClassNames("card", "panel", "stack");
        return section;
    }

    private MySuggestionSteps next(MyAssignment one) {
        return new MySuggestionSteps(one, mine, (outcome, doneKey) -> told(one.id(), outcome, doneKey));
    }

    private Section when(MyAssignment one) {
        var section = new Section(
                new H2(getTranslation("assignments.mine.when")),
                words.facts(one, OfficeTime.dayOf(clock.instant())),
                new LinkButton(
                        getTranslation("assignments.mine.more"),
                        IconName.FORWARD,
                        AssignmentLinks.offer(one.measure().key())));
        section.addClassNames("card", "panel", "stack");
        return section;
    }

    /** An answer here has no legal effect; the seal stands only on what is voluntary. */
    private Div law(MyAssignment one) {
        var law = new Div();
        law.addClassNames("stack", "close");
        if (one.isVoluntary()) {
            law.add(new Seal(new Voluntary()));
        } else {
            law.add(new Paragraph(getTranslation("assignments.mine.noEffect")), new Paragraph(words.law(one)));
        }
        return law;
    }

    private void told(AssignmentId id, AssignmentOutcome outcome, String doneKey) {
        var now = mine.find(id).orElseThrow(NotFoundException::new);
        show(now);
        var notice = outcome instanceof Done
                ? Notice.good(getTranslation(doneKey), words.state(now))
                : Notice.stop(getTranslation("assignments.mine.refused"), words.refusal(outcome));
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
