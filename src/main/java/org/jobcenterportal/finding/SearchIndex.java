package org.jobcenterportal.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseWatcher;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonTraits;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what one searches by, in the very transaction in which a person is recorded or a case changes hands. */
@Component
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
class SearchIndex implements PersonWatcher, CaseWatcher {

    private static final String RECORD = """
            insert into search_entry
                (person_id, customer_number, given_name, family_name, birth_date, phone, household_number)
            values (?, ?, ?, ?, ?, ?, ?)
            on duplicate key update
                customer_number = values(customer_number), given_name = values(given_name),
                family_name = values(family_name), birth_date = values(birth_date), phone = values(phone),
                household_number = values(household_number)
            """;

    private final CitizenDirectory citizens;
    private final SearchEntries entries;
    private final SearchPages pages;
    private final JdbcTemplate database;

    SearchIndex(CitizenDirectory citizens, SearchEntries entries, SearchPages pages, JdbcTemplate database) {
        this.citizens = citizens;
        this.entries = entries;
        this.pages = pages;
        this.database = database;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        var traits = citizens.traits(persons);
        if (!traits.isEmpty()) {
            record(traits);
            addToPages(traits.stream().map(PersonTraits::id).toList());
            var hidden = traits.stream().filter(PersonTraits::isProtected).map(PersonTraits::id);
            rewritePages(entries.of(hidden.toList()));
        }
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        var known = entries.of(persons);
        known.forEach(entry -> database.update(
                "delete from search_entry where person_id = ?", entry.person().value()));
        rewritePages(known);
    }

    @Override
    public void changedHands(Map<PersonId, StaffId> counsellors) {
        if (counsellors.isEmpty()) {
            return;
        }
        var cases = new ArrayList<>(counsellors.entrySet());
        database.batchUpdate(
                "update search_entry set counsellor_id = ? where person_id = ?", cases, cases.size(), (row, one) -> {
                    row.setObject(1, one.getValue().value());
                    row.setObject(2, one.getKey().value());
                });
        addToPages(counsellors.keySet());
    }

    private void record(List<PersonTraits> traits) {
        database.batchUpdate(RECORD, traits, traits.size(), (row, person) -> {
            boolean shown = !person.isProtected();
            var phone = person.phone();
            var household = person.household();
            row.setObject(1, person.id().value());
            row.setString(2, person.number().value());
            row.setString(3, shown ? person.name().givenName() : null);
            row.setString(4, shown ? person.name().familyName() : null);
            row.setObject(5, shown ? person.birthDate().value() : null);
            row.setString(6, shown && phone != null ? phone.value() : null);
            row.setString(7, shown && household != null ? household.value() : null);
        });
    }

    /** Pages are written in the order of their keys, so that two who write to the same ones wait in turn. */
    private void addToPages(Collection<PersonId> persons) {
        var lines = new TreeMap<UUID, List<SearchPages.Line>>();
        for (var entry : entries.of(persons)) {
            var counsellor = entry.counsellor();
            if (counsellor != null && entry.name() != null) {
                lines.computeIfAbsent(counsellor.value(), key -> new ArrayList<>())
                        .add(SearchPages.Line.of(entry));
            }
        }
        pages.add(lines);
    }

    /** Whoever must not be found leaves no letters behind. */
    private void rewritePages(Collection<SearchEntry> entries) {
        var counsellors = new TreeSet<UUID>();
        for (var entry : entries) {
            var counsellor = entry.counsellor();
            if (counsellor != null) counsellors.add(counsellor.value());
        }
        counsellors.forEach(pages::rewrite);
    }
}
