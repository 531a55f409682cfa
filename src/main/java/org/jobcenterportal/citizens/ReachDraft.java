package org.jobcenterportal.citizens;

import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** How somebody is reached and spoken with (F7). */
public record ReachDraft(
        Communication communication,
        Set<ContactTime> contactTimes,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {

    public ReachDraft {
        contactTimes = Set.copyOf(contactTimes);
        if (communication.channel() == ContactChannel.EMAIL && email == null) {
            throw new IllegalArgumentException("Who wishes e-mail has an e-mail address");
        }
        if (phone == null && (communication.channel() == ContactChannel.PHONE || communication.pleaseCall())) {
            throw new IllegalArgumentException("Who wishes to be called has a phone number");
        }
    }

    /** How a recorded person is reached. */
    public static ReachDraft of(PersonDraft person) {
        return new ReachDraft(person.communication(), person.contactTimes(), person.email(), person.phone());
    }
}
