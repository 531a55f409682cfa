package org.jobcenterportal.vault;

import java.util.List;
import org.jobcenterportal.citizens.PersonCard;

/**
 * What an equality officer finds in the vault about a person.
 *
 * @param canWrite whether she has a reason to write about her: an appointment, or an open case
 */
public record VaultPage(PersonCard person, List<VaultNote> notes, boolean canWrite) {

    public VaultPage {
        notes = List.copyOf(notes);
    }
}
