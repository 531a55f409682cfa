package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.appointments.Conflict;

/** Why something does not fit, said to whoever keeps that calendar: about herself, or about her colleague by name. */
final class ConflictWords {

    private final Component screen;

    ConflictWords(Component screen) {
        this.screen = screen;
    }

    String reason(Conflict conflict) {
        return conflict.isOwn()
                ? screen.getTranslation("enum.ConflictReason." + conflict.reason())
                : screen.getTranslation(
                        "appointments.conflicts.of." + conflict.reason(),
                        conflict.consultant().name().full());
    }
}
