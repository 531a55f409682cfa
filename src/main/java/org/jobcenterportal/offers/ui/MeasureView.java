package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.MeasureHistory;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.measures.MeasureWay;
import org.jobcenterportal.offers.StaffOffer;
import org.jobcenterportal.offers.StaffOffers;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F10, F15, F17, S33, S34: staff see one offer whole: its words in three languages, runs, contracts and reviews. */
@Route(value = OfferLinks.STAFF_OFFER, layout = StaffLayout.class)
@RolesAllowed({
    Roles.MEASURE_MANAGEMENT,
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.STEERING
})
class MeasureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StaffOffers offers;
    private final MeasureHistory history;
    private final MeasureSteps steps;
    private final Leaflets leaflets;
    private final CurrentUser user;
    private final transient List<MeasureWay> ways;
    private String title = "";

    MeasureView(
            StaffOffers offers,
            MeasureHistory history,
            MeasureSteps steps,
            Leaflets leaflets,
            CurrentUser user,
            List<MeasureWay> ways) {
        this.offers = offers;
        this.history = history;
        this.steps = steps;
        this.leaflets = leaflets;
        this.user = user;
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(MeasureWay::order)).toList();
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OfferLinks.key(event.getRouteParameters()).flatMap(offers::offer).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(StaffOffer offer) {
        var measure = offer.measure();
        title = measure.name(getLocale());
        getContent().removeAll();
        getContent().add(header(offer));
        steps.notices(this, measure, () -> reload(offer)).forEach(getContent()::add);
        getContent().add(facts(offer), runs(offer), texts(offer));
        getContent().add(rules(offer), contracts(offer), reviews(offer));
        if (isManager() && measure.isOnOffer()) {
            var end = new Div(steps.retire(this, measure, () -> reload(offer)));
            end.addClassNames("row", "wrap");
            getContent().add(end);
        }
    }

    private void reload(StaffOffer offer) {
        offers.offer(offer.measure().key()).ifPresent(this::show);
    }

    private PageHeader header(StaffOffer offer) {
        var measure = offer.measure();
        var header = new PageHeader(title).lead(measure.text(getLocale()).summary());
        if (measure.status() != MeasureStatus.ACTIVE) {
            header.add(new StatusBadge(
                    Status.OPEN, IconName.DRAFT, OfferWords.on(this).of(measure.status())));
        }
        if (measure.isOnOffer() && measure.isPublic()) {
            header.actions(
                    new LinkButton(
                            getTranslation("offers.staff.public"), IconName.EYE, OfferLinks.offer(measure.key())),
                    leaflets.link(this, measure, offer.runs()));
        }
        ways.stream()
                .filter(way -> way.roles().stream().anyMatch(user::isInRole))
                .forEach(way ->
                        header.actions(new LinkButton(getTranslation(way.titleKey()), way.address(measure.key()))));
        if (isManager() && (measure.isOnOffer() || measure.status() == MeasureStatus.DRAFT)) {
            header.actions(new LinkButton(
                    getTranslation("offers.staff.write"), IconName.EDIT, OfferLinks.write(measure.key())));
        }
        return header;
    }

    private Component facts(StaffOffer offer) {
        var words = OfferWords.on(this);
        var measure = offer.measure();
        var places = offer.places();
        return new FactStrip()
                .fact(
                        getTranslation("offers.staff.instrument"),
                        words.of(measure.instrument()),
                        measure.instrument().paragraph())
                .fact(getTranslation("offers.staff.access"), words.of(measure.access()), "")
                .fact(
                        getTranslation("offers.staff.column.places"),
                        getTranslation("offers.staff.places", places.free(), places.all()),
                        getTranslation("offers.staff.waiting", places.waiting()))
                .fact(
                        getTranslation("offers.staff.column.approval"),
                        offer.approvalEnds()
                                .map(day -> Formats.here().dateWithYear(day))
                                .orElseGet(() -> getTranslation("offers.staff.approval-none")),
                        "")
                .fact(
                        getTranslation("offers.staff.column.review"),
                        Formats.here().dateWithYear(measure.reviewOn()),
                        "");
    }

    private Component runs(StaffOffer offer) {
        var section = section("offers.staff.runs");
        if (offer.runs().isEmpty()) {
            section.add(new Paragraph(getTranslation("offers.staff.no-runs")));
        } else {
            section.add(new RunTable(offer.runs(), offer.day()));
        }
        if (isManager() && offer.measure().isOnOffer()) {
            section.add(new LinkButton(
                    getTranslation("offers.staff.new-run"),
                    IconName.ADD,
                    OfferLinks.newRun(offer.measure().key())));
        }
        return section;
    }

    private Component texts(StaffOffer offer) {
        var section = section("offers.staff.texts");
        var columns = new Div();
        columns.addClassName("text-columns");
        Stream.of(Language.values()).forEach(language -> {
            var text = offer.measure().texts().get(language);
            columns.add(text == null ? missing(language) : column(language, text));
        });
        section.add(columns);
        section.add(new LinkButton(
                        getTranslation("offers.staff.editions"),
                        IconName.HISTORY,
                        OfferLinks.editions(offer.measure().key()))
                .compact());
        return section;
    }

    private Component column(Language language, MeasureText text) {
        var column = new Article(
                new H3(language.ownName()),
                new Paragraph(text.name()),
                new Paragraph(text.summary()),
                new Paragraph(text.forWhom()),
                new Paragraph(text.goal()),
                new Paragraph(text.content()));
        column.getElement().setAttribute("lang", language.locale().getLanguage());
        column.addClassNames("stack", "close");
        return column;
    }

    private Component missing(Language language) {
        var column = new Article(new H3(language.ownName()), new Paragraph(getTranslation("offers.staff.no-text")));
        column.addClassNames("stack", "close");
        return column;
    }

    private Component rules(StaffOffer offer) {
        var words = OfferWords.on(this);
        var measure = offer.measure();
        var none = getTranslation("offers.staff.not-said");
        var facts = new FactList()
                .fact(
                        getTranslation("offers.staff.audiences"),
                        measure.audiences().isEmpty()
                                ? getTranslation("offers.staff.everybody")
                                : measure.audiences().stream()
                                        .sorted()
                                        .map(words::audience)
                                        .collect(Collectors.joining(", ")))
                .fact(
                        getTranslation("offers.fact.german"),
                        measure.german() == null ? none : words.atLeast(measure.german()))
                .fact(
                        getTranslation("offers.fact.childcare"),
                        measure.childcare() == null ? none : words.childcare(measure.childcare()))
                .fact(
                        getTranslation("offers.staff.marks"),
                        Stream.of(
                                        measure.isVoluntary() ? "voluntary" : "not-voluntary",
                                        measure.isPublic() ? "public" : "not-public",
                                        measure.revealsHealth() ? "health" : "no-health")
                                .map(mark -> getTranslation("offers.staff.mark." + mark))
                                .collect(Collectors.joining(" · ")));
        var section = section("offers.staff.rules");
        section.add(facts);
        return section;
    }

    private Component contracts(StaffOffer offer) {
        var section = section("offers.staff.contracts");
        if (offer.contracts().isEmpty()) {
            section.add(new Paragraph(getTranslation("offers.staff.no-contracts")));
        }
        var names = offer.providers().stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
        var facts = new FactList();
        offer.contracts()
                .forEach(contract -> facts.fact(
                        getTranslation("offers.staff.contract", contract.number(), names.get(contract.provider())),
                        getTranslation(
                                "offers.staff.contract-terms",
                                contract.startsOn(),
                                contract.endsOn(),
                                contract.places(),
                                contract.dayCost() / 100.0)));
        section.add(facts);
        if (isManager()) {
            section.add(new LinkButton(
                    getTranslation("offers.staff.edit-contracts"),
                    IconName.EDIT,
                    OfferLinks.contracts(offer.measure().key())));
        }
        return section;
    }

    private Component reviews(StaffOffer offer) {
        var section = section("offers.staff.reviews");
        var reviews = history.reviews(offer.measure().id());
        if (reviews.isEmpty()) {
            section.add(new Paragraph(getTranslation("offers.staff.no-reviews")));
        }
        reviews.forEach(review -> {
            var entry = new Article(
                    new H3(getTranslation(
                            "offers.staff.review",
                            OfferWords.on(this).of(review.found().result()),
                            review.reviewedAt(),
                            review.reviewedBy())),
                    new Paragraph(getTranslation(
                            "offers.staff.review-use", review.found().use())),
                    new Paragraph(getTranslation(
                            "offers.staff.review-success", review.found().success())),
                    new Paragraph(getTranslation(
                            "offers.staff.review-sense", review.found().sense())));
            entry.addClassNames("stack", "close");
            section.add(entry);
        });
        if (isManager() && offer.measure().isOnOffer()) {
            section.add(new LinkButton(
                    getTranslation("offers.staff.review-now"),
                    IconName.CHECKLIST,
                    OfferLinks.review(offer.measure().key())));
        }
        return section;
    }

    private Section section(String titleKey) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassNames("card", "stack");
        return section;
    }

    private boolean isManager() {
        return user.isInRole(Roles.MEASURE_MANAGEMENT);
    }
}
