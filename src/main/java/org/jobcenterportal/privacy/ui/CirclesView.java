package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.caseload.CaseCircle;
import org.jobcenterportal.caseload.CaseCircles;
import org.jobcenterportal.caseload.CircleOutcome;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Timeline;
import org.jobcenterportal.uikit.Toast;

/** F104: data protection says who may open the cases of colleagues who are clients. */
@Route(value = PrivacyLinks.CIRCLES, layout = StaffLayout.class)
@RolesAllowed(Roles.DATA_PROTECTION)
class CirclesView extends Composite<Div> implements BeforeEnterObserver {

    private final CaseCircles circles;
    private final Div list = new Div();

    CirclesView(CaseCircles circles, StaffDirectory staff) {
        this.circles = circles;
        list.addClassName("stack");
        getContent().addClassNames("privacy-desk", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("privacy.desk.circles"))
                                .lead(getTranslation("privacy.circles.lead")),
                        new DeskWays(PrivacyLinks.CIRCLES),
                        new CircleForm(staff.everybody(), this::admit),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var all = circles.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(IconName.GROUP, getTranslation("privacy.circles.none"), ""));
        }
        all.forEach(circle -> list.add(card(circle)));
    }

    private Component card(CaseCircle circle) {
        var members = new UnorderedList();
        members.addClassName("circle-members");
        circle.members().forEach(member -> members.add(member(circle, member)));
        var card = new Article(
                new H2(getTranslation("privacy.circles.title", circle.number().readable())), members, history(circle));
        card.addClassNames("card", "stack");
        return card;
    }

    private ListItem member(CaseCircle circle, StaffDetails member) {
        var name = member.name().full();
        var dismiss = new QuietButton(
                        getTranslation("privacy.circles.dismiss"),
                        IconName.CLOSE,
                        () -> new NoteDialog(
                                        getTranslation("privacy.circles.dismiss-title", name),
                                        getTranslation(
                                                circle.members().size() == 1
                                                        ? "privacy.circles.dismiss-last"
                                                        : "privacy.circles.dismiss-text"),
                                        getTranslation("privacy.circles.dismiss"),
                                        reason -> dismiss(circle, member.id(), reason))
                                .open())
                .compact();
        dismiss.setAriaLabel(getTranslation("privacy.circles.dismiss-name", name));
        return new ListItem(
                new Span(getTranslation("privacy.questions.colleague", name, member.function(), member.teamName())),
                dismiss);
    }

    private Timeline history(CaseCircle circle) {
        var history = new Timeline();
        circle.history()
                .forEach(change -> history.station(
                        change.admitted() ? Status.GOOD : Status.OPEN,
                        change.admitted() ? IconName.ADD : IconName.CLOSE,
                        getTranslation(
                                change.admitted() ? "privacy.circles.came" : "privacy.circles.left",
                                change.colleague().name().full()),
                        Formats.here().moment(change.at()),
                        change.reason()));
        return history;
    }

    private CircleOutcome admit(CustomerNumber number, StaffId colleague, String reason) {
        var outcome = circles.admit(number, colleague, reason);
        told(outcome);
        return outcome;
    }

    private void dismiss(CaseCircle circle, StaffId colleague, String reason) {
        told(circles.dismiss(circle.person(), colleague, reason));
    }

    private void told(CircleOutcome outcome) {
        if (outcome instanceof CircleOutcome.Changed) {
            Toast.show(getTranslation("privacy.circles.done"));
        }
        show();
    }
}
