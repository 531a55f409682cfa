package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where citizens and visitors put another time in the place of the old one (F46). Each moves only her own. */
@Service
public class MovingDesk {

    private final Consultations consultations;
    private final ConsultationMoves moves;
    private final ConsultationLinks links;
    private final CurrentHolder currentHolder;
    private final CurrentUser currentUser;
    private final Offers offers;
    private final CommonTimes commonTimes;
    private final Clock clock;

    MovingDesk(
            Consultations consultations,
            ConsultationMoves moves,
            ConsultationLinks links,
            CurrentHolder currentHolder,
            CurrentUser currentUser,
            Offers offers,
            CommonTimes commonTimes,
            Clock clock) {
        this.consultations = consultations;
        this.moves = moves;
        this.links = links;
        this.currentHolder = currentHolder;
        this.currentUser = currentUser;
        this.offers = offers;
        this.commonTimes = commonTimes;
        this.clock = clock;
    }

    /**
     * Which other times somebody looks for; topic, way and needs are those of the consultation.
     *
     * @param venue only there, or anywhere
     * @param from the first day that may be shown
     * @param days how many days with free times to show at most
     */
    public record Wish(@Nullable VenueId venue, PartOfDay partOfDay, LocalDate from, int days) {}

    /** Other free times for one of the signed-in citizen's own consultations; empty if it cannot be moved. */
    @PreAuthorize("hasRole('citizen')")
    public Optional<FreeDays> freeDays(ConsultationId id, Wish wish) {
        return own(id).flatMap(consultation -> freeDays(consultation, wish));
    }

    /** Other free times for the consultation to which a link belongs; empty if it cannot be moved. */
    @PreAuthorize("permitAll()")
    public Optional<FreeDays> freeDaysByToken(String token, Wish wish) {
        return linked(token).flatMap(consultation -> freeDays(consultation, wish));
    }

    /** Moves one of the signed-in citizen's own consultations. */
    @PreAuthorize("hasRole('citizen')")
    public MoveOutcome move(ConsultationId id, SlotChoice to) {
        var by = Actor.citizen(currentUser.require().id());
        return move(() -> own(id), to, by);
    }

    /** Moves the consultation to which a link belongs, without an account. */
    @PreAuthorize("permitAll()")
    public MoveOutcome moveByToken(String token, SlotChoice to) {
        return move(() -> linked(token), to, Actor.VISITOR);
    }

    private Optional<FreeDays> freeDays(BcaConsultation consultation, Wish wish) {
        if (!consultation.isMovableAt(clock.instant())) {
            return Optional.empty();
        }
        var query = new FreeTimeQuery(
                consultation.topic(),
                consultation.way(),
                consultation.needs(),
                wish.venue(),
                wish.partOfDay(),
                wish.from(),
                wish.days());
        return Optional.of(offers.freeDays(
                query, () -> commonTimes.parties(consultation), consultation.diaryEntry(), others(consultation)));
    }

    /** Other times that suit everybody who takes part; the one that it has is no other. */
    private Predicate<FreeSlot> others(BcaConsultation consultation) {
        return commonTimes.suiting(consultation).and(free -> !consultation.isAt(free));
    }

    private MoveOutcome move(Supplier<Optional<BcaConsultation>> found, SlotChoice to, Actor by) {
        var present = found.get();
        if (present.isEmpty()) {
            return new MoveOutcome.NotFound();
        }
        var consultation = present.get();
        if (!consultation.isMovableAt(clock.instant())) {
            return new MoveOutcome.TooLate();
        }
        var chosen = offers.chosen(consultation.topic(), consultation.way(), consultation.needs(), to)
                .filter(commonTimes.suiting(consultation));
        if (chosen.isEmpty()) {
            return new MoveOutcome.NoLongerOffered();
        }
        return switch (moves.move(consultation.id(), chosen.get(), by)) {
            case ConsultationMoves.Attempt.Moved(var moved) ->
                new MoveOutcome.Moved(ConsultationDetails.of(moved, offers.timetable(), clock.instant()));
            case ConsultationMoves.Attempt.TooLate() -> new MoveOutcome.TooLate();
            case ConsultationMoves.Attempt.Taken() -> taken(consultation, chosen.get());
        };
    }

    private MoveOutcome taken(BcaConsultation consultation, FreeSlot chosen) {
        var sameDay = offers.sameDay(
                        consultation.topic(),
                        consultation.way(),
                        consultation.needs(),
                        chosen,
                        List.of(consultation.party()),
                        commonTimes.companions(consultation),
                        consultation.diaryEntry())
                .suiting(others(consultation));
        return sameDay.ownTimeIsTaken()
                ? new MoveOutcome.OwnTimeTaken()
                : new MoveOutcome.JustTaken(sameDay.alternatives());
    }

    private Optional<BcaConsultation> own(ConsultationId id) {
        var parties = currentHolder.parties();
        return consultations.findById(id).filter(consultation -> parties.contains(consultation.party()));
    }

    private Optional<BcaConsultation> linked(String token) {
        return links.read(token).flatMap(consultations::findById);
    }
}
