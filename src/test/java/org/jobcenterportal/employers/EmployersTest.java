package org.jobcenterportal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
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
                .allSatisfy(typed -> assertThat(employers.search(typed, 50))
                        .as(typed)
                        .extracting(EmployerCard::id)
                        .contains(card.id()));
        assertThat(employers.search(" ", 5)).isEmpty();
        assertThat(employers.search("Quirinkorn%", 5))
                .extracting(EmployerCard::id)
                .contains(card.id());
        assertThat(employers.search("%uiri_korn", 5)).isEmpty();
    }
}
