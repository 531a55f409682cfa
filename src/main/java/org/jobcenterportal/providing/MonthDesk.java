package org.jobcenterportal.providing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.providing.AbsenceOutcome.AbsenceRefusal;
import org.jobcenterportal.providing.AbsenceOutcome.Done;
import org.jobcenterportal.providing.AbsenceOutcome.NotFound;
import org.jobcenterportal.providing.AbsenceOutcome.Refused;
import org.jobcenterportal.providing.OwnParticipants.Own;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F26: where a provider notes who was away, and reports each month (§ 61 Abs. 2 SGB II). After the report a day changes
 * only with a reason, and what stood there is kept.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
public class MonthDesk {

    private static final Purpose LOOK = new Purpose("providing.month");
    private static final Purpose EXPORT = new Purpose("providing.export");

    private final OwnParticipants participants;
    private final Participations participations;
    private final CitizenDirectory citizens;
    private final ExpectedDays expected;
    private final AbsenceBook book;
    private final Tasks tasks;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    MonthDesk(
            OwnParticipants participants,
            Participations participations,
            CitizenDirectory citizens,
            ExpectedDays expected,
            AbsenceBook book,
            Tasks tasks,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.participants = participants;
        this.participations = participations;
        this.citizens = citizens;
        this.expected = expected;
        this.book = book;
        this.tasks = tasks;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** A month that is to be reported. */
    public record DueMonth(RunDetails run, MonthTerm term) {}

    /** The last month of each own run in which somebody took part, where it is not reported yet. */
    @Transactional(readOnly = true)
    public List<DueMonth> due() {
        var term = latest(participants.today());
        var runs = new LinkedHashMap<RunId, RunDetails>();
        participants.all().stream()
                .filter(own -> wasThere(own.participation(), term.month()))
                .forEach(own -> runs.put(own.run().id(), own.run()));
        var reported = book.reported(runs.keySet(), term.month());
        return runs.values().stream()
                .filter(run -> !reported.contains(run.id()))
                .map(run -> new DueMonth(run, term))
                .toList();
    }

    /** The month that is to be reported next: this one on its last day, or else the one before. */
    static MonthTerm latest(LocalDate today) {
        var now = new MonthTerm(YearMonth.from(today));
        return now.isOpenOn(today) ? now : new MonthTerm(now.month().minusMonths(1));
    }

    /** Empty for runs of others. */
    @Transactional(readOnly = true)
    public Optional<MonthSheet> sheet(RunId run, YearMonth month) {
        return read(run, month, LOOK);
    }

    /** The same to be taken along as a file. */
    @Transactional(readOnly = true)
    public Optional<MonthSheet> export(RunId run, YearMonth month) {
        return read(run, month, EXPORT);
    }

    @RepeatedOnContention
    @Transactional
    public AbsenceOutcome note(AbsenceNote note) {
        var own = participants.find(note.assignment());
        if (own.isEmpty()) {
            return new NotFound();
        }
        var reportedAt = book.hold(own.get().run().id(), note.month());
        var days = changeable(own.get(), note);
        if (days.isEmpty()) {
            return new Refused(AbsenceRefusal.NO_SUCH_DAY);
        }
        if (reportedAt.isPresent() && note.because() == null) {
            return new Refused(AbsenceRefusal.REASON_NEEDED);
        }
        var before = book.between(List.of(note.assignment()), note.first(), note.last())
                .getOrDefault(note.assignment(), Map.of());
        days.stream()
                .filter(day -> before.get(day) != note.reason())
                .forEach(day -> change(note, day, before, reportedAt.isPresent()));
        var person = List.of(own.get().participation().person().value());
        var details = Map.of("assignment", note.assignment().value().toString());
        if (reportedAt.isPresent()) {
            audit.changed("absence.corrected", person, details);
        } else {
            audit.changed("absence.noted", person, details);
        }
        return new Done();
    }

    /** That the month is complete; in time or late is for the office to see. */
    @RepeatedOnContention
    @Transactional
    public AbsenceOutcome report(RunId run, YearMonth month) {
        var own = there(run, month);
        if (own.isEmpty()) {
            return new NotFound();
        }
        if (!new MonthTerm(month).isOpenOn(participants.today())) {
            return new Refused(AbsenceRefusal.TOO_EARLY);
        }
        if (book.hold(run, month).isPresent()) {
            return new Refused(AbsenceRefusal.ALREADY_REPORTED);
        }
        book.report(run, month, me(), clock.instant());
        tasks.close(ProvidingRounds.occasion(run, month));
        audit.changed(
                "absence.reported",
                own.stream()
                        .map(one -> one.participation().person().value())
                        .distinct()
                        .toList(),
                Map.of("run", run.value().toString(), "month", month.toString()));
        return new Done();
    }

    /** Whether somebody took part on any day of a month. */
    static boolean wasThere(Participation one, YearMonth month) {
        var entered = one.entered();
        var left = one.leftOn();
        return entered != null
                && !entered.isAfter(month.atEndOfMonth())
                && (left == null || !left.isBefore(month.atDay(1)));
    }

    private Optional<MonthSheet> read(RunId run, YearMonth month, Purpose purpose) {
        return participants.run(run).map(details -> {
            var own = there(run, month);
            audit.read(
                    purpose,
                    own.stream()
                            .map(one -> one.participation().person().value())
                            .distinct()
                            .toList());
            return new MonthSheet(
                    details,
                    new MonthTerm(month),
                    expected.of(details, month),
                    lines(details, month, own),
                    book.reportedAt(run, month).orElse(null));
        });
    }

    private List<Own> there(RunId run, YearMonth month) {
        return participants.in(run).stream()
                .filter(one -> wasThere(one.participation(), month))
                .toList();
    }

    private List<MonthSheet.Line> lines(RunDetails run, YearMonth month, List<Own> own) {
        var stays = own.stream().map(Own::participation).toList();
        var ids = stays.stream().map(Participation::id).toList();
        var cards = citizens.cards(
                stays.stream().map(Participation::person).distinct().toList());
        var away = book.between(ids, month.atDay(1), month.atEndOfMonth());
        var interruptions = participations.interruptions(ids);
        var days = expected.of(run, month);
        return stays.stream()
                .map(stay -> new MonthSheet.Line(
                        stay.id(),
                        CalledBy.of(cards.get(stay.person())),
                        ExpectedDays.within(stay, interruptions.getOrDefault(stay.id(), List.of()), days),
                        away.getOrDefault(stay.id(), Map.of())))
                .sorted(comparing(
                        MonthSheet.Line::who,
                        nullsLast(comparing(who -> who.name().sorted()))))
                .toList();
    }

    /** Days on which she was expected and that are not still to come; what was noted before stays open to change. */
    private List<LocalDate> changeable(Own own, AbsenceNote note) {
        var stay = own.participation();
        var noted = book.between(List.of(stay.id()), note.first(), note.last()).getOrDefault(stay.id(), Map.of());
        Set<LocalDate> there = ExpectedDays.within(
                stay,
                participations.interruptions(List.of(stay.id())).getOrDefault(stay.id(), List.of()),
                expected.of(own.run(), note.month()));
        return note.first()
                .datesUntil(note.last().plusDays(1))
                .filter(day -> !day.isAfter(participants.today()))
                .filter(day -> there.contains(day) || note.reason() == null && noted.containsKey(day))
                .toList();
    }

    private void change(AbsenceNote note, LocalDate day, Map<LocalDate, AbsenceReason> before, boolean isReported) {
        var now = clock.instant();
        book.note(note.assignment(), day, note.reason(), me(), now);
        var because = note.because();
        if (isReported && because != null) {
            book.correct(
                    note.assignment(),
                    new AbsenceBook.Correction(day, before.get(day), note.reason(), because, now),
                    me());
        }
    }

    private AccountId me() {
        return user.account().map(Account::id).orElseThrow();
    }
}
