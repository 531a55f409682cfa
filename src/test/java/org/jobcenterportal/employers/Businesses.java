package org.jobcenterportal.employers;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Employers for tests; each call makes a new one. */
public final class Businesses {

    private Businesses() {}

    /** A bakery with one shop and its owner. */
    public static EmployerCard bakery(String name, int firstSeven) {
        return business(name, EstablishmentNumber.of(firstSeven), "112", "0561 809004 51", null);
    }

    /** An employer in Holländische Straße. */
    public static EmployerCard business(
            String name, @Nullable EstablishmentNumber number, String house, String phone, @Nullable StaffId agent) {
        var shop =
                new Site(SiteId.next(), "Filiale", new PostalAddress("Holländische Straße", house, "34127", "Kassel"));
        return new EmployerCard(
                EmployerId.next(),
                0,
                name,
                number,
                Sector.of("10"),
                List.of(shop),
                List.of(new Contact(
                        ContactId.next(),
                        shop.id(),
                        FormOfAddress.MS,
                        new PersonName("Xaverine", "Quirinkorn"),
                        "Inhaberin",
                        Set.of(ContactMatter.JOBS, ContactMatter.TRIALS),
                        new PhoneNumber(phone),
                        new EmailAddress("x@quirinkorn.example"))),
                agent);
    }
}
