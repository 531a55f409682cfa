package org.jobcenterportal.vault;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a note that an equality officer kept elsewhere; whoever calls has it from her. */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class VaultImport {

    private final VaultBook book;

    VaultImport(VaultBook book) {
        this.book = book;
    }

    /** Keeps a note whose first paragraph the citizen has released to a colleague. */
    public void importNote(
            PersonId person, StaffId by, List<VaultNote.Draft> paragraphs, Instant at, StaffId releasedTo) {
        book.add(person, by, paragraphs, at);
        book.offeredTo(person).stream()
                .filter(note -> note.at().equals(at))
                .flatMap(note -> note.paragraphs().stream())
                .findFirst()
                .ifPresent(paragraph -> book.release(person, paragraph.id(), releasedTo, at));
    }
}
