package org.jobcenterportal.casework;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is taken over.
 *
 * @param waits whether the central systems still have to be told; nothing if they need not be
 */
public record ImportedContact(
        PersonId person,
        StaffId by,
        ContactDraft draft,
        @Nullable Boolean waits) {}
