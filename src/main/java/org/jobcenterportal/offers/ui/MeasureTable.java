package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.offers.StaffOffer;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Entries of the catalogue, one a line, by name. */
class MeasureTable extends Composite<NativeTable> {

    private static final List<String> COLUMNS = List.of("name", "places", "waiting", "next", "approval", "review");

    private final Locale reader;

    MeasureTable(List<StaffOffer> offers, Locale reader) {
        this.reader = reader;
        var names = new NativeTableRow();
        COLUMNS.forEach(column -> names.add(head(column)));
        var rows = new NativeTableBody();
        var collator = Collator.getInstance(Locale.GERMAN);
        offers.stream()
                .sorted(Comparator.comparing(offer -> offer.measure().name(reader), collator))
                .forEach(offer -> rows.add(row(offer)));
        getContent().addClassNames("work-table");
        getContent().add(new NativeTableHeader(names), rows);
    }

    private NativeTableHeaderCell head(String column) {
        var cell = new NativeTableHeaderCell(getTranslation("offers.staff.column." + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(StaffOffer offer) {
        var places = offer.places();
        return new NativeTableRow(
                name(offer),
                cell(
                        "places",
                        places.all() == 0
                                ? muted("offers.staff.no-places")
                                : new Span(getTranslation("offers.staff.places", places.free(), places.all()))),
                cell("waiting", new Span(Integer.toString(places.waiting()))),
                cell(
                        "next",
                        offer.nextBeginning()
                                .<Component>map(day -> new Span(
                                        day.equals(offer.day())
                                                ? getTranslation("offers.staff.any-time")
                                                : getTranslation("offers.staff.day", day)))
                                .orElseGet(() -> muted("offers.staff.no-beginning"))),
                cell("approval", approval(offer)),
                cell("review", review(offer)));
    }

    private NativeTableHeaderCell name(StaffOffer offer) {
        var measure = offer.measure();
        var link = new Anchor(OfferLinks.staffOffer(measure.key()), measure.name(reader));
        var words = OfferWords.on(this);
        var under = new Span(
                measure.status() == MeasureStatus.ACTIVE
                        ? words.of(measure.instrument())
                        : getTranslation(
                                "offers.staff.with-status",
                                words.of(measure.instrument()),
                                words.of(measure.status())));
        under.addClassNames("muted", "small");
        var both = new Div(link, under);
        both.addClassName("two-lines");
        var cell = new NativeTableHeaderCell(both);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private Component approval(StaffOffer offer) {
        return offer.approvalEnds()
                .<Component>map(day -> day.isBefore(offer.day())
                        ? badge(Status.STOP, IconName.DANGER, "offers.staff.approval-over", day)
                        : badge(Status.CARE, IconName.WARNING, "offers.staff.approval-ends", day))
                .orElseGet(() -> muted("offers.staff.approval-none"));
    }

    private Component review(StaffOffer offer) {
        return offer.isReviewDue()
                ? badge(
                        Status.CARE,
                        IconName.HOURGLASS,
                        "offers.staff.review-due",
                        offer.measure().reviewOn())
                : new Span(getTranslation("offers.staff.day", offer.measure().reviewOn()));
    }

    private StatusBadge badge(Status status, IconName icon, String key, LocalDate day) {
        return new StatusBadge(status, icon, getTranslation(key, day)).bare();
    }

    private Span muted(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("muted");
        return words;
    }

    /** On a phone the name of the column stands before what is in it. */
    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("offers.staff.column." + column));
        return cell;
    }
}
