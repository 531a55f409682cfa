package org.jobcenterportal.caseload;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over in bulk who looks after whom, for persons that are recorded already. */
@Service
@InternalUse
@Transactional
public class CaseloadImport {

    private static final int BATCH = 1_000;

    private final JdbcTemplate database;
    private final List<CaseWatcher> watchers;
    private final Clock clock;

    CaseloadImport(JdbcTemplate database, List<CaseWatcher> watchers, Clock clock) {
        this.database = database;
        this.watchers = watchers;
        this.clock = clock;
    }

    public void importAssignments(Stream<AssignmentDraft> assignments) {
        assignments.gather(Gatherers.windowFixed(BATCH)).forEach(this::insert);
    }

    /** Takes back who looks after persons that were recorded by mistake and with whom nobody has worked. */
    public void remove(Collection<PersonId> persons) {
        for (var table : List.of("last_contact", "case_assignment")) {
            persons.stream()
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEach(some -> database.batchUpdate(
                            "delete from " + table + " where person_id = ?",
                            some,
                            BATCH,
                            (row, person) -> row.setObject(1, person.value())));
        }
    }

    private void insert(List<AssignmentDraft> assignments) {
        var now = Caseload.utc(clock.instant());
        database.batchUpdate("""
                insert into case_assignment (id, version, person_id, counsellor_id, since) values (?, 0, ?, ?, ?)
                """, assignments, BATCH, (row, draft) -> {
            row.setObject(1, CaseAssignmentId.next().value());
            row.setObject(2, draft.person().value());
            row.setObject(3, draft.counsellor().value());
            row.setObject(4, now);
        });
        var counsellors = assignments.stream().collect(toMap(AssignmentDraft::person, AssignmentDraft::counsellor));
        watchers.forEach(watcher -> watcher.changedHands(counsellors));
        var contacts = assignments.stream()
                .filter(draft -> draft.lastContact() != null)
                .toList();
        insertContacts("last_contact", contacts);
        insertContacts("contact_made", contacts);
    }

    private void insertContacts(String table, List<AssignmentDraft> contacts) {
        if (!contacts.isEmpty()) {
            database.batchUpdate(
                    "insert into " + table + " (person_id, happened_at, way) values (?, ?, ?)",
                    contacts,
                    BATCH,
                    (row, draft) -> {
                        row.setObject(1, draft.person().value());
                        row.setObject(2, Caseload.utc(draft.lastContact().at()));
                        row.setString(3, draft.lastContact().way().name());
                    });
        }
    }
}
