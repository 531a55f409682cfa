package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.Optional;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to a run by which a station can be reached.
 *
 * @param body who runs it
 * @param from the first day: as it was, or else the first one on which she can begin
 * @param until the last day: as it was, or as it is planned
 * @param isEndNew whether the last day has just been decided anew; otherwise one that was set by hand stays
 */
record Attendance(
        Kind kind,
        MeasureKey measure,
        RunId run,
        String body,
        @Nullable String contact,
        LocalDate from,
        @Nullable LocalDate until,
        boolean isEndNew) {

    /** What of it matters to a chain. */
    enum Kind {
        /** A seat is hers, and the provider has not answered. */
        SEAT,
        /** The provider has accepted. */
        CERTAIN,
        THERE,
        OVER,
        /** It came to nothing. */
        NEVER
    }

    /** None while nothing of it matters to a chain. */
    static Optional<Attendance> of(Participation one, RunDetails run, LocalDate today, boolean isEndNew) {
        var entered = one.entered();
        return kind(one)
                .map(kind -> new Attendance(
                        kind,
                        run.measure().key(),
                        run.id(),
                        run.provider().name(),
                        run.contact().name(),
                        entered == null ? run.nextEntry(today) : entered,
                        kind == Kind.OVER ? one.leftOn() : one.dueToEnd(),
                        isEndNew));
    }

    private static Optional<Kind> kind(Participation one) {
        return Optional.ofNullable(
                switch (one.status()) {
                    case SEAT_RESERVED, SENT_TO_PROVIDER -> Kind.SEAT;
                    case PROVIDER_ACCEPTED -> Kind.CERTAIN;
                    case ENTERED, INTERRUPTED -> Kind.THERE;
                    case COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M, FOLLOWED_UP_6M -> Kind.OVER;
                    case PROVIDER_DECLINED, NOT_STARTED, WITHDRAWN, RECORDED_IN_ERROR -> Kind.NEVER;
                    case DRAFT, DISCUSSED, CITIZEN_DECLINED, APPROVAL_PENDING, APPROVED, WAITLISTED -> null;
                });
    }

    /** Whether a seat of the run is hers. */
    boolean isHers() {
        return kind == Kind.SEAT || kind == Kind.CERTAIN || kind == Kind.THERE;
    }

    /** Whether a station can be reached by it. */
    boolean leadsTo(ChainTemplate template, ChainStation station) {
        return template.stop(station.key())
                .filter(stop -> stop.measures().contains(measure))
                .isPresent();
    }

    /** Whether a station that is over tells of it already. */
    boolean isToldBy(ChainStation station) {
        var ended = station.endedOn();
        return (kind == Kind.THERE || kind == Kind.OVER) && ended != null && !from.isAfter(ended);
    }
}
