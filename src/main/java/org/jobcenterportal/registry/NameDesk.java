package org.jobcenterportal.registry;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonRegister;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.registry.NameOutcome.Saved;
import org.jobcenterportal.registry.NameOutcome.Stale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases keep a person's name and address, and what they were before (F1, F8). */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class NameDesk {

    private final CitizenDirectory citizens;
    private final PersonRegister register;
    private final NameStore store;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    NameDesk(
            CitizenDirectory citizens,
            PersonRegister register,
            NameStore store,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.citizens = citizens;
        this.register = register;
        this.store = store;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Name and address as they stand; the log says so first. */
    @Transactional(readOnly = true)
    public NameAndHome of(PersonId person) {
        var relation = require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "name"));
        return NameAndHome.of(recorded(person));
    }

    /** What they were before, the latest first; the log says so first. */
    @Transactional(readOnly = true)
    public List<EarlierName> history(PersonId person) {
        var relation = require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "name-history"));
        var changes = store.of(person);
        var colleagues = staff.all(changes.stream().map(NameDesk::writtenDownBy).collect(toSet()));
        return changes.stream()
                .map(change -> new EarlierName(
                        change, colleagues.get(writtenDownBy(change)).name().full()))
                .toList();
    }

    /** Whether the address must stay hidden, so that the screen says so. */
    @Transactional(readOnly = true)
    public boolean isProtected(PersonId person) {
        require(person);
        return recorded(person).protection().holds();
    }

    /** Writes an edit, unless somebody else has changed name or address meanwhile. */
    @RepeatedOnContention
    @Transactional
    public NameOutcome save(PersonId person, NameEdit edit) {
        require(person);
        if (edit.on().isAfter(OfficeTime.dayOf(clock.instant()))) {
            throw new IllegalArgumentException("Nobody has said it in the future");
        }
        if (!register.rename(person, edit.seen(), edit.now())) {
            return new Stale(NameAndHome.of(recorded(person)));
        }
        if (!edit.now().equals(edit.seen())) {
            store.add(
                    person,
                    new NameChange(edit.seen(), new Provenance(edit.source(), me(), edit.on()), clock.instant()));
            audit.changed("person.name-changed", List.of(person.value()), changed(edit));
        }
        return new Saved();
    }

    private static StaffId writtenDownBy(NameChange change) {
        return Objects.requireNonNull(change.origin().by());
    }

    /** The log says which of the two it was, and never what it is. */
    private static Map<String, String> changed(NameEdit edit) {
        var changed = new HashMap<String, String>();
        if (!edit.now().name().equals(edit.seen().name())) {
            changed.put("name", "changed");
        }
        if (!Objects.equals(edit.now().residence(), edit.seen().residence())) {
            changed.put("address", "changed");
        }
        return changed;
    }

    /** A protected person's address is for those alone who look after her: a reason given before she was protected ends. */
    private Relation require(PersonId person) {
        var relation = access.require(person);
        if (relation == Relation.GRANTED && recorded(person).protection().holds()) {
            throw new AccessDeniedException("This address is not for the one who asks");
        }
        return relation;
    }

    private PersonDraft recorded(PersonId person) {
        return citizens.recorded(person).orElseThrow();
    }

    private StaffId me() {
        return user.account()
                .map(Account::id)
                .flatMap(staff::ofAccount)
                .map(StaffDetails::id)
                .orElseThrow();
    }
}
