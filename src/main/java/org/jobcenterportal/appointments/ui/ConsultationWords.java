package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.ConsultantCard;
import org.jobcenterportal.appointments.ConsultantFunction;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** How this room's things are called on the screen, in the reader's language. */
final class ConsultationWords {

    private final Component reader;

    private ConsultationWords(Component reader) {
        this.reader = reader;
    }

    /** In the language of the screen to which a component belongs. */
    static ConsultationWords on(Component reader) {
        return new ConsultationWords(reader);
    }

    String topic(Topic topic) {
        return text("enum.Topic." + topic);
    }

    String way(Way way) {
        return text("enum.Way." + way);
    }

    /** "Frau Ostwald", or the full name of somebody who wishes no other address. */
    String shortName(ConsultantCard consultant) {
        return switch (consultant.address()) {
            case MS -> text("appointments.consultant.ms", consultant.name().familyName());
            case MR -> text("appointments.consultant.mr", consultant.name().familyName());
            case NEUTRAL -> consultant.name().full();
        };
    }

    /** "Katharina Ostwald, Beauftragte für Chancengleichheit am Arbeitsmarkt". */
    String fullName(ConsultantCard consultant) {
        return consultant.function().isBlank()
                ? consultant.name().full()
                : consultant.name().full() + ", " + function(consultant);
    }

    private String function(ConsultantCard consultant) {
        return new ConsultantFunction(consultant.function())
                .in(UI.getCurrent().getLocale(), (locale, key) -> reader.getTranslation(locale, key));
    }

    /** Where one has to be: a house and a room, a phone, a screen. */
    String place(Way way, VenueDetails venue, @Nullable String room, @Nullable PhoneNumber phone) {
        return switch (way) {
            case ON_SITE -> house(venue, room);
            case VIDEO -> text("appointments.place.video");
            case PHONE, CALLBACK -> phone == null ? way(way) : text("appointments.place.phone", phone.readable());
        };
    }

    String place(ConsultationDetails consultation) {
        return place(consultation.way(), consultation.venue(), consultation.room(), consultation.phone());
    }

    /** Which one was cancelled and when, and the receipt by which anybody can check that. */
    String cancelled(ConsultationDetails consultation, Instant at) {
        var formats = Formats.here();
        return text(
                        "appointments.cancel.which",
                        formats.moment(consultation.slot().start()))
                + " " + how(consultation, formats.moment(at));
    }

    private String how(ConsultationDetails consultation, String moment) {
        return consultation.receipt() == null
                ? text(
                        "appointments.cancel.doneWithCode",
                        moment,
                        consultation.code().value())
                : text(
                        "appointments.cancel.doneText",
                        moment,
                        consultation.receipt().value());
    }

    /** Everything somebody needs, one sentence each. */
    List<String> needs(Needs needs) {
        var words = new ArrayList<String>();
        if (needs.bringsChild()) {
            words.add(text("appointments.needs.child"));
        }
        if (needs.interpreterLanguage() != null) {
            words.add(text("appointments.needs.interpreter", language(needs.interpreterLanguage())));
        }
        if (needs.signLanguage()) {
            words.add(text("appointments.needs.sign"));
        }
        if (needs.simpleLanguage()) {
            words.add(text("appointments.needs.simple"));
        }
        if (needs.stepFree()) {
            words.add(text("appointments.needs.stepFree"));
        }
        return words;
    }

    /** The same in one line. */
    String needsInOneLine(Needs needs) {
        var words = needs(needs);
        return words.isEmpty()
                ? text("appointments.booking.summary.noNeeds")
                : words.stream().collect(Collectors.joining(" "));
    }

    /** "Donnerstag, 26. November bis Montag, 30. November, Vormittag, Stadtteiltreff Nord". */
    String wish(EarlierWishDraft wish, String venue) {
        var formats = Formats.here();
        var days =
                text("appointments.earlier.days", formats.fullDate(wish.firstDay()), formats.fullDate(wish.lastDay()));
        return Stream.of(
                        days,
                        wish.partOfDay() == PartOfDay.ANY ? "" : text("enum.PartOfDay." + wish.partOfDay()),
                        venue)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String language(String tag) {
        return SpokenLanguage.of(tag, UI.getCurrent().getLocale()).label();
    }

    private String house(VenueDetails venue, @Nullable String room) {
        return room == null ? venue.name() : text("appointments.place.room", venue.name(), room);
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
