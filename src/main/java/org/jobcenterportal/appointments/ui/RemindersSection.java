package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.Confirmation;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** Whether somebody is reminded of her consultation, and how she pauses that (F53). */
class RemindersSection extends Composite<Section> {

    RemindersSection(ConsultationDetails consultation, Consumer<Boolean> pause) {
        boolean paused = consultation.remindersPaused();
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("appointments.reminders.title")),
                        new Paragraph(getTranslation(words(consultation))),
                        new SecondaryButton(
                                        getTranslation(
                                                paused
                                                        ? "appointments.reminders.resume"
                                                        : "appointments.reminders.pause"),
                                        paused ? IconName.BELL : IconName.PAUSE,
                                        () -> pause.accept(!paused))
                                .fullWidth());
    }

    /** Without a mail server reminders wait as every mail does. */
    private static String words(ConsultationDetails consultation) {
        if (consultation.remindersPaused()) {
            return "appointments.reminders.paused";
        }
        return consultation.confirmation() == Confirmation.LATER_BY_EMAIL
                ? "appointments.reminders.later"
                : "appointments.reminders.coming";
    }
}
