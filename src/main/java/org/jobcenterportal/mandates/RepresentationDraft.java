package org.jobcenterportal.mandates;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for a person, in what, and from when to when.
 *
 * @param organisation for whom the representative works, as an association of guardians
 * @param seenOn when the office has seen the power of attorney or the order of the court
 */
public record RepresentationDraft(
        RepresentationKind kind,
        PersonName name,
        FormOfAddress address,
        @Nullable String organisation,
        @Nullable PostalAddress residence,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        Set<RepresentationScope> scopes,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate seenOn) {

    public static final int LONGEST_ORGANISATION = 120;

    public RepresentationDraft {
        scopes = Set.copyOf(scopes);
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("Somebody acts for a person in something");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A mandate begins before it ends");
        }
        if (organisation != null && organisation.length() > LONGEST_ORGANISATION) {
            throw new IllegalArgumentException("An organisation has up to " + LONGEST_ORGANISATION + " characters");
        }
        if (kind.isAddressed() && residence == null && email == null) {
            throw new IllegalArgumentException("To whom the office turns has an address or an e-mail address");
        }
    }
}
