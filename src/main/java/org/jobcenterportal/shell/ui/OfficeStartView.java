package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.TaskList;

/**
 * S5: the start page of staff and providers, by role: what waits, what today brings, and where one can go. Who has nothing
 * here yet reads what one can do today and what will come.
 */
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
class OfficeStartView extends Composite<Div> implements BeforeEnterObserver {

    /** Roles for which the portal does not do yet all that it is meant to do. */
    private static final Set<String> STILL_TO_COME =
            Set.of(Roles.OUTREACH, Roles.STEERING, Roles.DATA_PROTECTION, Roles.ADMINISTRATION);

    private final StartPages pages;
    private final CurrentUser user;
    private final Clock clock;

    OfficeStartView(StartPages pages, CurrentUser user, Clock clock) {
        this.pages = pages;
        this.user = user;
        this.clock = clock;
        getContent().addClassName("office-start");
    }

    /** Each time anew: what waited may be done by now. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation(
                                "shell.office.title", user.require().displayName()))
                        .lead(Formats.here().fullDate(OfficeTime.dayOf(clock.instant()))));
        addWork();
        addDoors();
        addLater();
    }

    private void addWork() {
        var work = new Div();
        work.addClassName("office-work");
        if (pages.hasWork()) {
            work.add(waiting());
        }
        pages.sections(Audience.STAFF).forEach(work::add);
        if (work.getComponentCount() > 0) {
            getContent().add(work);
        }
    }

    private Section waiting() {
        var tasks = pages.tasks(this);
        var section = new Section(new H2(getTranslation("shell.office.work")));
        section.addClassNames("card", "stack", "close");
        section.add(tasks.isEmpty() ? new Paragraph(getTranslation("shell.office.work.none")) : new TaskList(tasks));
        return section;
    }

    private void addDoors() {
        var tiles = pages.tiles(Audience.STAFF);
        if (!tiles.isEmpty()) {
            var today = new Section(new H2(getTranslation("shell.office.today")), new Doors(tiles));
            today.addClassName("stack");
            getContent().add(today);
        } else if (!pages.hasWork()) {
            var card = new Div(new EmptyState(
                    IconName.DOOR,
                    getTranslation("shell.office.nothing-yet"),
                    getTranslation("shell.office.nothing-yet.text"),
                    new LinkButton(getTranslation("shell.office.see-public"), ""),
                    new LinkButton(getTranslation("shell.office.report-barrier"), "barrierefreiheit")));
            card.addClassName("card");
            getContent().add(card);
        }
    }

    private void addLater() {
        var list = new UnorderedList();
        list.addClassName("bullets");
        user.require().roles().stream()
                .filter(STILL_TO_COME::contains)
                .sorted()
                .map(role -> new ListItem(getTranslation("shell.office.later." + role)))
                .forEach(list::add);
        if (list.getComponentCount() == 0) {
            return;
        }
        var later = new Section(new H2(getTranslation("shell.office.later")), list);
        later.addClassNames("stack", "close", "office-later");
        getContent().add(later);
    }
}
