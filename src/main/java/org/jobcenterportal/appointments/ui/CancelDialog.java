package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.Formats;

/** Asks once more before a consultation is cancelled, and says that cancelling has no consequences. */
final class CancelDialog {

    private CancelDialog() {}

    static void open(Component screen, ConsultationDetails consultation, Runnable cancel) {
        new ConfirmDialog(
                        screen.getTranslation("appointments.cancel.title"),
                        screen.getTranslation(
                                "appointments.cancel.text",
                                Formats.here().moment(consultation.slot().start()),
                                ConsultationWords.on(screen).topic(consultation.topic())),
                        screen.getTranslation("appointments.cancel.confirm"),
                        cancel)
                .open();
    }
}
