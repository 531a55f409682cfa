package org.jobcenterportal.profile;

import java.util.List;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases read and keep the profile of a person. */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class ProfileDesk {

    private final ProfileStore store;
    private final ProfileWriting writing;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;

    ProfileDesk(
            ProfileStore store,
            ProfileWriting writing,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user) {
        this.store = store;
        this.writing = writing;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
    }

    /** Somebody's profile; the log says so first. */
    @Transactional(readOnly = true)
    public ProfileDetails of(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "profile"));
        return store.of(List.of(person)).getOrDefault(person, ProfileDetails.UNKNOWN);
    }

    /** Writes an edit whole, or nothing if somebody else has changed the profile meanwhile. */
    @RepeatedOnContention
    @Transactional
    public ProfileOutcome save(PersonId person, ProfileEdit edit) {
        access.require(person);
        var colleague =
                user.account().map(Account::id).flatMap(staff::ofAccount).map(StaffDetails::id);
        return writing.write(
                person, edit.content(), edit.seen(), new Provenance(edit.source(), colleague.orElseThrow(), edit.on()));
    }
}
