package org.jobcenterportal.signup;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenAccounts;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those are called who signed up, as the signed-in colleague may read it: nobody under protection has a name, nor anybody
 * whose case only a named circle may open and the reader is not of it. Whoever shows names leaves an audit row before.
 */
@Service
@InternalUse
@Transactional(readOnly = true)
public class RegistrationNames {

    private final CitizenDirectory citizens;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final CitizenAccounts accounts;

    RegistrationNames(CitizenDirectory citizens, CaseAccess access, StaffDirectory staff, CitizenAccounts accounts) {
        this.citizens = citizens;
        this.access = access;
        this.staff = staff;
        this.accounts = accounts;
    }

    /** The names of those that may be read; whoever is missing is shown by her code. */
    public Map<RegistrationId, String> of(Collection<RegistrationRow> rows) {
        var persons = persons(rows);
        var people = Set.copyOf(persons.values());
        var cards = citizens.cards(people);
        var closed = access.closedToMe(people);
        var colleagues = staff.all(rows.stream()
                .map(RegistrationRow::colleague)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var names = new HashMap<RegistrationId, String>();
        for (var row : rows) {
            var name = name(row, persons.get(row.id()), cards, closed, colleagues);
            if (name != null) {
                names.put(row.id(), name);
            }
        }
        return names;
    }

    /** Whoever signed up with an account that was linked since is who she is, protection and all. */
    private Map<RegistrationId, PersonId> persons(Collection<RegistrationRow> rows) {
        var owners = accounts.ownersOf(rows.stream()
                .map(RegistrationRow::account)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var persons = new HashMap<RegistrationId, PersonId>();
        for (var row : rows) {
            var person = row.account() == null ? row.person() : owners.get(row.account());
            if (person != null) {
                persons.put(row.id(), person);
            }
        }
        return persons;
    }

    private static @Nullable String name(
            RegistrationRow row,
            @Nullable PersonId person,
            Map<PersonId, PersonCard> cards,
            Set<PersonId> closed,
            Map<StaffId, StaffDetails> colleagues) {
        if (person != null) {
            var card = cards.get(person);
            return card == null || card.isProtected() || closed.contains(person)
                    ? null
                    : card.name().full();
        }
        if (row.colleague() != null) {
            var details = colleagues.get(row.colleague());
            return details == null ? null : details.name().full();
        }
        return row.name();
    }
}
