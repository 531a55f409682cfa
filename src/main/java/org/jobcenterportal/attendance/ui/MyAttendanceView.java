package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.attendance.Certificates;
import org.jobcenterportal.attendance.Certificates.Attended;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** A citizen reads at which events she was, and takes the paper that says so. */
@Route(value = AttendanceLinks.CERTIFICATES, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyAttendanceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Certificates certificates;

    MyAttendanceView(Certificates certificates) {
        this.certificates = certificates;
        getContent().addClassNames("wide", "my-page", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("attendance.mine.title"))
                        .lead(getTranslation("attendance.mine.lead")));
        var mine = certificates.mine();
        if (mine.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.EVENT,
                    getTranslation("attendance.mine.empty"),
                    getTranslation("attendance.mine.emptyText"),
                    new LinkButton(getTranslation("attendance.feedback.events"), "veranstaltungen")));
            card.addClassNames("card", "panel");
            getContent().add(card);
        }
        mine.forEach(one -> getContent().add(card(one)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.mine.title");
    }

    private Component card(Attended one) {
        var event = one.event();
        var formats = Formats.here();
        var title = event.texts().in(getLocale()).title();
        var card = new Article(
                new H2(title),
                new Paragraph(formats.fullDateWithYear(event.when().day()) + ", " + formats.timeSpan(event.when())),
                new Paragraph(event.place().name()),
                new Div(paper(one, title)));
        card.addClassNames("card", "panel", "stack", "close");
        return card;
    }

    private LinkButton paper(Attended one, String title) {
        var reader = getLocale();
        return new PaperLink(
                getTranslation("attendance.mine.paper"),
                getTranslation("attendance.mine.paperOf", title),
                () -> certificates.mine(one.guest(), reader));
    }
}
