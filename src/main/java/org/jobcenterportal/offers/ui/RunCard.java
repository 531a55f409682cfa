package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.runs.RunContact;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.SchoolHoliday;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Unbroken;

/** Where and when an offer takes place, how one gets there, and how many places are free. */
class RunCard extends Composite<Article> {

    private final RunDetails run;
    private final OfferWords words = OfferWords.on(this);
    private final UnorderedList lines = new UnorderedList();

    /** @param holidays of schools that lie in it, for parents */
    RunCard(RunDetails run, LocalDate today, List<SchoolHoliday> holidays) {
        this.run = run;
        getContent().addClassNames("card", "run-card");
        lines.addClassName("run-lines");
        line(IconName.CLOCK, words.hours(run.hours()));
        place();
        line(IconName.SIGN, getTranslation("offers.run.provider", run.provider().name()));
        contact(run.contact());
        holidays.stream().limit(2).forEach(holiday -> line(IconName.SCHOOL, words.holidays(holiday)));
        if (!holidays.isEmpty()) {
            line(IconName.INFO, getTranslation("offers.holidays.hint"));
        }
        getContent().add(head(today), badges(), lines);
    }

    private Component head(LocalDate today) {
        var title = new H3(words.beginning(run, today));
        var end = run.endsOn();
        var until = new Paragraph(
                end == null ? getTranslation("offers.run.open-end") : getTranslation("offers.run.until", end));
        until.addClassNames("small", "muted");
        var first = run.nextEntry(today);
        var head = new Div();
        if (first.isAfter(today) || run.occupancy().hasRoomFor(1)) {
            head.add(new DateBlock(first).next());
        }
        head.add(new Div(title, until));
        head.addClassNames("row", "top");
        return head;
    }

    private Component badges() {
        var isFree = run.occupancy().hasRoomFor(1);
        var badges = new Div(new StatusBadge(isFree ? Status.GOOD : Status.CARE, IconName.SEAT, words.free(run)));
        badges.addClassName("offer-badges");
        if (run.isChildcareOnSite()) {
            badges.add(new StatusBadge(Status.GOOD, IconName.CHILD, getTranslation("offers.childcare")));
        }
        if (run.place().isBarrierFree()) {
            badges.add(new StatusBadge(Status.GOOD, IconName.DOOR, getTranslation("offers.barrier-free")));
        }
        return badges;
    }

    private void place() {
        var place = run.place();
        line(
                IconName.PLACE,
                getTranslation("offers.run.place", place.name(), place.address().oneLine()));
        if (place.wayThere() != null) {
            line(IconName.BUS, place.wayThere());
        }
    }

    private void contact(RunContact contact) {
        var words = line(IconName.PERSON, getTranslation("offers.run.contact", contact.name()));
        if (contact.phone() != null) {
            words.add(" ");
            words.add(new PhoneLink(contact.phone()));
        }
    }

    private Div line(IconName icon, String text) {
        var words = new Div(Unbroken.span(text));
        lines.add(new ListItem(new Icon(icon).small(), words));
        return words;
    }
}
