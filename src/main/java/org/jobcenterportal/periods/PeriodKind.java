package org.jobcenterportal.periods;

import java.util.Optional;
import org.jobcenterportal.law.Unemployment.SpellKind;
import org.jspecify.annotations.Nullable;

/** What a period is of: benefits, or what somebody did meanwhile so far as the law on unemployment asks. */
public enum PeriodKind {
    /** Benefits under SGB II. */
    BENEFIT(null),
    UNEMPLOYED(SpellKind.UNEMPLOYED),
    /** A measure under § 45 SGB III. */
    ACTIVATION_MEASURE(SpellKind.ACTIVATION_MEASURE),
    OTHER_MEASURE(SpellKind.OTHER_MEASURE),
    ILLNESS(SpellKind.ILLNESS),
    MATERNITY(SpellKind.MATERNITY),
    /** Raising children, as on parental leave, or nursing somebody. */
    CARING(SpellKind.CARING),
    LANGUAGE_OR_RECOGNITION(SpellKind.LANGUAGE_OR_RECOGNITION),
    WORK_NOT_PERMITTED(SpellKind.WORK_NOT_PERMITTED),
    OTHER_PAUSE(SpellKind.OTHER_PAUSE),
    WORKING(SpellKind.WORKING);

    private final @Nullable SpellKind spell;

    PeriodKind(@Nullable SpellKind spell) {
        this.spell = spell;
    }

    /** What the law on unemployment calls it; nothing for benefits, which people receive beside whatever they do. */
    Optional<SpellKind> spell() {
        return Optional.ofNullable(spell);
    }

    Track track() {
        return spell == null ? Track.BENEFIT : Track.WORK;
    }

    /** Periods of one track follow each other; those of two may lie beside each other. */
    enum Track {
        BENEFIT,
        WORK
    }
}
