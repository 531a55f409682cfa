package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.jobcenterportal.jobexchange.JobWindow;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F71, F73: everybody finds open jobs by what matters to her, without signing in; the address keeps what she looks for. */
@Route(value = PublicJobLinks.FIND, layout = PublicLayout.class)
@Menu(title = "jobexchange.menu", icon = "WORK", order = 40)
@AnonymousAllowed
class FindJobsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JobWindow window;
    private final transient Clock clock;
    private final Div found = new Div();

    FindJobsView(JobWindow window, Clock clock) {
        this.window = window;
        this.clock = clock;
        getContent().addClassNames("wide", "offers", "stack", "far");
        found.addClassNames("stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("jobexchange.find.title"))
                                .lead(getTranslation("jobexchange.find.lead")),
                        found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = PublicJobLinks.query(event.getLocation().getQueryParameters());
        found.removeAll();
        found.add(
                new JobFilters(
                        query,
                        wanted -> getUI().ifPresent(
                                        ui -> ui.navigate(FindJobsView.class, PublicJobLinks.parameters(wanted)))),
                new JobList(query, window.find(query), OfficeTime.dayOf(clock.instant())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobexchange.find.title");
    }
}
