package org.jobcenterportal.appointments;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.jobcenterportal.seats.DiaryEntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When consultants and the person asking have no time, and which days are full, once what has lapsed is out of their diaries. */
@Component
class BusyTimes {

    private final Lapses lapses;
    private final Diary diary;
    private final DailyLoads loads;

    BusyTimes(Lapses lapses, Diary diary, DailyLoads loads) {
        this.lapses = lapses;
        this.diary = diary;
        this.loads = loads;
    }

    /**
     * Both in one transaction, because two would cost whoever just lost a time another round trip.
     *
     * @param instead an entry that the person asking would give back, so that its time does not stand in the way
     */
    @RepeatedOnContention
    @Transactional
    Taken within(
            TimeSlot range, Collection<StaffId> consultants, Supplier<List<UUID>> own, @Nullable DiaryEntryId instead) {
        lapses.lapseWhatIsDue();
        var parties = own.get();
        var asked = new HashSet<UUID>(parties);
        consultants.forEach(consultant -> asked.add(consultant.value()));
        return new Taken(diary.busy(asked, range, instead), parties, loads.full(range, instead));
    }

    /** What the diaries of the consultants and of the person asking say, and which days are full. */
    record Taken(Map<UUID, List<TimeSlot>> byParty, List<UUID> own, Set<DailyLoads.Day> full) {

        boolean leaves(FreeSlot free) {
            return isFree(free.consultant().id().value(), free.slot()) && isFree(own, free.slot()) && !isFull(free);
        }

        boolean isFree(Collection<UUID> parties, TimeSlot slot) {
            return parties.stream().allMatch(party -> isFree(party, slot));
        }

        private boolean isFull(FreeSlot free) {
            return !full.isEmpty() && full.contains(DailyLoads.Day.of(free));
        }

        private boolean isFree(UUID party, TimeSlot slot) {
            var busy = byParty.getOrDefault(party, List.of());
            int next = firstEndingAfter(busy, slot);
            return next == busy.size() || !busy.get(next).overlaps(slot);
        }

        /** Busy times are in order and apart, so that halving finds the only one that can be in the way. */
        private static int firstEndingAfter(List<TimeSlot> busy, TimeSlot slot) {
            int low = 0;
            int high = busy.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (busy.get(middle).end().isAfter(slot.start())) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
