package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.signup.ui.EventLinks.Search;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** F59, F62: everybody finds what is coming, as a list or by the month; the address keeps what she looks for. */
@Route(value = EventLinks.FIND, layout = PublicLayout.class)
@Menu(title = "signup.menu", icon = "EVENT", order = 30)
@AnonymousAllowed
class FindEventsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EventWindow window;
    private final Clock clock;
    private final Div found = new Div();

    FindEventsView(EventWindow window, Clock clock) {
        this.window = window;
        this.clock = clock;
        getContent().addClassNames("wide", "event-pages", "stack", "far");
        found.addClassNames("stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("signup.find.title")).lead(getTranslation("signup.find.lead")),
                        found,
                        subscription());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search = EventLinks.search(event.getLocation().getQueryParameters());
        var all = window.coming();
        var fitting =
                all.stream().filter(one -> search.filter().fits(one.event())).toList();
        found.removeAll();
        found.add(
                new EventFilters(
                        search,
                        all.stream().map(Announced::event).toList(),
                        OfficeTime.dayOf(clock.instant()),
                        wanted -> getUI().ifPresent(
                                        ui -> ui.navigate(FindEventsView.class, EventLinks.parameters(wanted)))),
                ways(search, fitting),
                search.month() == null
                        ? new EventList(fitting, search)
                        : new MonthOfEvents(search.month(), fitting, search));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signup.find.title");
    }

    private Component ways(Search search, List<Announced> fitting) {
        var next = fitting.isEmpty()
                ? YearMonth.from(OfficeTime.dayOf(clock.instant()))
                : YearMonth.from(fitting.getFirst().event().when().day());
        var ways = new Nav(
                way("signup.find.list", search.in(null), search.month() == null),
                way(
                        "signup.find.month",
                        search.in(search.month() == null ? next : search.month()),
                        search.month() != null));
        ways.addClassNames("event-ways");
        ways.setAriaLabel(getTranslation("signup.find.ways"));
        return ways;
    }

    private Anchor way(String key, Search search, boolean isShown) {
        var link = new Anchor(EventLinks.find(search), getTranslation(key));
        if (isShown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component subscription() {
        var link = new LinkButton(getTranslation("signup.find.feed"), IconName.CALENDAR, EventLinks.FEED).quiet();
        link.setRouterIgnore(true);
        return link;
    }
}
