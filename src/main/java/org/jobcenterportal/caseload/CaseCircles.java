package org.jobcenterportal.caseload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseCircle.Change;
import org.jobcenterportal.caseload.CircleOutcome.Changed;
import org.jobcenterportal.caseload.CircleOutcome.NothingToChange;
import org.jobcenterportal.caseload.CircleOutcome.UnknownNumber;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may open the cases of colleagues who are clients. Only data protection decides, because it can open no case
 * itself: nobody lets herself in.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.DATA_PROTECTION + "')")
public class CaseCircles {

    private static final Purpose CIRCLES = new Purpose("case.circles");

    private final CitizenDirectory citizens;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final List<CaseWatcher> watchers;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseCircles(
            CitizenDirectory citizens,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            List<CaseWatcher> watchers,
            JdbcClient jdbc,
            Clock clock) {
        this.citizens = citizens;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.watchers = watchers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every circle with its members and its history, by customer number. */
    @Transactional(readOnly = true)
    public List<CaseCircle> all() {
        var members = members();
        audit.read(CIRCLES, members.keySet().stream().map(PersonId::value).toList());
        var changes = changes(members.keySet().stream().toList());
        var colleagues = staff.all(Stream.concat(
                        members.values().stream().flatMap(List::stream),
                        changes.values().stream().flatMap(List::stream).map(Row::colleague))
                .distinct()
                .toList());
        return citizens.numbersOf(members.keySet()).entrySet().stream()
                .map(numbered -> new CaseCircle(
                        numbered.getKey(),
                        numbered.getValue(),
                        members.get(numbered.getKey()).stream()
                                .map(colleagues::get)
                                .sorted(Comparator.comparing(
                                        colleague -> colleague.name().sorted()))
                                .toList(),
                        changes.getOrDefault(numbered.getKey(), List.of()).stream()
                                .map(row -> row.with(colleagues))
                                .toList()))
                .sorted(Comparator.comparing(circle -> circle.number().value()))
                .toList();
    }

    /** Lets a colleague into the circle of a case; with the first one the case closes to all others. */
    public CircleOutcome admit(CustomerNumber number, StaffId colleague, String reason) {
        var words = Words.checked(reason);
        staff.get(colleague);
        return citizens.idOf(number)
                .<CircleOutcome>map(person -> changed(
                        person,
                        colleague,
                        true,
                        words,
                        jdbc.sql("""
                                        insert ignore into case_circle (person_id, staff_id) values (?, ?)
                                        """).params(person.value(), colleague.value()).update()))
                .orElseGet(UnknownNumber::new);
    }

    /** Lets a colleague out again; after the last one the case opens as all others do. */
    public CircleOutcome dismiss(PersonId person, StaffId colleague, String reason) {
        return changed(
                person,
                colleague,
                false,
                Words.checked(reason),
                jdbc.sql("delete from case_circle where person_id = ? and staff_id = ?")
                        .params(person.value(), colleague.value())
                        .update());
    }

    private CircleOutcome changed(PersonId person, StaffId colleague, boolean admitted, String reason, int rows) {
        if (rows != 1) {
            return new NothingToChange();
        }
        jdbc.sql("""
                        insert into case_circle_change
                            (id, person_id, staff_id, admitted, reason, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.nextValue(),
                        person.value(),
                        colleague.value(),
                        admitted,
                        reason,
                        Caseload.utc(clock.instant()),
                        user.require().id().value())
                .update();
        watchers.forEach(watcher -> watcher.circleChanged(person));
        audit.changed(
                "case.circle-changed",
                List.of(person.value()),
                Map.of("colleague", colleague.value().toString(), "admitted", Boolean.toString(admitted)));
        return new Changed();
    }

    private Map<PersonId, List<StaffId>> members() {
        return jdbc
                .sql("select person_id, staff_id from case_circle order by person_id, staff_id")
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)), new StaffId(row.getObject(2, UUID.class))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<PersonId, List<Row>> changes(List<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select person_id, staff_id, admitted, reason, changed_at from case_circle_change
                                where person_id in (:persons) order by changed_at desc, id desc
                                """)
                        .param("persons", persons.stream().map(PersonId::value).toList())
                        .query((row, number) -> Map.entry(
                                new PersonId(row.getObject(1, UUID.class)),
                                new Row(
                                        new StaffId(row.getObject(2, UUID.class)),
                                        row.getBoolean(3),
                                        row.getString(4),
                                        row.getObject(5, LocalDateTime.class))))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private record Row(StaffId colleague, boolean admitted, String reason, LocalDateTime at) {

        Change with(Map<StaffId, StaffDetails> colleagues) {
            return new Change(colleagues.get(colleague), admitted, reason, at.toInstant(ZoneOffset.UTC));
        }
    }
}
