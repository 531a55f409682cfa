package org.jobcenterportal.citizens;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether name and place of somebody must stay hidden (F8), why, and since when. */
@Embeddable
public record Protection(
        @Enumerated(EnumType.STRING) @Column(name = "protection")
        Reason reason,

        @Nullable @Column(name = "protected_since") LocalDate since)
        implements Serializable {

    /** Nothing has to be hidden. */
    public static final Protection NONE = new Protection(Reason.NONE, null);

    /** Why somebody is protected. */
    public enum Reason {
        NONE,
        /** A block in the register of residents (§ 51 BMG). */
        REGISTER_BLOCK,
        /** Protection against violence (GewSchG). */
        VIOLENCE
    }

    public Protection {
        if ((reason == Reason.NONE) != (since == null)) {
            throw new IllegalArgumentException("A protection has a reason and a day since when it holds, or neither");
        }
    }

    public boolean holds() {
        return reason != Reason.NONE;
    }
}
