package org.jobcenterportal.chains;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.AssignmentChanged;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralId;
import org.jobcenterportal.referrals.ReferralWritten;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets the stations of a chain follow the runs that lead to them. It reads how things stand, whatever it was told, so that
 * hearing it twice or late changes nothing.
 */
@Component
class ChainFollowing {

    private final ChainStore store;
    private final ChainSeats seats;
    private final ChainReminders reminders;
    private final Participations participations;
    private final RunDirectory runs;
    private final AuditLog audit;
    private final Clock clock;

    ChainFollowing(
            ChainStore store,
            ChainSeats seats,
            ChainReminders reminders,
            Participations participations,
            RunDirectory runs,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.seats = seats;
        this.reminders = reminders;
        this.participations = participations;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ReferralWritten written) {
        if (written.aim() == ReferralAim.FURTHER_TRAINING) {
            bind(written.person(), written.id());
        }
    }

    void bind(PersonId person, ReferralId referral) {
        store.lockOpen(person).ifPresent(chain -> {
            var bound = chain.referred(referral);
            if (!bound.equals(chain) && store.save(bound)) {
                log(chain);
            }
        });
    }

    @ApplicationModuleListener
    void on(AssignmentChanged changed) {
        follow(changed);
    }

    void follow(AssignmentChanged changed) {
        store.lockOpen(changed.person()).ifPresent(chain -> {
            var seen = attendances(chain.person(), changed);
            var followed = seats.keepNext(followed(chain, seen));
            if (!followed.equals(chain) && store.save(followed)) {
                log(chain);
            }
            giveBack(followed, seen);
            reminders.look(chain, followed);
        });
    }

    /** A chain with everything that its person's runs tell of its stations. */
    Chain read(Chain chain) {
        return followed(chain, attendances(chain.person(), null));
    }

    /** What is hers, or no longer asked for, is no longer kept softly. */
    private void giveBack(Chain chain, List<Attendance> seen) {
        var hers = seen.stream().filter(Attendance::isHers).map(Attendance::run).collect(toSet());
        chain.stations().stream()
                .filter(station -> station.status() != StationStatus.SEAT_PENDING || hers.contains(station.run()))
                .map(ChainStation::id)
                .forEach(store::giveBack);
    }

    private Chain followed(Chain chain, List<Attendance> seen) {
        var now = chain;
        for (var one : seen) {
            now = now.follow(one);
        }
        return now.handedOverBefore(today().plusDays(Transition.DAYS_AHEAD));
    }

    /** By their first days. That something came to nothing counts only when it is just told. */
    private List<Attendance> attendances(PersonId person, @Nullable AssignmentChanged told) {
        var today = today();
        var all = participations.of(person);
        if (told != null) {
            all = Stream.concat(
                            participations.find(told.id()).stream(),
                            all.stream().filter(one -> !one.id().equals(told.id())))
                    .toList();
        }
        var known =
                runs
                        .runs(all.stream()
                                .map(Participation::run)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(RunDetails::id, run -> run));
        var seen = all.stream()
                .filter(one -> known.containsKey(one.run()))
                .flatMap(one -> Attendance.of(one, known.get(one.run()), today, isEndNew(one, told)).stream()
                        .filter(attendance -> attendance.kind() != Attendance.Kind.NEVER || isTold(one, told)))
                .toList();
        return seen.stream()
                .filter(one -> one.kind() != Attendance.Kind.NEVER
                        || seen.stream()
                                .noneMatch(other -> other.kind() != Attendance.Kind.NEVER
                                        && other.run().equals(one.run())))
                .sorted(Comparator.comparing(Attendance::from))
                .toList();
    }

    private static boolean isTold(Participation one, @Nullable AssignmentChanged told) {
        return told != null && one.id().equals(told.id());
    }

    /** On the day of the entry, and when the office has decided about it. */
    private static boolean isEndNew(Participation one, @Nullable AssignmentChanged told) {
        return told != null
                && one.id().equals(told.id())
                && (told.from() == told.to() || told.from() == AssignmentStatus.PROVIDER_ACCEPTED);
    }

    private void log(Chain chain) {
        audit.changed(
                "chain.changed",
                List.of(chain.person().value()),
                Map.of("chain", chain.id().value().toString()));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
