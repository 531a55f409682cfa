package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.PageHeader;

/** S5: the start page of staff and providers, by role; who has nothing here yet reads what will come. */
@Route(value = "intern", layout = StaffLayout.class)
@RolesAllowed({
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.EMPLOYER_SERVICE,
    Roles.MEASURE_MANAGEMENT,
    Roles.PROVIDER,
    Roles.OUTREACH,
    Roles.TEAM_LEAD,
    Roles.STEERING,
    Roles.DATA_PROTECTION,
    Roles.ADMINISTRATION
})
@Menu(title = "shell.menu.overview", order = 0, icon = "HOME")
class OfficeStartView extends Composite<Div> {

    private final StartPages pages;
    private final CurrentUser user;

    OfficeStartView(StartPages pages, CurrentUser user, Clock clock) {
        this.pages = pages;
        this.user = user;
        getContent().addClassName("office-start");
        getContent()
                .add(new PageHeader(getTranslation(
                                "shell.office.title", user.require().displayName()))
                        .lead(Formats.here().fullDate(OfficeTime.dayOf(clock.instant()))));
        addToday();
        addLater();
    }

    private void addToday() {
        pages.sections(Audience.STAFF).forEach(getContent()::add);
        var tiles = pages.tiles(Audience.STAFF);
        var today = new Section(new H2(getTranslation("shell.office.today")));
        today.addClassName("stack");
        if (tiles.isEmpty()) {
            today.add(new Paragraph(getTranslation("shell.office.nothing-yet")));
            today.add(new UnorderedList(
                    new ListItem(new Anchor("", getTranslation("shell.office.see-public"))),
                    new ListItem(new Anchor("barrierefreiheit", getTranslation("shell.office.report-barrier")))));
        } else {
            today.add(new Doors(tiles));
        }
        getContent().add(today);
    }

    private void addLater() {
        var list = new UnorderedList();
        list.addClassName("bullets");
        user.require().roles().stream()
                .filter(Roles.ALL::contains)
                .sorted()
                .map(role -> new ListItem(getTranslation("shell.office.later." + role)))
                .forEach(list::add);
        var later = new Section(new H2(getTranslation("shell.office.later")), list);
        later.addClassNames("stack", "card");
        getContent().add(later);
    }
}
