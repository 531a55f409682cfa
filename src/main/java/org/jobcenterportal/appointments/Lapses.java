package org.jobcenterportal.appointments;

import java.time.Clock;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives back the times of reservations whose link nobody opened, and those of offers that nobody answered. Every node may
 * do it; none waits for another.
 */
@Component
class Lapses {

    private static final Limit PORTION = Limit.of(100);

    private final Consultations consultations;
    private final BookIndex index;
    private final ConsultationHistory history;
    private final Diary diary;
    private final FreedTimes freedTimes;
    private final Clock clock;

    Lapses(
            Consultations consultations,
            BookIndex index,
            ConsultationHistory history,
            Diary diary,
            FreedTimes freedTimes,
            Clock clock) {
        this.consultations = consultations;
        this.index = index;
        this.history = history;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.clock = clock;
    }

    /** Also called before free times are shown, so that nobody waits for the job; says how many times it was. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    @RepeatedOnContention
    @Transactional
    int lapseWhatIsDue() {
        var now = clock.instant();
        if (!index.hasDue(now)) {
            return 0;
        }
        var due = consultations.due(now, PORTION);
        for (var consultation : due) {
            history.keep(consultation, consultation.lapse(Actor.PORTAL, now));
            diary.release(consultation.diaryEntry());
            freedTimes.freed(consultation, now);
        }
        return due.size() + freedTimes.endWhatIsDue(now);
    }
}
