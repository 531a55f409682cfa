package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** S5: a citizen's own start page: what is next, and what one can do. */
@Route(value = "meine", layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
@Menu(title = "shell.menu.home", order = 0, icon = "HOME")
class MyAreaView extends Composite<Div> implements BeforeEnterObserver {

    private final StartPages pages;
    private final CurrentUser user;
    private final Clock clock;

    MyAreaView(StartPages pages, CurrentUser user, Clock clock) {
        this.pages = pages;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("wide", "my-area");
    }

    /** Each time anew: what was next may be cancelled by now. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation(
                                "shell.my-area.title", user.require().displayName()))
                        .above(Formats.here().fullDate(OfficeTime.dayOf(clock.instant()))));
        var tiles = pages.tiles(Audience.CITIZEN);
        getContent().add(now(tiles));
        if (!tiles.isEmpty()) {
            var doors = new Section(new H2(getTranslation("shell.my-area.doors")), new Doors(tiles));
            doors.addClassName("stack");
            getContent().add(doors);
        }
    }

    private Div now(List<StartTile> tiles) {
        var now = new Div();
        now.addClassName("my-now");
        pages.sections(Audience.CITIZEN).forEach(now::add);
        if (now.getComponentCount() == 0) {
            var card = new Div(new EmptyState(
                    IconName.CALENDAR,
                    getTranslation("shell.my-area.empty.title"),
                    getTranslation("shell.my-area.empty.text"),
                    firstDoor(tiles)));
            card.addClassNames("card", "panel");
            now.add(card);
        }
        return now;
    }

    /** Whoever has nothing here yet is led to what most people come for. */
    private Component[] firstDoor(List<StartTile> tiles) {
        return tiles.stream()
                .limit(1)
                .map(tile -> new LinkButton(getTranslation(tile.titleKey()), tile.route()).primary())
                .toArray(Component[]::new);
    }
}
