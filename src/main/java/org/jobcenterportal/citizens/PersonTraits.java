package org.jobcenterportal.citizens;

import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * By what one recognises a person.
 *
 * @param household the number of the household to which she belongs now
 * @param isProtected whether name and place must not stand on lists (F8)
 */
public record PersonTraits(
        PersonId id,
        CustomerNumber number,
        PersonName name,
        BirthDate birthDate,
        @Nullable PhoneNumber phone,
        @Nullable HouseholdNumber household,
        boolean isProtected) {

    PersonTraits in(@Nullable HouseholdNumber other) {
        return new PersonTraits(id, number, name, birthDate, phone, other, isProtected);
    }
}
