package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A consultant as a citizen meets her: "Frau Ostwald" is composed in the reader's language. */
public record ConsultantCard(
        StaffId id,
        PersonName name,
        FormOfAddress address,
        String function,
        @Nullable String room) {}
