package org.jobcenterportal.vault;

import java.util.List;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a citizen has released to her counsellor out of the equality officer's vault. It is released to one colleague:
 * neither her team, nor her deputies, nor whoever gets the case later read it.
 */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional(readOnly = true)
public class ReleasedNotes {

    private static final Purpose READING = new Purpose("vault.released-read");

    private final VaultBook book;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;

    ReleasedNotes(VaultBook book, CaseAccess access, CurrentStaff colleague, AuditLog audit) {
        this.book = book;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
    }

    /** The paragraphs that are open to the signed-in colleague today, and no others. */
    public List<VaultNote> toMe(PersonId person) {
        access.require(person);
        var me = colleague.id();
        if (book.counts(person, me).stream().noneMatch(note -> note.released() > 0)) {
            return List.of();
        }
        audit.read(READING, List.of(person.value()));
        return book.releasedTo(me, person);
    }

    /** How many notes the equality officer has about a person: that they exist is no secret, what they say is. */
    public int notes(PersonId person) {
        access.require(person);
        return book.counts(person, colleague.id()).size();
    }
}
