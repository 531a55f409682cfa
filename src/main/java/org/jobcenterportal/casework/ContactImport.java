package org.jobcenterportal.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over contacts in bulk, for persons that are recorded already. */
@Service
@InternalUse
@Transactional
public class ContactImport {

    private static final int BATCH = 1_000;
    private static final Duration WRITTEN_AFTER = Duration.ofMinutes(30);

    private final JdbcTemplate database;
    private final Caseload caseload;
    private final Contacts contacts;
    private final CentralSystemHandovers handovers;
    private final ContactTexts texts;

    ContactImport(
            JdbcTemplate database,
            Caseload caseload,
            Contacts contacts,
            CentralSystemHandovers handovers,
            ContactTexts texts) {
        this.database = database;
        this.caseload = caseload;
        this.contacts = contacts;
        this.handovers = handovers;
        this.texts = texts;
    }

    public void importContacts(Stream<ImportedContact> contacts) {
        contacts.map(Row::of).gather(Gatherers.windowFixed(BATCH)).forEach(this::insert);
    }

    private void insert(List<Row> rows) {
        database.batchUpdate("""
                insert into contact
                    (id, version, person_id, way, happened_at, minutes, note, state,
                    recorded_by, recorded_at, changed_by, changed_at)
                values (?, 0, ?, ?, ?, ?, ?, 'RECORDED', ?, ?, ?, ?)
                """, rows, BATCH, (row, one) -> {
            var contact = one.contact();
            row.setObject(1, one.id().value());
            row.setObject(2, contact.person().value());
            row.setString(3, contact.draft().way().name());
            row.setObject(4, utc(contact.draft().at()));
            row.setInt(5, contact.draft().minutes());
            row.setString(6, contact.draft().note());
            row.setObject(7, contact.by().value());
            row.setObject(8, utc(one.writtenAt()));
            row.setObject(9, contact.by().value());
            row.setObject(10, utc(one.writtenAt()));
        });
        count(rows);
        rows.forEach(this::handOver);
    }

    /** Those that are later than what is known are the last ones from now on. */
    private void count(List<Row> rows) {
        var known = caseload.lastContactsOf(
                rows.stream().map(row -> row.contact().person()).distinct().toList());
        rows.stream()
                .filter(row -> !row.happened().equals(known.get(row.contact().person())))
                .forEach(row -> caseload.contactHappened(row.contact().person(), row.happened()));
    }

    private void handOver(Row row) {
        var waits = row.contact().waits();
        if (waits != null) {
            var contact = contacts.findById(row.id()).orElseThrow();
            var handover = new CentralSystemHandover(
                    contact.person(),
                    HandoverKind.CONTACT,
                    contact.id().value(),
                    texts.toCopy(contact),
                    row.writtenAt());
            if (!waits) {
                handover.taken(row.contact().by(), row.writtenAt().plus(WRITTEN_AFTER));
            }
            handovers.saveAndFlush(handover);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A contact with the identity that it gets. */
    private record Row(ContactId id, ImportedContact contact) {

        static Row of(ImportedContact contact) {
            return new Row(ContactId.next(), contact);
        }

        LastContact happened() {
            return new LastContact(contact.draft().at(), contact.draft().way());
        }

        Instant writtenAt() {
            return contact.draft().at().plus(WRITTEN_AFTER);
        }
    }
}
