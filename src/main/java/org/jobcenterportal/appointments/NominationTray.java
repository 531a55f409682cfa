package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What waits for the equality officer: open nominations, and wishes for more times. */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class NominationTray {

    private static final Limit SHOWN = Limit.of(200);

    private final NominationRecords nominations;
    private final NominationBook book;
    private final NominationRows rows;
    private final NominationTimes times;
    private final OpeningWishes wishes;
    private final CurrentColleague colleague;
    private final CurrentUser currentUser;
    private final Clock clock;

    NominationTray(
            NominationRecords nominations,
            NominationBook book,
            NominationRows rows,
            NominationTimes times,
            OpeningWishes wishes,
            CurrentColleague colleague,
            CurrentUser currentUser,
            Clock clock) {
        this.nominations = nominations;
        this.book = book;
        this.rows = rows;
        this.times = times;
        this.wishes = wishes;
        this.colleague = colleague;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * So many people look for a time on a topic, in one half of the day.
     *
     * @param firstFree when the next time is free, if ever
     * @param dayToOpen a day on which nothing is offered yet
     */
    public record WantedTimes(
            Topic topic,
            Set<Way> ways,
            PartOfDay partOfDay,
            int people,
            @Nullable LocalDate firstFree,
            @Nullable LocalDate dayToOpen) {}

    /** The open nominations of everybody, the eldest first. */
    public List<NominationRow> open() {
        return rows.of(nominations.open(SHOWN), colleague.idsInHerCare());
    }

    /** The eldest of them. */
    public OpenNominations eldest(int most) {
        return rows.first(nominations.open(SHOWN), most);
    }

    /** Asks the counsellor back. */
    public NominationStepOutcome ask(NominationId id, OneSentence question) {
        return book.ask(id, question, colleague.actor());
    }

    /** For how many people counsellors ask for more times. */
    public List<WantedTimes> wantedTimes() {
        return wishes.open().stream()
                .map(one -> new WantedTimes(
                        one.topic(),
                        one.ways(),
                        one.partOfDay(),
                        one.people(),
                        times.firstFree(one.topic(), one.ways(), one.partOfDay())
                                .orElse(null),
                        times.dayToOpen(one.partOfDay()).orElse(null)))
                .toList();
    }

    /** More times cannot be had; the counsellors read why. */
    public void dismiss(Topic topic, Set<Way> ways, PartOfDay partOfDay, OneSentence why) {
        wishes.dismiss(topic, ways, partOfDay, why, currentUser.require().id().value(), clock.instant());
    }
}
