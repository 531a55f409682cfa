package org.jobcenterportal.providing;

import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a provider speaks with somebody: only the ways that she has chosen herself, and none to those who are protected.
 *
 * @param languageTag the language that she understands best
 */
public record Reach(
        String languageTag,
        Interpreter interpreter,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    static @Nullable Reach of(PersonDraft person) {
        if (person.protection().holds()) {
            return null;
        }
        var wishes = person.communication();
        var isCalled = wishes.channel() == ContactChannel.PHONE || wishes.pleaseCall();
        return new Reach(
                wishes.languageTag(),
                wishes.interpreter(),
                isCalled ? person.phone() : null,
                wishes.channel() == ContactChannel.EMAIL ? person.email() : null);
    }
}
