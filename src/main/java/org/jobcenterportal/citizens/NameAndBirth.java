package org.jobcenterportal.citizens;

import org.jobcenterportal.kernel.PersonName;

/** By what people are recognised who have no number at hand. */
public record NameAndBirth(PersonName name, BirthDate birthDate) {}
