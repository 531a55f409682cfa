package org.jobcenterportal.citizens;

import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/** What somebody is called and where she lives: both change in a life. */
public record NameAndHome(PersonName name, @Nullable Residence residence) {

    /** What a recorded person is called, and where she lives. */
    public static NameAndHome of(PersonDraft person) {
        return new NameAndHome(person.name(), person.residence());
    }
}
