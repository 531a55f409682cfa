package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.offers.InterestDesk;
import org.jobcenterportal.offers.Offer;
import org.jobcenterportal.offers.OfferWindow;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.SchoolHolidays;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.Unbroken;

/** F10, F14, F16: everybody reads what an offer is, whom it is for, where and when it takes place, and how one gets in. */
@Route(value = OfferLinks.OFFER, layout = PublicLayout.class)
@AnonymousAllowed
class OfferView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OfferWindow window;
    private final SchoolHolidays holidays;
    private final Leaflets leaflets;
    private final InterestDesk interest;
    private final CurrentUser user;
    private final OfficeSettings office;
    private String title = "";

    OfferView(
            OfferWindow window,
            SchoolHolidays holidays,
            Leaflets leaflets,
            InterestDesk interest,
            CurrentUser user,
            OfficeSettings office) {
        this.window = window;
        this.holidays = holidays;
        this.leaflets = leaflets;
        this.interest = interest;
        this.user = user;
        this.office = office;
        getContent().addClassNames("wide", "offers", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var offer = OfferLinks.key(event.getRouteParameters())
                .flatMap(window::offer)
                .orElseThrow(NotFoundException::new);
        var text = offer.measure().text(getLocale());
        title = text.name();
        var beside = new Aside(
                wayIn(offer),
                facts(offer),
                leaflets.link(this, offer.measure(), offer.runs()).fullWidth());
        beside.addClassName("stack");
        if (offer.measure().isVoluntary()) {
            beside.addComponentAsFirst(new Seal(new Voluntary()));
        }
        var both = new Div(description(offer), beside);
        both.addClassName("with-aside");
        getContent().removeAll();
        getContent()
                .add(
                        new LinkButton(
                                        getTranslation("offers.page.all"),
                                        IconName.BACK,
                                        user.isInRole(Roles.CITIZEN) ? OfferLinks.MINE : OfferLinks.FIND)
                                .quiet(),
                        new PageHeader(text.name()).lead(text.summary()),
                        both);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component description(Offer offer) {
        var text = offer.measure().text(getLocale());
        var words = new Article(
                part("offers.page.for-whom", text.forWhom()),
                part("offers.page.goal", text.goal()),
                part("offers.page.content", text.content()),
                where(offer));
        words.addClassNames("stack", "far", "offer-words");
        return words;
    }

    private Component part(String titleKey, String text) {
        var part = new Section(new H2(getTranslation(titleKey)), new Paragraph(text));
        part.addClassNames("stack", "close");
        return part;
    }

    private Component where(Offer offer) {
        var where = new Section(new H2(getTranslation("offers.page.where")));
        where.addClassName("stack");
        if (offer.runs().isEmpty()) {
            where.add(new Paragraph(getTranslation("offers.page.no-run")));
        }
        offer.runs().forEach(run -> where.add(card(offer, run)));
        return where;
    }

    private RunCard card(Offer offer, RunDetails run) {
        return new RunCard(run, offer.day(), holidays.between(run.nextEntry(offer.day()), run.endsOn()));
    }

    private Component wayIn(Offer offer) {
        var isThroughOfficer = offer.measure().access() == Access.THROUGH_EQUALITY_OFFICER;
        var way = new Section(
                new H2(getTranslation("offers.way.title")),
                new Paragraph(getTranslation("offers.way." + offer.measure().access())));
        if (isThroughOfficer) {
            way.add(new LinkButton(getTranslation("offers.way.officer"), IconName.CHAT, OfferLinks.CONSULTATION)
                    .primary()
                    .fullWidth());
        } else if (user.isInRole(Roles.CITIZEN)) {
            way.add(new InterestCard(() -> interest.tell(offer.measure().key())));
        } else {
            way.add(
                    new Paragraph(getTranslation("offers.way.call")),
                    new Paragraph(Unbroken.phone(office.dialled(), office.phone())));
        }
        way.addClassNames("card", "warm", "stack", "close");
        return way;
    }

    private Component facts(Offer offer) {
        var measure = offer.measure();
        var words = OfferWords.on(this);
        var facts = new FactList();
        if (measure.german() != null) {
            facts.fact(getTranslation("offers.fact.german"), words.atLeast(measure.german()));
        }
        if (measure.childcare() != null) {
            facts.fact(getTranslation("offers.fact.childcare"), words.childcare(measure.childcare()));
        } else if (offer.hasChildcare()) {
            facts.fact(getTranslation("offers.fact.childcare"), getTranslation("offers.childcare"));
        }
        if (measure.written().maxMonths() != null) {
            facts.fact(
                    getTranslation("offers.fact.length"),
                    getTranslation("offers.fact.months", measure.written().maxMonths()));
        }
        if (!offer.providers().isEmpty()) {
            facts.fact(getTranslation("offers.fact.provider"), String.join(", ", offer.providers()));
        }
        facts.addClassName("card");
        facts.setVisible(facts.getComponentCount() > 0);
        return facts;
    }
}
