package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.assignments.InterestState;
import org.jobcenterportal.assignments.LineInterest;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F37: whoever waits says with one click and without an account that she still does. Opening the link says nothing. */
@Route(value = AssignmentLinks.STILL_INTERESTED, layout = PublicLayout.class)
@AnonymousAllowed
class StillInterestedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LineInterest desk;
    private String token = "";

    StillInterestedView(LineInterest desk) {
        this.desk = desk;
        getContent().addClassNames("wide", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(AssignmentLinks.TOKEN).orElse("");
        show(desk.open(token));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignments.interest.title");
    }

    private void show(InterestState state) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("assignments.interest.title")));
        switch (state) {
            case ASKED ->
                getContent()
                        .add(
                                new Paragraph(getTranslation("assignments.interest.text")),
                                AssignmentParts.row(
                                        new PrimaryButton(
                                                getTranslation("assignments.interest.yes"),
                                                () -> show(desk.confirm(token))),
                                        mine("assignments.interest.else")));
            case CONFIRMED ->
                getContent()
                        .add(Notice.good(
                                getTranslation("assignments.interest.done"),
                                getTranslation("assignments.interest.doneText"),
                                mine("assignments.interest.mine")));
            case OVER ->
                getContent()
                        .add(new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("assignments.interest.over"),
                                getTranslation("assignments.interest.overText"),
                                mine("assignments.interest.mine")));
        }
    }

    private Component mine(String text) {
        return new LinkButton(getTranslation(text), AssignmentLinks.MINE);
    }
}
