package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.eligibility.Eligibility;
import org.jobcenterportal.eligibility.FittingOffer;
import org.jobcenterportal.eligibility.FittingOffers;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** F12, S15: which offers fit somebody on a day, which almost, and what would make them fit. */
@Route(value = EligibilityLinks.OFFERS, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class FittingOffersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseAccess access;
    private final Eligibility eligibility;
    private final CitizenDirectory citizens;
    private final Clock clock;

    FittingOffersView(CaseAccess access, Eligibility eligibility, CitizenDirectory citizens, Clock clock) {
        this.access = access;
        this.eligibility = eligibility;
        this.citizens = citizens;
        this.clock = clock;
        getContent().addClassNames("fitting", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = EligibilityLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var day = EligibilityLinks.day(event.getLocation().getQueryParameters())
                .orElseGet(() -> OfficeTime.dayOf(clock.instant()));
        switch (access.open(number)) {
            case Open(var person, var relation) -> show(number, person, eligibility.forPerson(person, day));
            case ReasonNeeded needed -> showClosed(number);
            case Closed closed -> showClosed(number);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.offers.title");
    }

    private void show(CustomerNumber number, PersonId person, FittingOffers offers) {
        var name =
                citizens.card(person).orElseThrow(NotFoundException::new).name().full();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("eligibility.offers.of", name))
                                .lead(getTranslation("eligibility.offers.lead"))
                                .actions(new LinkButton(
                                        getTranslation("eligibility.offers.back"), EligibilityLinks.caseFile(number))),
                        day(number, offers.day()));
        if (offers.reasonableness() != null) {
            getContent().add(note(offers.reasonableness()));
        }
        getContent()
                .add(
                        group("eligibility.offers.fits", offers.fits(), number, offers.day()),
                        group("eligibility.offers.almost", offers.almost(), number, offers.day()),
                        others(offers.others(), number, offers.day()));
    }

    private void showClosed(CustomerNumber number) {
        getContent().removeAll();
        getContent()
                .add(new EmptyState(
                                IconName.DOOR,
                                getTranslation("eligibility.closed.title"),
                                getTranslation("eligibility.closed.text"),
                                new LinkButton(
                                        getTranslation("eligibility.closed.open"),
                                        IconName.FORWARD,
                                        EligibilityLinks.caseFile(number)))
                        .asPage());
    }

    private Component day(CustomerNumber number, LocalDate day) {
        var picker = new DayPicker(
                getTranslation("eligibility.offers.day"), EligibilityLinks.earliest(), EligibilityLinks.latest());
        picker.setHelperText(getTranslation("eligibility.offers.day-hint"));
        picker.setValue(day);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null && !picker.isInvalid()) {
                getUI().ifPresent(ui -> ui.navigate(
                        FittingOffersView.class,
                        new RouteParameters(EligibilityLinks.CUSTOMER_NUMBER, number.value()),
                        QueryParameters.of(
                                EligibilityLinks.DAY, change.getValue().toString())));
            }
        });
        return picker;
    }

    /** What the law says while a child is small: a note for the talk, and never a means of pressure. */
    private Notice note(Finding law) {
        return Notice.offer(
                IconName.GAVEL,
                getTranslation(law.reason().key(), law.reason().arguments().toArray()),
                getTranslation("eligibility.offers.note", law.rules().getFirst().paragraph(), law.day()));
    }

    private Component group(String heading, List<FittingOffer> offers, CustomerNumber number, LocalDate day) {
        var section = new Section(new H2(getTranslation(heading, offers.size())));
        section.addClassNames("card", "stack");
        section.add(
                offers.isEmpty()
                        ? new Paragraph(getTranslation("eligibility.offers.none"))
                        : list(offers, number, day));
        return section;
    }

    private Component others(List<FittingOffer> offers, CustomerNumber number, LocalDate day) {
        var heading = new H2(getTranslation("eligibility.offers.others", offers.size()));
        var section = new Section(
                heading, new Details(getTranslation("eligibility.offers.show-others"), list(offers, number, day)));
        section.addClassNames("card", "stack");
        return section;
    }

    private UnorderedList list(List<FittingOffer> offers, CustomerNumber number, LocalDate day) {
        var byName = Comparator.comparing(
                (FittingOffer offer) -> offer.measure().name(getLocale()), Collator.getInstance(getLocale()));
        var list = new UnorderedList();
        list.addClassName("fit-offers");
        offers.stream().sorted(byName).forEach(offer -> list.add(new OfferItem(offer, number, day)));
        return list;
    }
}
