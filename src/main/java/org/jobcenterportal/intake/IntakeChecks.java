package org.jobcenterportal.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CitizensIntake;
import org.jobcenterportal.citizens.NameAndBirth;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the rows of a file with what is recorded. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeChecks {

    private final CitizensIntake citizens;
    private final StaffDirectory staff;
    private final Clock clock;

    IntakeChecks(CitizensIntake citizens, StaffDirectory staff, Clock clock) {
        this.citizens = citizens;
        this.staff = staff;
        this.clock = clock;
    }

    IntakePlan plan(IntakeTable table, IntakeMapping mapping) {
        var today = OfficeTime.dayOf(clock.instant());
        var colleagues = new Colleagues(staff.everybody());
        var lines = new ArrayList<IntakeLine>();
        var problems = new ArrayList<CellProblem>();
        for (var row : table.rows()) {
            var understood = LineReader.read(row, mapping, colleagues, today);
            problems.addAll(understood.problems());
            if (understood.line() != null) {
                lines.add(understood.line());
            }
        }
        var people = lines.stream().map(IntakeLine::person).toList();
        return IntakePlan.of(
                lines,
                problems,
                citizens.withNumbers(people.stream()
                        .map(PersonDraft::customerNumber)
                        .distinct()
                        .toList()),
                citizens.called(people.stream()
                        .flatMap(IntakeChecks::spellings)
                        .distinct()
                        .toList()),
                citizens.households(
                        lines.stream().map(IntakeLine::household).distinct().toList()));
    }

    private static Stream<NameAndBirth> spellings(PersonDraft person) {
        return FileWords.spellings(person.name().familyName()).stream()
                .flatMap(family -> FileWords.spellings(person.name().givenName()).stream()
                        .map(given -> new NameAndBirth(new PersonName(given, family), person.birthDate())));
    }
}
