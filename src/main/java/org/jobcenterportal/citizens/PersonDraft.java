package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What the office records of a person when it gets to know her. */
public record PersonDraft(
        PersonId id,
        CustomerNumber customerNumber,
        PersonName name,
        FormOfAddress address,
        Sex sex,
        BirthDate birthDate,
        Citizenship citizenship,
        boolean fitForWork,
        @Nullable Residence residence,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        Communication communication,
        Set<ContactTime> contactTimes,
        Protection protection,
        Qualification qualification) {

    public PersonDraft {
        contactTimes = Set.copyOf(contactTimes);
        if (communication.channel() == ContactChannel.EMAIL && email == null) {
            throw new IllegalArgumentException("Who wishes e-mail has an e-mail address");
        }
        if (phone == null && (communication.channel() == ContactChannel.PHONE || communication.pleaseCall())) {
            throw new IllegalArgumentException("Who wishes to be called has a phone number");
        }
    }

    /** Whether somebody is an employable beneficiary (eLB, § 7 Abs. 1 SGB II) by age and fitness for work. */
    public boolean isEmployableOn(LocalDate day) {
        return fitForWork && EmployableAge.includes(birthDate, day);
    }

    void requireBornBy(LocalDate today) {
        if (birthDate.value().isAfter(today)) {
            throw new IllegalArgumentException("Nobody is born in the future");
        }
    }
}
