package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over consultants, their rules and their consultations in bulk; nobody gets a message about it. */
@Service
@InternalUse
@Transactional
public class AppointmentsImport {

    private static final int BATCH = 100;

    /** The place of what is open for a moment only, because what became of it follows at once. */
    private static final int PASSING_THROUGH = 9;

    private static final Duration NOTED_AFTER = Duration.ofMinutes(5);
    private static final AccountId IMPORT = new AccountId("import");

    private final Consultations consultations;
    private final ConsultationHistory history;
    private final TimesRegister times;
    private final DailyLoads loads;
    private final TimetableBoard board;
    private final AppointmentsSettings settings;
    private final Diary diary;
    private final JdbcTemplate database;
    private final Clock clock;

    AppointmentsImport(
            Consultations consultations,
            ConsultationHistory history,
            TimesRegister times,
            DailyLoads loads,
            TimetableBoard board,
            AppointmentsSettings settings,
            Diary diary,
            JdbcTemplate database,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.times = times;
        this.loads = loads;
        this.board = board;
        this.settings = settings;
        this.diary = diary;
        this.database = database;
        this.clock = clock;
    }

    public void importConsultants(Collection<Consultant> consultants) {
        database.batchUpdate(
                "insert into consultant (staff_id, active, room) values (?, ?, ?)",
                consultants,
                BATCH,
                (row, consultant) -> {
                    row.setObject(1, consultant.staff().value());
                    row.setBoolean(2, consultant.active());
                    row.setString(3, consultant.room());
                });
        board.takeDown();
    }

    public void importRules(Collection<AvailabilityRule> rules) {
        database.batchUpdate("""
                insert into availability_rule
                    (id, series, edition, consultant_id, venue_id, ways, weekday, from_time, until_time, grid_minutes,
                    valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rules, BATCH, (row, rule) -> {
            row.setObject(1, rule.id());
            row.setObject(2, rule.series());
            row.setInt(3, rule.edition());
            row.setObject(4, rule.consultant().value());
            row.setObject(5, rule.venue().value());
            row.setString(6, rule.ways().stream().sorted().map(Way::name).collect(joining(",")));
            row.setString(7, rule.weekday().name());
            row.setObject(8, rule.from());
            row.setObject(9, rule.until());
            row.setLong(10, rule.grid().toMinutes());
            row.setObject(11, rule.validFrom());
            row.setObject(12, rule.validUntil());
        });
        board.takeDown();
    }

    /** What the rules do not say: breaks, absences, extra times. */
    public void importExceptions(
            Collection<WeeklyBreak> breaks, Collection<Absence> absences, Collection<ExtraTime> extraTimes) {
        var now = clock.instant();
        breaks.forEach(times::add);
        absences.forEach(absence -> times.add(absence, null, now));
        extraTimes.forEach(time -> times.add(time, null, now));
        board.takeDown();
    }

    /** How many consultations a day are enough for a consultant; what has been entered before counts. */
    public void importDailyMaximum(StaffId consultant, int maximum) {
        times.setDailyMaximum(consultant, null, maximum);
        loads.recount(consultant);
        board.takeDown();
    }

    /**
     * Enters consultations with what became of them; those that would meet another one at the same time are left out.
     *
     * @return how many were entered
     */
    public int importConsultations(Collection<ImportedConsultation> imported) {
        var open = new HashMap<UUID, Integer>();
        int entered = 0;
        for (var one : imported) {
            if (enter(one, open)) {
                entered++;
            }
        }
        times.dailyMaxima().keySet().forEach(loads::recount);
        return entered;
    }

    private boolean enter(ImportedConsultation imported, HashMap<UUID, Integer> open) {
        var party = imported.holder().party();
        boolean isOpen = imported.outcome() == ImportedConsultation.Outcome.BOOKED;
        int ordinal = isOpen ? open.merge(party, 1, Integer::sum) : PASSING_THROUGH;
        if (isOpen && ordinal > settings.openLimit()) {
            return false;
        }
        var consultation = BcaConsultation.book(request(imported, ordinal), imported.enteredAt());
        if (!diary.take(
                consultation.diaryEntry(),
                consultation.slot(),
                List.of(consultation.consultant().value(), party))) {
            return false;
        }
        consultations.saveAndFlush(consultation);
        become(consultation, imported.outcome());
        return true;
    }

    private BcaConsultation.Request request(ImportedConsultation imported, int ordinal) {
        var timetable = board.timetable();
        var draft = imported.draft();
        var choice = draft.slot();
        var slot = new FreeSlot(
                TimeSlot.of(choice.start(), settings.of(draft.topic()).length()),
                timetable.consultant(choice.consultant()),
                timetable.venue(choice.venue()),
                timetable.room(choice.consultant(), choice.venue()));
        return new BcaConsultation.Request(imported.id(), imported.code(), imported.holder(), draft, slot, ordinal);
    }

    private void become(BcaConsultation consultation, ImportedConsultation.Outcome outcome) {
        var noted = consultation.slot().end().plus(NOTED_AFTER);
        var by = Actor.office(IMPORT);
        switch (outcome) {
            case BOOKED -> {}
            case TOOK_PLACE -> history.keep(consultation, consultation.tookPlace(by, noted));
            case NO_SHOW -> history.keep(consultation, consultation.noShow(by, noted));
            case EXCUSED -> release(consultation, consultation.excuse(by, dayBefore(consultation)));
            case CANCELLED -> release(consultation, consultation.cancel(by, dayBefore(consultation)));
        }
    }

    private void release(BcaConsultation consultation, StateChange change) {
        history.keep(consultation, change);
        diary.release(consultation.diaryEntry());
    }

    private static Instant dayBefore(BcaConsultation consultation) {
        return consultation.slot().start().minus(Duration.ofDays(1));
    }
}
