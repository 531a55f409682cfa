package org.jobcenterportal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F70")
class EmployersTest {

    @Autowired
    private EmployersImport imports;

    @Autowired
    private Employers employers;

    @Test
    void an_employer_is_kept_with_sites_and_contacts_and_found_by_whatever_is_known() {
        var card = Businesses.bakery("Bäckerei Quirinkorn GmbH", 1_234_501);
        imports.importEmployers(List.of(card));

        assertThat(employers.find(card.id())).contains(card);
        assertThat(employers.ofAll(List.of(EmployerId.next(), card.id())))
                .hasSize(1)
                .containsEntry(card.id(), card);
        assertThat(List.of("quirin", "baeckerei quirinkorn", "Xaverine Quir", "1234501", "0561 80900451", "809004 51"))
                .allSatisfy(typed -> assertThat(employers.search(typed, 5))
                        .as(typed)
                        .extracting(EmployerCard::id)
                        .contains(card.id()));
        assertThat(employers.search(" ", 5)).isEmpty();
        assertThat(employers.search("Quirinkorn%", 5))
                .extracting(EmployerCard::id)
                .contains(card.id());
        assertThat(employers.search("%uiri_korn", 5)).isEmpty();
    }

    /** Employers for tests. */
    static final class Businesses {

        private Businesses() {}

        static EmployerCard bakery(String name, int number) {
            var shop = new Site(
                    SiteId.next(), "Filiale", new PostalAddress("Holländische Straße", "112", "34127", "Kassel"));
            return new EmployerCard(
                    EmployerId.next(),
                    0,
                    name,
                    EstablishmentNumber.of(number),
                    Sector.of("10"),
                    List.of(shop),
                    List.of(new Contact(
                            ContactId.next(),
                            shop.id(),
                            FormOfAddress.MS,
                            new PersonName("Xaverine", "Quirinkorn"),
                            "Inhaberin",
                            Set.of(ContactMatter.JOBS, ContactMatter.TRIALS),
                            new PhoneNumber("0561 809004 51"),
                            new EmailAddress("x@quirinkorn.example"))),
                    null);
        }
    }
}
