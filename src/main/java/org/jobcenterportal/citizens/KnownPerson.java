package org.jobcenterportal.citizens;

import org.jobcenterportal.kernel.PersonName;

/** Somebody who is recorded, as far as it takes to recognise her in a list. */
public record KnownPerson(PersonId id, CustomerNumber number, PersonName name, BirthDate birthDate) {}
