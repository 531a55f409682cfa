package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.offers.OfferWindow;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.MyOffersPart;
import org.jobcenterportal.uikit.PageHeader;

/** F10, F19: a citizen sees what was suggested to her, and below it everything else that she could ask about. */
@Route(value = OfferLinks.MINE, layout = CitizenLayout.class)
@Menu(title = "offers.menu", icon = "STAR", order = 30)
@RolesAllowed(Roles.CITIZEN)
class MyOffersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OfferWindow window;
    private final List<MyOffersPart> parts;

    MyOffersView(OfferWindow window, List<MyOffersPart> parts) {
        this.window = window;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(MyOffersPart::order))
                .toList();
        getContent().addClassNames("wide", "offers", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = OfferLinks.query(event.getLocation().getQueryParameters());
        var all = new Section(
                new H2(getTranslation("offers.mine.all")),
                new OfferFilters(
                        query,
                        wanted -> getUI().ifPresent(
                                        ui -> ui.navigate(MyOffersView.class, OfferLinks.parameters(wanted)))),
                new OfferList(window.find(query), getLocale(), true));
        all.addClassNames("stack", "far");
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("offers.mine.lead")));
        parts.forEach(part -> part.create().ifPresent(getContent()::add));
        getContent().add(all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offers.mine.title");
    }
}
