package org.jobcenterportal.targets;

import java.time.YearMonth;
import java.util.List;
import org.jobcenterportal.kernel.HonestTable;

/**
 * How many parents new law affects, in numbers that give nobody away.
 *
 * @param byTeam by the team that looks after them
 * @param byStart those to whom a place is promised, by the month from which
 */
public record AffectedCounts(
        HonestTable<CareStanding> byCare, HonestTable<String> byTeam, HonestTable<YearMonth> byStart) {

    /** The team of those whom nobody looks after. */
    public static final String NOBODY = "";

    public AffectedCounts {
        if (!standsAlone(byCare)) {
            byStart = new HonestTable<>(List.of());
        }
    }

    /** Whoever has been joined with others must not come to light by the sum of another table. */
    private static boolean standsAlone(HonestTable<CareStanding> byCare) {
        return byCare.rows().stream().anyMatch(row -> row.things().equals(List.of(CareStanding.PROMISED)));
    }
}
