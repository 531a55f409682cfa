package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.offers.StaffOffer;
import org.jobcenterportal.offers.StaffOffers;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F10, F15, S33: staff see all offers with their places, next beginnings, approvals and reviews that are due. */
@Route(value = OfferLinks.STAFF, layout = StaffLayout.class)
@Menu(title = "offers.staff.menu", icon = "SPLIT", order = 40)
@RolesAllowed({
    Roles.MEASURE_MANAGEMENT,
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.STEERING
})
class MeasuresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StaffOffers offers;
    private final CurrentUser user;

    MeasuresView(StaffOffers offers, CurrentUser user) {
        this.offers = offers;
        this.user = user;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var tab = OfferLinks.tab(parameters);
        var instrument = OfferLinks.instrument(parameters);
        var all = offers.in(EnumSet.allOf(MeasureStatus.class));
        var shown = all.stream()
                .filter(tab::shows)
                .filter(offer -> instrument == null || offer.measure().instrument() == instrument)
                .toList();
        getContent().removeAll();
        getContent().add(header(), tabs(all, tab, instrument), filter(tab, instrument), table(shown));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offers.staff.menu");
    }

    private PageHeader header() {
        var header = new PageHeader(getPageTitle()).lead(getTranslation("offers.staff.lead"));
        if (user.isInRole(Roles.MEASURE_MANAGEMENT)) {
            header.actions(
                    new LinkButton(getTranslation("offers.staff.providers"), IconName.HANDSHAKE, OfferLinks.PROVIDERS),
                    new LinkButton(getTranslation("offers.staff.new"), IconName.ADD, OfferLinks.NEW).primary());
        }
        return header;
    }

    private Component tabs(List<StaffOffer> all, OfferTab shown, @Nullable Instrument instrument) {
        var nav = new Nav();
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("offers.staff.tabs"));
        Stream.of(OfferTab.values())
                .filter(tab -> tab != OfferTab.IN_WORK
                        || user.isInRole(Roles.MEASURE_MANAGEMENT)
                        || user.isInRole(Roles.EQUALITY_OFFICER))
                .forEach(tab -> nav.add(tab(tab, all, tab == shown, instrument)));
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        return bar;
    }

    private RouterLink tab(OfferTab tab, List<StaffOffer> all, boolean isShown, @Nullable Instrument instrument) {
        var number = new Span(Long.toString(all.stream().filter(tab::shows).count()));
        number.addClassName("muted");
        var link = new RouterLink(MeasuresView.class);
        link.add(new Span(getTranslation("enum.OfferTab." + tab)), number);
        link.setQueryParameters(OfferLinks.parameters(tab, instrument));
        if (isShown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component filter(OfferTab tab, @Nullable Instrument chosen) {
        var words = OfferWords.on(this);
        var select = new Select<Instrument>();
        select.setLabel(getTranslation("offers.staff.instrument"));
        select.setItems(Instrument.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("offers.staff.all-instruments"));
        select.setItemLabelGenerator(
                one -> one == null ? getTranslation("offers.staff.all-instruments") : words.of(one));
        if (chosen != null) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(MeasuresView.class, OfferLinks.parameters(tab, change.getValue()))));
        return select;
    }

    private Component table(List<StaffOffer> shown) {
        if (shown.isEmpty()) {
            var nothing = new Div(new EmptyState(
                    IconName.SEARCH, getTranslation("offers.staff.none"), getTranslation("offers.staff.none-text")));
            nothing.addClassName("card");
            return nothing;
        }
        return new MeasureTable(shown, getLocale());
    }
}
