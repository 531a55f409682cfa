package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Seal;

/** Everything once more before it counts, each with a way to change it. */
class CheckStep extends Composite<Div> implements Step {

    private final boolean isVisitor;
    private final boolean mailIsSent;
    private final Duration hold;
    private final Runnable book;

    CheckStep(
            BookingChoices choices,
            FreeSlot slot,
            ContactQuestions questions,
            ContactEntry contact,
            boolean mailIsSent,
            Duration hold,
            Consumer<BookingStep> change,
            Runnable book) {
        this.isVisitor = questions.asksWho();
        this.mailIsSent = mailIsSent;
        this.hold = hold;
        this.book = book;
        var facts = facts(choices, slot, change);
        if (questions.asksWho()) {
            addChangeable(facts, "person", contact.name(), BookingStep.CONTACT, change);
            addChangeable(facts, "email", contact.email(), BookingStep.CONTACT, change);
        }
        if (questions.asksPhone()) {
            addChangeable(facts, "phone", new PhoneNumber(contact.phone()).readable(), BookingStep.CONTACT, change);
        }
        var card = new Div(facts);
        card.addClassNames("card", "panel");
        getContent().addClassNames("stack", "far");
        getContent().add(card, new Seal(new Voluntary()));
    }

    @Override
    public String title() {
        return getTranslation("appointments.booking.check.title");
    }

    @Override
    public String lead() {
        if (!isVisitor) {
            return getTranslation("appointments.booking.check.leadCitizen");
        }
        return getTranslation(
                mailIsSent
                        ? "appointments.booking.check.leadVisitor"
                        : "appointments.booking.check.leadVisitorWithoutMail",
                hold.toMinutes());
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public String nextText() {
        return getTranslation(isVisitor ? "appointments.booking.check.reserve" : "appointments.booking.check.book");
    }

    @Override
    public void next() {
        book.run();
    }

    private FactList facts(BookingChoices choices, FreeSlot slot, Consumer<BookingStep> change) {
        var words = ConsultationWords.on(this);
        var formats = Formats.here();
        var facts = new FactList();
        facts.strong(
                label("time"),
                formats.moment(slot.slot().start()),
                getTranslation("appointments.booking.change"),
                () -> change.accept(BookingStep.TIME));
        facts.fact(
                label("duration"),
                getTranslation(
                        "appointments.booking.minutes", slot.slot().length().toMinutes()));
        facts.fact(label("consultant"), words.fullName(slot.consultant()));
        if (choices.topic() != null) {
            addChangeable(facts, "topic", words.topic(choices.topic()), BookingStep.TOPIC, change);
        }
        if (choices.way() != null) {
            addChangeable(facts, "way", words.way(choices.way()), BookingStep.WAY, change);
            if (choices.way() == Way.ON_SITE) {
                facts.fact(label("place"), words.place(choices.way(), slot.venue(), slot.room(), null));
            }
        }
        addChangeable(facts, "needs", words.needsInOneLine(choices.needs()), BookingStep.NEEDS, change);
        return facts;
    }

    private void addChangeable(
            FactList facts, String what, String value, BookingStep step, Consumer<BookingStep> change) {
        facts.fact(label(what), value, getTranslation("appointments.booking.change"), () -> change.accept(step));
    }

    private String label(String what) {
        return getTranslation("appointments.booking.summary." + what);
    }
}
