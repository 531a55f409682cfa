package org.jobcenterportal.citizens;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** What somebody brings along for work: German, and a finished training. */
@Embeddable
public record Qualification(
        @Nullable @Enumerated(EnumType.STRING) @Column(name = "german_level")
        LanguageLevel german,

        @Enumerated(EnumType.STRING) @Column(name = "qualification")
        Training training,

        @Enumerated(EnumType.STRING) Recognition recognition)
        implements Serializable {

    /** Nobody has asked yet. */
    public static final Qualification UNKNOWN = new Qualification(null, Training.UNKNOWN, Recognition.NOT_NEEDED);

    /** The highest finished training. */
    public enum Training {
        UNKNOWN,
        NONE,
        VOCATIONAL,
        ACADEMIC
    }

    /** Whether a training from abroad counts in Germany (BQFG). */
    public enum Recognition {
        NOT_NEEDED,
        UNKNOWN,
        PENDING,
        RECOGNISED,
        NOT_RECOGNISED
    }

    public Qualification {
        if (recognition != Recognition.NOT_NEEDED && (training == Training.NONE || training == Training.UNKNOWN)) {
            throw new IllegalArgumentException("Only a finished training can be recognised");
        }
    }
}
