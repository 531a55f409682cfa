package org.jobcenterportal.messaging;

import org.jobcenterportal.kernel.PostalAddress;

/** To whom a letter goes, as it stands in the window of its envelope. */
public record LetterAddress(String name, PostalAddress address) {

    public LetterAddress {
        name = SingleLine.of("The name on a letter", name, 201);
    }
}
