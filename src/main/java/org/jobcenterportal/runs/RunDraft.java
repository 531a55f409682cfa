package org.jobcenterportal.runs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as somebody writes it.
 *
 * @param endsOn the last day; null while it goes on
 * @param places how many there are from which day on, the first day of the run included
 * @param fewest with how many it takes place at least; null where that does not matter
 * @param isChildcareOnSite whether children are looked after there meanwhile
 */
public record RunDraft(
        RunId id,
        ContractId contract,
        EntryMode entry,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<PlacesFrom> places,
        @Nullable Integer fewest,
        RunPlace place,
        RunHours hours,
        boolean isChildcareOnSite,
        RunContact contact) {

    public RunDraft {
        places = List.copyOf(places);
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A run does not end before it begins");
        }
        if (entry == EntryMode.FIXED && endsOn == null) {
            throw new IllegalArgumentException("A run in which all begin together has an end");
        }
        if (places.stream().noneMatch(step -> !step.fromDay().isAfter(startsOn))) {
            throw new IllegalArgumentException("It is known how many places there are on the first day");
        }
        if (places.stream().map(PlacesFrom::fromDay).distinct().count() < places.size()) {
            throw new IllegalArgumentException("On one day there is one number of places");
        }
    }

    /** How many places there are on a day; those of the first day before it. */
    public int placesOn(LocalDate day) {
        var effective = day.isBefore(startsOn) ? startsOn : day;
        return places.stream()
                .filter(step -> !step.fromDay().isAfter(effective))
                .max(Comparator.comparing(PlacesFrom::fromDay))
                .orElseThrow()
                .places();
    }
}
