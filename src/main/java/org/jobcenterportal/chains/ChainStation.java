package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.Optional;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.referrals.ReferralId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * A station of somebody's chain.
 *
 * @param key which station of the pattern it is
 * @param body who runs it, once that is known
 * @param contact the one person whom she knows there
 * @param run the run in which a seat is kept or taken
 * @param referral by which another body decides about it
 * @param plannedFrom the first day as it is planned
 * @param plannedUntil the last day as it is known
 * @param bridgedFrom since when the former provider has agreed to go on until this one begins
 * @param reason why it is left out, or why days are left over before it
 */
public record ChainStation(
        StationId id,
        String key,
        StationStatus status,
        @Nullable String body,
        @Nullable String contact,
        @Nullable RunId run,
        @Nullable ReferralId referral,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate bridgedFrom,
        @Nullable Words reason) {

    public static final int LONGEST_NAME = 120;

    public ChainStation {
        if ((status.isUnderWay() || status == StationStatus.DONE || status == StationStatus.REPEATED)
                && (startedOn == null || body == null)) {
            throw new IllegalArgumentException("A station that began has a first day and somebody who runs it");
        }
        if ((status == StationStatus.DONE || status == StationStatus.REPEATED) != (endedOn != null)) {
            throw new IllegalArgumentException("Exactly what is done has a last day");
        }
        if (endedOn != null && startedOn != null && endedOn.isBefore(startedOn)) {
            throw new IllegalArgumentException("A station begins before it ends");
        }
        if (status == StationStatus.SKIPPED && reason == null) {
            throw new IllegalArgumentException("Who leaves a station out says why");
        }
    }

    static ChainStation planned(String key) {
        return new ChainStation(
                StationId.next(),
                key,
                StationStatus.PLANNED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The first day: as it was, or as it is planned. */
    public Optional<LocalDate> begins() {
        return Optional.ofNullable(startedOn).or(() -> Optional.ofNullable(plannedFrom));
    }

    /** The last day: as it was, or as it is known. */
    public Optional<LocalDate> ends() {
        return Optional.ofNullable(endedOn).or(() -> Optional.ofNullable(plannedUntil));
    }

    boolean hasStartedBy(LocalDate day) {
        return startedOn != null && !startedOn.isAfter(day);
    }

    ResponsibleBody runner() {
        return ResponsibleBody.provider(body == null ? "" : body);
    }

    ChainStation become(StationStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A station that is " + status + " does not become " + next);
        }
        return with(next, startedOn, endedOn, bridgedFrom, reason);
    }

    ChainStation begun(LocalDate day, String who, @Nullable String known) {
        var begun = status.mayBecome(StationStatus.RUNNING) ? StationStatus.RUNNING : status;
        if (begun == status) {
            throw new IllegalStateException("A station that is " + status + " does not begin");
        }
        return new ChainStation(
                id, key, begun, who, known, run, referral, plannedFrom, plannedUntil, day, null, bridgedFrom, reason);
    }

    ChainStation done(LocalDate day) {
        if (!status.mayBecome(StationStatus.DONE)) {
            throw new IllegalStateException("A station that is " + status + " does not end");
        }
        return with(StationStatus.DONE, startedOn, day, bridgedFrom, reason);
    }

    ChainStation bridged(LocalDate from) {
        if (!status.mayBecome(StationStatus.BRIDGING)) {
            throw new IllegalStateException("Only what is confirmed is bridged, not what is " + status);
        }
        return with(StationStatus.BRIDGING, startedOn, endedOn, from, reason);
    }

    ChainStation explained(StationStatus next, @Nullable Words why) {
        if (next != status && !status.mayBecome(next)) {
            throw new IllegalStateException("A station that is " + status + " does not become " + next);
        }
        return with(next, startedOn, endedOn, bridgedFrom, why);
    }

    ChainStation planned(Plan plan, StationStatus next) {
        if (next != status && !status.mayBecome(next)) {
            throw new IllegalStateException("A station that is " + status + " does not become " + next);
        }
        return new ChainStation(
                id,
                key,
                next,
                plan.body(),
                contact,
                plan.run(),
                plan.referral(),
                plan.from(),
                plan.until(),
                startedOn,
                endedOn,
                bridgedFrom,
                reason);
    }

    /** It is reached by a run, from then on. */
    ChainStation inRun(RunId chosen) {
        return new ChainStation(
                id,
                key,
                status,
                body,
                contact,
                chosen,
                referral,
                plannedFrom,
                plannedUntil,
                startedOn,
                endedOn,
                bridgedFrom,
                reason);
    }

    /** Another body decides about it, by a referral. */
    ChainStation referred(ReferralId by) {
        return new ChainStation(
                id,
                key,
                status,
                body,
                contact,
                run,
                by,
                plannedFrom,
                plannedUntil,
                startedOn,
                endedOn,
                bridgedFrom,
                reason);
    }

    /** Nothing came of the run in which it was planned. */
    ChainStation freed() {
        var free = status == StationStatus.PLANNED ? this : become(StationStatus.PLANNED);
        return new ChainStation(
                id, key, free.status(), null, null, null, referral, null, null, null, null, null, reason);
    }

    ChainStation until(@Nullable LocalDate last, StationStatus next) {
        return new ChainStation(
                id,
                key,
                next,
                body,
                contact,
                run,
                referral,
                plannedFrom,
                last,
                startedOn,
                endedOn,
                bridgedFrom,
                reason);
    }

    ChainStation again() {
        return new ChainStation(
                id,
                key,
                StationStatus.REPEATED,
                body,
                contact,
                run,
                referral,
                plannedFrom,
                plannedUntil,
                startedOn,
                endedOn,
                bridgedFrom,
                reason);
    }

    private ChainStation with(
            StationStatus next,
            @Nullable LocalDate started,
            @Nullable LocalDate ended,
            @Nullable LocalDate bridged,
            @Nullable Words why) {
        return new ChainStation(
                id, key, next, body, contact, run, referral, plannedFrom, plannedUntil, started, ended, bridged, why);
    }

    /** What is planned for a station: who runs it, in which run or by which referral, from when until when. */
    public record Plan(
            @Nullable String body,
            @Nullable RunId run,
            @Nullable ReferralId referral,
            LocalDate from,
            @Nullable LocalDate until) {

        public Plan {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("A station begins before it ends");
            }
        }
    }
}
