package org.jobcenterportal.privacy;

import org.jobcenterportal.kernel.FormOfAddress;
import org.jspecify.annotations.Nullable;

/** Who has looked, as far as the citizen learns it. */
public sealed interface Looker {

    /**
     * A colleague of the office.
     *
     * @param name only where the office tells it
     * @param own whether it is the citizen's own counsellor
     */
    record Colleague(
            FormOfAddress address,
            String function,
            String team,
            @Nullable String name,
            boolean own) implements Looker {}

    /** Somebody of the office whom the portal does not know by function and team. */
    record SomebodyOfTheOffice() implements Looker {}

    /** Somebody with an account of a citizen, as one of the same household. */
    record Citizen() implements Looker {}

    /** Somebody with a personal link or code. */
    record Visitor() implements Looker {}

    /** The portal itself: no human being looked. */
    record Portal() implements Looker {}
}
