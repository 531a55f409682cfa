package org.jobcenterportal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** That the citizen has agreed to be nominated: how she said so, and on which day. Without it there is no nomination. */
@Embeddable
public record Agreement(
        @Enumerated(EnumType.STRING) @Column(name = "agreement")
        Form form,

        @Column(name = "agreed_on") LocalDate on) implements Serializable {

    public Agreement {
        if (form == null || on == null) {
            throw new IllegalArgumentException("An agreement says how and when it was given");
        }
    }

    /** How somebody agreed. */
    public enum Form {
        IN_CONVERSATION,
        BY_PHONE,
        IN_WRITING
    }
}
