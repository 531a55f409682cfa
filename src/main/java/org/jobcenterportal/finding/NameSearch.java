package org.jobcenterportal.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds people by their names, however these are written, among the cases of given colleagues. */
@Component
@InternalUse
class NameSearch {

    /** With so few, one of several words may be another's, as a maiden name. */
    private static final int FEW = 3;

    /** Names that are as near as this to the nearest are equally good. */
    private static final int AS_GOOD = Likeness.SLIP / 2;

    private final SearchPages pages;
    private final SearchEntries entries;

    NameSearch(SearchPages pages, SearchEntries entries) {
        this.pages = pages;
        this.entries = entries;
    }

    /** Somebody whose name may be meant. */
    record Found(SearchEntry entry, NameMatch match) {

        static @Nullable Found of(SearchEntry entry, List<Ear> typed) {
            var name = entry.name();
            var match =
                    name == null ? null : NameMatch.of(typed, NameMatch.Name.of(name.givenName(), name.familyName()));
            return match == null ? null : new Found(entry, match);
        }

        String sortedName() {
            var name = entry.name();
            return name == null ? "" : name.sorted();
        }

        boolean isOf(@Nullable StaffId counsellor) {
            return entry.counsellor() != null && entry.counsellor().equals(counsellor);
        }
    }

    /** Whose names may be meant, and whether there are more: so many begin so that not all were looked at. */
    record Names(List<Found> found, boolean more) {}

    /** The best first; of those that are equally good, the searcher's own cases, and parents before their children. */
    Names find(List<NameMatch.Part> words, Set<StaffId> inSight, @Nullable StaffId searcher, LocalDate today) {
        var typed = Ear.of(words);
        var read = pages.of(inSight, searcher);
        var meant = read.meant(Sieve.forAll(words), typed);
        if (words.size() > 1 && meant.size() < FEW) {
            meant = read.meant(Sieve.forAny(words), typed);
        }
        var found = found(meant, typed, inSight);
        int best = found.stream().mapToInt(one -> one.match.quarters()).min().orElse(0);
        found.sort(Comparator.<Found, Boolean>comparing(one -> one.match.quarters() > best + AS_GOOD)
                .thenComparing(one -> !one.isOf(searcher))
                .thenComparing(one -> one.match.quarters())
                .thenComparing(one -> one.entry.isChildOn(today))
                .thenComparing(Found::sortedName)
                .thenComparing(one -> one.entry.person().value()));
        return new Names(found, meant.size() > SearchEntries.MOST);
    }

    /** Reads those who are meant, as they are today. */
    private List<Found> found(List<PersonId> meant, List<Ear> typed, Set<StaffId> inSight) {
        var found = new ArrayList<Found>(meant.size());
        for (var entry : entries.of(meant.subList(0, Math.min(meant.size(), SearchEntries.MOST)))) {
            var one = entry.isOfOneOf(inSight) ? Found.of(entry, typed) : null;
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
