package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import org.jobcenterportal.appointments.ConsultationId;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class AppointmentLinks {

    static final String BOOK = "beratung";
    static final String BOOK_STEP = BOOK + "/:step?";
    static final String RESERVED = BOOK + "/reserviert";
    static final String LINK = BOOK + "/termin/:token";
    static final String ANSWER = BOOK + "/antwort/:token";
    static final String RECEIPT = "beleg";
    static final String MINE = "meine/termine";
    static final String ONE = MINE + "/:consultation";
    static final String DAY = "intern/termine";

    static final String STEP = "step";
    static final String TOKEN = "token";
    static final String CONSULTATION = "consultation";
    static final String PROPOSED = "antwort";
    static final String DATE = "tag";
    static final String VIEW = "ansicht";
    static final String CONSULTANT = "beraterin";

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

    /** Where the owner of a link gives a consultation another time. */
    static String move(String token) {
        return BOOK + "/termin/" + token + "/verlegen";
    }

    static String consultation(ConsultationId consultation) {
        return MINE + "/" + consultation.value();
    }

    /** The day of a consultant. */
    static String day(DayAddress address) {
        return DAY + "?" + address.queryParameters().getQueryString();
    }

    static String day(LocalDate date) {
        return DAY + "?" + DATE + "=" + date;
    }

    private static String query(BookingChoices choices) {
        var parameters = choices.parameters();
        return parameters.isEmpty() ? "" : "?" + queryParameters(choices).getQueryString();
    }
}
