package org.jobcenterportal.citizens;

import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;

/**
 * The little that other rooms need to speak of a person.
 *
 * @param isProtected whether name and place must not stand on lists (F8)
 */
public record PersonCard(
        PersonId id, PersonName name, FormOfAddress address, String languageTag, boolean isProtected) {}
