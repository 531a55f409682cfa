package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.BarrierDesk;
import org.jobcenterportal.shell.BarrierReportDetails;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** S5: administration reads which barriers people reported, and ticks what is answered. */
@Route(value = "intern/barrieren", layout = StaffLayout.class)
@RolesAllowed(Roles.ADMINISTRATION)
@Menu(title = "shell.menu.barriers", order = 900, icon = "FLAG")
class BarrierReportsView extends Composite<Div> {

    private final BarrierDesk desk;
    private final Div list = new Div();

    BarrierReportsView(BarrierDesk desk) {
        this.desk = desk;
        list.addClassName("stack");
        getContent().addClassName("office-start");
        getContent()
                .add(
                        new PageHeader(getTranslation("shell.menu.barriers"))
                                .lead(getTranslation("shell.barriers.lead")),
                        list);
        show();
    }

    private void show() {
        list.removeAll();
        var open = desk.open();
        if (open.isEmpty()) {
            list.add(new EmptyState(IconName.CHECK, getTranslation("shell.barriers.none"), ""));
        }
        open.stream().map(this::card).forEach(list::add);
    }

    private Component card(BarrierReportDetails report) {
        var card = new Article(new H2(Formats.here().moment(report.receivedAt())), new Paragraph(report.problem()));
        card.addClassNames("card", "stack", "close");
        if (report.page() != null) {
            card.add(new Paragraph(getTranslation("shell.barriers.page", report.page())));
        }
        if (report.replyTo() != null) {
            card.add(new Paragraph(new Anchor("mailto:" + report.replyTo(), report.replyTo())));
        }
        card.add(new SecondaryButton(getTranslation("shell.barriers.answered"), IconName.CHECK, () -> {
            desk.answered(report.id());
            Toast.show(getTranslation("shell.barriers.done"));
            show();
        }));
        return card;
    }
}
