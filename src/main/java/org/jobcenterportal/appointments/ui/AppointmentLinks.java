package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.NominationId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class AppointmentLinks {

    static final String BOOK = "beratung";
    static final String BOOK_STEP = BOOK + "/:step?";
    static final String RESERVED = BOOK + "/reserviert";
    static final String LINK = BOOK + "/termin/:token";
    static final String CHANGED = BOOK + "/geaendert/:token";
    static final String ANSWER = BOOK + "/antwort/:token";
    static final String RECEIPT = "beleg";
    static final String INVITATION = BOOK + "/vormerkung/:token";
    static final String INVITATION_STEP = INVITATION + "/:step";
    static final String TOGETHER = BOOK + "/zu-zweit/:token";
    static final String MOVE_BY_LINK = LINK + "/verlegen";
    static final String EARLIER_BY_LINK = LINK + "/frueher";
    static final String OFFER = BOOK + "/frueher/:token";
    static final String MINE = "meine/termine";
    static final String ONE = MINE + "/:consultation";
    static final String MOVE = ONE + "/verlegen";
    static final String EARLIER = ONE + "/frueher";
    static final String DAY = "intern/termine";
    static final String NOMINATIONS = "intern/vormerkungen";
    static final String NOMINATE = NOMINATIONS + "/neu";
    static final String NOMINATION = NOMINATIONS + "/:nomination";
    static final String BOOK_FOR = NOMINATION + "/buchen";

    static final String TIMES = DAY + "/zeiten";
    static final String RULE = TIMES + "/regel/:rule?";
    static final String BREAK = TIMES + "/pause";
    static final String CLOSE = TIMES + "/schliessen";
    static final String OPEN = TIMES + "/oeffnen";
    static final String IMPORT = TIMES + "/urlaub";
    static final String CONFLICTS = DAY + "/konflikte";
    static final String VENUES = DAY + "/orte";
    static final String VENUE = VENUES + "/:venue";

    static final String STAND_IN = DAY + "/vertretung";
    static final String FOR_CALLER = DAY + "/neu";
    static final String WALK_IN = DAY + "/jetzt";
    static final String SUBSCRIBE = DAY + "/abonnieren";
    static final String FIGURES = DAY + "/zahlen";
    static final String MEETING = DAY + "/termin/:consultation";
    static final String STEP = "step";
    static final String TOKEN = "token";
    static final String CONSULTATION = "consultation";
    static final String PROPOSED = "antwort";
    static final String NOMINATION_ID = "nomination";
    static final String STATE = "stand";
    static final String DATE = "tag";
    static final String FROM = "von";
    static final String UNTIL = "bis";
    static final String RULE_ID = "rule";
    static final String VENUE_ID = "venue";
    static final String NEW_VENUE = "neu";
    static final String VIEW = "ansicht";
    static final String CONSULTANT = "beraterin";
    static final String CUSTOMER = "kundennummer";

    private AppointmentLinks() {}

    /** The address of a step, with what has been chosen so far. */
    static String step(BookingStep step, BookingChoices choices) {
        return BOOK + "/" + step.address() + query(choices);
    }

    static void openStep(UI ui, BookingStep step, BookingChoices choices) {
        ui.navigate(BookConsultationView.class, stepParameters(step), queryParameters(choices));
    }

    static RouteParameters stepParameters(BookingStep step) {
        return new RouteParameters(STEP, step.address());
    }

    static QueryParameters queryParameters(BookingChoices choices) {
        return QueryParameters.simple(choices.parameters());
    }

    static void openReserved(UI ui) {
        ui.navigate(ReservedView.class);
    }

    static void openConsultation(UI ui, ConsultationId consultation) {
        ui.navigate(
                ConsultationView.class,
                new RouteParameters(CONSULTATION, consultation.value().toString()));
    }

    static String consultation(ConsultationId consultation) {
        return MINE + "/" + consultation.value();
    }

    /** What the owner of a consultation can do with it on pages of their own. */
    record Ways(String one, String move, String earlier) {

        private Ways backTo(String page) {
            return new Ways(page, move, earlier);
        }
    }

    static Ways ways(ConsultationId consultation) {
        return ways(consultation(consultation));
    }

    /** The same for whoever has the link. */
    static Ways waysByLink(String token) {
        return ways(LINK.replace(":token", token));
    }

    /** The same, back to what the office has changed while the citizen has not said whether it suits. */
    static Ways waysFromChange(String token) {
        return waysByLink(token).backTo(CHANGED.replace(":token", token));
    }

    private static Ways ways(String one) {
        return new Ways(one, one + "/verlegen", one + "/frueher");
    }

    /** Where another time is chosen, with what has been chosen so far. */
    static Location moving(Ways ways, BookingChoices choices) {
        return new Location(ways.move(), QueryParameters.simple(choices.timeParameters()));
    }

    static String offer(String token) {
        return OFFER.replace(":token", token);
    }

    /** The consultation of which an address speaks, if it speaks of one. */
    static Optional<ConsultationId> consultation(RouteParameters parameters) {
        return parameters.get(CONSULTATION).flatMap(AppointmentLinks::id);
    }

    static void openByLink(UI ui, String token) {
        ui.navigate(VisitorLinkView.class, new RouteParameters(TOKEN, token));
    }

    /** The day of a consultant. */
    static String day(DayAddress address) {
        return DAY + "?" + address.queryParameters().getQueryString();
    }

    static String day(LocalDate date) {
        return DAY + "?" + DATE + "=" + date;
    }

    /** A suggestion, as whoever has the link sees it. */
    static String invitation(String token) {
        return BOOK + "/vormerkung/" + token;
    }

    static String invitationStep(String token, BookingStep step, BookingChoices choices) {
        return invitation(token) + "/" + step.address() + query(choices);
    }

    static void openInvitation(UI ui, String token) {
        ui.navigate(InvitationView.class, new RouteParameters(TOKEN, token));
    }

    static void openInvitationStep(UI ui, String token, BookingStep step, BookingChoices choices) {
        ui.navigate(BookInvitationView.class, invitationParameters(token, step), queryParameters(choices));
    }

    static RouteParameters invitationParameters(String token, BookingStep step) {
        return new RouteParameters(Map.of(TOKEN, token, STEP, step.address()));
    }

    /** A consultation, as whoever has the link sees it. */
    static void openLink(UI ui, String token) {
        ui.navigate(VisitorLinkView.class, new RouteParameters(TOKEN, token));
    }

    /** An invitation to come along. */
    static String together(String token) {
        return BOOK + "/zu-zweit/" + token;
    }

    static String nomination(NominationId nomination) {
        return NOMINATIONS + "/" + nomination.value();
    }

    static void openNomination(UI ui, NominationId nomination) {
        ui.navigate(
                NominationView.class,
                new RouteParameters(NOMINATION_ID, nomination.value().toString()));
    }

    static String bookFor(NominationId nomination) {
        return nomination(nomination) + "/buchen";
    }

    static Optional<NominationId> nominationId(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(NOMINATION_ID)
                    .map(UUID::fromString)
                    .map(NominationId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Where more times are opened, on a day. */
    static String openTimes(LocalDate date) {
        return OPEN + "?" + DATE + "=" + date;
    }

    /** A screen about the times of a consultant. */
    static String timesOf(String screen, StaffId consultant) {
        return screen + "?" + CONSULTANT + "=" + consultant.value();
    }

    /** The screen at which a rule is changed, or a new one entered. */
    static String rule(@Nullable UUID rule, StaffId consultant) {
        return timesOf(TIMES + "/regel" + (rule == null ? "" : "/" + rule), consultant);
    }

    /** The screen at which times are opened on a day. */
    static String open(StaffId consultant, LocalDate day) {
        return timesOf(OPEN, consultant) + "&" + DATE + "=" + day;
    }

    static String venue(@Nullable VenueId venue) {
        return VENUES + "/" + (venue == null ? NEW_VENUE : venue.value().toString());
    }

    static void openTimes(UI ui, StaffId consultant) {
        ui.navigate(
                OwnTimesView.class,
                QueryParameters.of(CONSULTANT, consultant.value().toString()));
    }

    static void openDay(UI ui, DayAddress address) {
        ui.navigate(ConsultantDayView.class, address.queryParameters());
    }

    static void openVenues(UI ui) {
        ui.navigate(VenuesView.class);
    }

    static void openMeeting(UI ui, ConsultationId consultation) {
        ui.navigate(
                MeetingView.class,
                new RouteParameters(CONSULTATION, consultation.value().toString()));
    }

    /** For whom a page is opened, as from a case file; nothing if the address names nobody. */
    static String customer(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CUSTOMER)
                .orElse("");
    }

    /** One consultation as the office sees it. */
    static String meeting(ConsultationId consultation) {
        return DAY + "/termin/" + consultation.value();
    }

    private static String query(BookingChoices choices) {
        var parameters = choices.parameters();
        return parameters.isEmpty() ? "" : "?" + queryParameters(choices).getQueryString();
    }

    private static Optional<ConsultationId> id(String text) {
        try {
            return Optional.of(new ConsultationId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
