package org.jobcenterportal.employers;

import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom one may ask at an employer's.
 *
 * @param site where she works, if it is one of several
 * @param function what she does there, in the employer's own words
 */
public record Contact(
        ContactId id,
        @Nullable SiteId site,
        FormOfAddress address,
        PersonName name,
        @Nullable String function,
        Set<ContactMatter> matters,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    public static final int LONGEST_FUNCTION = 120;

    public Contact {
        function = function == null || function.isBlank() ? null : function.strip();
        if (function != null && function.length() > LONGEST_FUNCTION) {
            throw new IllegalArgumentException("A function has at most " + LONGEST_FUNCTION + " characters");
        }
        matters = Set.copyOf(matters);
    }
}
