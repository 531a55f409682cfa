package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.offers.OfferWindow;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F10, F16: everybody finds what the office offers, by what matters to her; the address keeps what she looks for. */
@Route(value = OfferLinks.FIND, layout = PublicLayout.class)
@Menu(title = "offers.menu", icon = "STAR", order = 20)
@AnonymousAllowed
class FindOffersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OfferWindow window;
    private final Div found = new Div();

    FindOffersView(OfferWindow window) {
        this.window = window;
        getContent().addClassNames("wide", "offers", "stack", "far");
        found.addClassNames("stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("offers.find.title")).lead(getTranslation("offers.find.lead")),
                        found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = OfferLinks.query(event.getLocation().getQueryParameters());
        found.removeAll();
        found.add(
                new OfferFilters(
                        query,
                        wanted -> getUI().ifPresent(
                                        ui -> ui.navigate(FindOffersView.class, OfferLinks.parameters(wanted)))),
                new OfferList(window.find(query), getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offers.find.title");
    }
}
