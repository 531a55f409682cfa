package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.UI;
import java.util.List;

/** Where the stations of a way to a consultation lie: anybody's, or one person's after a suggestion. */
interface BookingRoute {

    /** The way that everybody goes. */
    BookingRoute OPEN = new BookingRoute() {

        @Override
        public List<BookingStep> steps(ContactQuestions questions) {
            return BookingStep.way(questions.asksAnything());
        }

        @Override
        public String address(BookingStep step, BookingChoices choices) {
            return AppointmentLinks.step(step, choices);
        }

        @Override
        public void open(UI ui, BookingStep step, BookingChoices choices) {
            AppointmentLinks.openStep(ui, step, choices);
        }

        @Override
        public String start() {
            return ".";
        }
    };

    /** The way after a suggestion: the topic is settled, and the way begins at the suggestion's own page. */
    static BookingRoute ofInvitation(String token) {
        return new BookingRoute() {

            @Override
            public List<BookingStep> steps(ContactQuestions questions) {
                return BookingStep.way(questions.asksAnything()).stream()
                        .filter(step -> step != BookingStep.TOPIC)
                        .toList();
            }

            @Override
            public String address(BookingStep step, BookingChoices choices) {
                return AppointmentLinks.invitationStep(token, step, choices);
            }

            @Override
            public void open(UI ui, BookingStep step, BookingChoices choices) {
                if (step == BookingStep.TOPIC) {
                    AppointmentLinks.openInvitation(ui, token);
                } else {
                    AppointmentLinks.openInvitationStep(ui, token, step, choices);
                }
            }

            @Override
            public String start() {
                return AppointmentLinks.invitation(token);
            }
        };
    }

    /** All steps that this person goes. */
    List<BookingStep> steps(ContactQuestions questions);

    String address(BookingStep step, BookingChoices choices);

    void open(UI ui, BookingStep step, BookingChoices choices);

    /** Where one comes from before the first step. */
    String start();
}
