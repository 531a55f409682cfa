package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** People for tests: everybody may be told apart by the numbers, nobody exists. */
public final class Citizens {

    private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);

    private Citizens() {}

    /** A grown-up German woman whom one reaches by mail and phone. */
    public static PersonDraft anna() {
        return born(LocalDate.of(1990, 5, 17));
    }

    /** The same, born on the given day. */
    public static PersonDraft born(LocalDate day) {
        return new PersonDraft(
                PersonId.next(),
                new CustomerNumber("999T" + NUMBERS.incrementAndGet()),
                new PersonName("Anna", "Beispiel"),
                FormOfAddress.MS,
                Sex.FEMALE,
                new BirthDate(day),
                Citizenship.GERMAN,
                true,
                null,
                new EmailAddress("anna@example.org"),
                new PhoneNumber("+49 171 3920001"),
                new Communication(ContactChannel.EMAIL, "de", false, Interpreter.NONE, false),
                Set.of(),
                Protection.NONE,
                Qualification.UNKNOWN);
    }

    /** The same person, speaking as given. */
    public static PersonDraft speaking(PersonDraft person, Communication communication, Protection protection) {
        return new PersonDraft(
                person.id(),
                person.customerNumber(),
                person.name(),
                person.address(),
                person.sex(),
                person.birthDate(),
                person.citizenship(),
                person.fitForWork(),
                person.residence(),
                person.email(),
                person.phone(),
                communication,
                person.contactTimes(),
                protection,
                person.qualification());
    }

    /** The same person, called otherwise. */
    public static PersonDraft called(PersonName name, PersonDraft person) {
        return new PersonDraft(
                person.id(),
                person.customerNumber(),
                name,
                person.address(),
                person.sex(),
                person.birthDate(),
                person.citizenship(),
                person.fitForWork(),
                person.residence(),
                person.email(),
                person.phone(),
                person.communication(),
                person.contactTimes(),
                person.protection(),
                person.qualification());
    }

    /** The same person, living there and to be reached safely at these times. */
    public static PersonDraft living(PersonDraft person, @Nullable Residence residence, Set<ContactTime> contactTimes) {
        return new PersonDraft(
                person.id(),
                person.customerNumber(),
                person.name(),
                person.address(),
                person.sex(),
                person.birthDate(),
                person.citizenship(),
                person.fitForWork(),
                residence,
                person.email(),
                person.phone(),
                person.communication(),
                contactTimes,
                person.protection(),
                person.qualification());
    }

    /** A household of one. */
    public static HouseholdDraft alone(PersonDraft person) {
        return household(new MemberDraft(person, HouseholdRole.APPLICANT, null));
    }

    public static HouseholdDraft household(MemberDraft... members) {
        return new HouseholdDraft(
                HouseholdId.next(),
                new HouseholdNumber("99999//%07d".formatted(NUMBERS.incrementAndGet())),
                LocalDate.of(2025, 3, 1),
                List.of(members));
    }
}
