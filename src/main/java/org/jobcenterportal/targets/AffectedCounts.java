package org.jobcenterportal.targets;

import org.jobcenterportal.kernel.HonestTable;

/** How many parents new law affects, in numbers that give nobody away: by care, and by the team that looks after them. */
public record AffectedCounts(HonestTable<CareStanding> byCare, HonestTable<String> byTeam) {

    /** The team of those whom nobody looks after. */
    public static final String NOBODY = "";
}
