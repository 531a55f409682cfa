package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.jobcenterportal.appointments.ui.BookingNotes.Refusal;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.StationWay;
import org.jobcenterportal.uikit.StickyNext;

/** What surrounds every step: the way, the question, what was chosen, and the button that leads on. */
class BookingFrame extends Composite<Div> {

    private final Step page;
    private final BookingNavigation navigation;
    private final ConsultationWords words = ConsultationWords.on(this);

    BookingFrame(Step page, BookingNavigation navigation, Optional<Refusal> refusal) {
        this.page = page;
        this.navigation = navigation;
        var question = new Div(new PageHeader(page.title()).lead(page.lead()));
        question.addClassNames("stack", "far");
        refusal.ifPresent(told -> question.add(new RefusalNotice(told)));
        question.add(chips(), sealOnPhones(), page.content());

        var columns = new Div(question, summary());
        columns.addClassName("with-aside");
        getContent().addClassName("booking-frame");
        getContent().add(way(), columns, sticky());
    }

    private Component way() {
        var back = new Anchor(navigation.backAddress());
        back.addClassNames("booking-back", "phone-only");
        back.add(new Icon(IconName.BACK).small());
        back.add(getTranslation("appointments.booking.back"));
        var way = new Div(
                new StationWay(
                        navigation.position(), navigation.steps().size(), getTranslation("appointments.booking.title")),
                back);
        way.addClassName("booking-way");
        return way;
    }

    /** On a phone what was chosen stands in one row that scrolls. */
    private Component chips() {
        var choices = navigation.choices();
        var row = new Div();
        row.addClassNames("chips", "scrolling", "phone-only");
        if (choices.topic() != null && isPast(BookingStep.TOPIC)) {
            row.add(chip(words.topic(choices.topic()), AppointmentIcons.of(choices.topic()), BookingStep.TOPIC));
        }
        if (choices.way() != null && isPast(BookingStep.WAY)) {
            row.add(chip(words.way(choices.way()), AppointmentIcons.of(choices.way()), BookingStep.WAY));
        }
        row.setVisible(row.getComponentCount() > 0 && navigation.step() != BookingStep.CHECK);
        return row;
    }

    private Chip chip(String text, IconName icon, BookingStep step) {
        return Chip.toChange(text, icon, () -> navigation.open(step, navigation.choices()));
    }

    private Component sealOnPhones() {
        var seal = new Seal(new Voluntary());
        seal.addClassName("phone-only");
        seal.setVisible(navigation.step() != BookingStep.CHECK);
        return seal;
    }

    private Component summary() {
        var title = new H2(getTranslation("appointments.booking.summary.title"));
        title.addClassName("as-h3");
        var summary = new Aside(title, facts());
        summary.addClassNames("card", "panel", "booking-summary", "desktop-only");
        summary.getElement().setAttribute("aria-label", getTranslation("appointments.booking.summary.title"));
        if (navigation.step() != BookingStep.CHECK) {
            summary.add(new Seal(new Voluntary()));
        }
        summary.add(
                new PrimaryButton(page.nextText(), IconName.FORWARD, page::next).fullWidth(),
                new LinkButton(getTranslation("appointments.booking.back"), IconName.BACK, navigation.backAddress())
                        .quiet()
                        .fullWidth());
        return summary;
    }

    private FactList facts() {
        var choices = navigation.choices();
        var facts = new FactList();
        if (choices.topic() != null) {
            fact(facts, "topic", words.topic(choices.topic()), BookingStep.TOPIC);
        }
        if (choices.way() != null) {
            fact(facts, "way", words.way(choices.way()), BookingStep.WAY);
        }
        if (choices.needsAnswered()) {
            fact(facts, "needs", words.needsInOneLine(choices.needs()), BookingStep.NEEDS);
        }
        if (choices.slot() != null) {
            facts.strong(
                    getTranslation("appointments.booking.summary.time"),
                    Formats.here().shortMoment(choices.slot().start()));
        }
        return facts;
    }

    private void fact(FactList facts, String what, String value, BookingStep step) {
        var label = getTranslation("appointments.booking.summary." + what);
        if (isPast(step)) {
            facts.fact(
                    label,
                    value,
                    getTranslation("appointments.booking.change"),
                    () -> navigation.open(step, navigation.choices()));
        } else {
            facts.fact(label, value);
        }
    }

    private Component sticky() {
        var sticky = new StickyNext(page.nextText(), page::next);
        var slot = navigation.choices().slot();
        sticky.chosen(slot == null ? "" : Formats.here().shortMoment(slot.start()));
        navigation.whenChosen(chosen -> sticky.chosen(Formats.here().shortMoment(chosen.start())));
        return sticky;
    }

    private boolean isPast(BookingStep step) {
        return navigation.isChangeable(step);
    }
}
