package org.jobcenterportal.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.occupations.ImportOutcome.Imported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As("verwaltung")
@Row("F71")
class OccupationAdministrationTest {

    @Autowired
    private OccupationAdministration administration;

    @Autowired
    private Occupations occupations;

    @Autowired
    private EditionStore store;

    @AfterEach
    void backToTheOwnList() {
        while (administration.editions().stream().anyMatch(Edition::isInForce)) {
            administration.editions().stream()
                    .filter(Edition::isInForce)
                    .forEach(edition -> administration.takeBack(edition.id()));
        }
    }

    @Test
    void the_official_file_replaces_the_own_list_at_once_and_can_be_taken_back() {
        var code = new OccupationCode("01102");

        var imported = (Imported)
                administration.importOfficial("C:\\Ablage\\kldb.csv", OfficialFileTest.bytes(OfficialFileTest.SAMPLE));

        assertThat(imported.counts()).containsExactly(2, 2, 2, 3, 4);
        assertThat(imported.odd()).isEqualTo(8);
        assertThat(occupations.suggest("laternenträgerin", 5))
                .containsExactly(new Occupation(code, "Laternenträger/in - Stadt"));
        assertThat(occupations.suggest("reinigungskraft", 5)).isEmpty();
        assertThat(occupations.suggest("offizier", 5)).isEmpty();
        assertThat(occupations.of(code)).contains(new Occupation(code, "Torwache"));
        assertThat(occupations.of(new OccupationCode("11113")))
                .contains(new Occupation(new OccupationCode("11113"), "Backen von Brot – Meister"));
        assertThat(occupations.groupTitle(code)).isEqualTo("Nachtwache am Tor");
        assertThat(administration.editions().getFirst())
                .satisfies(edition -> assertThat(edition.fileName()).isEqualTo("kldb.csv"))
                .satisfies(edition -> assertThat(edition.isInForce()).isTrue());

        assertThat(administration.takeBack(imported.edition())).isTrue();
        assertThat(administration.takeBack(imported.edition())).isFalse();
        assertThat(occupations.suggest("reinigungskraft", 5)).isNotEmpty();
        assertThat(occupations.groupTitle(new OccupationCode("54101"))).isEqualTo("Reinigung");
    }

    @Test
    void a_refused_file_leaves_everything_as_it_is() {
        assertThat(administration.importOfficial("liste.csv", OfficialFileTest.bytes("Name;Vorname\n")))
                .isEqualTo(new ImportOutcome.Refused(FileProblem.NOT_THE_FILE));

        assertThat(administration.editions()).isEmpty();
        assertThat(administration.titles()).isGreaterThan(1_000);
    }

    @Test
    void two_editions_at_once_stand_one_behind_the_other() throws Exception {
        var read = OfficialFileTest.read(OfficialFileTest.SAMPLE);

        Crowd.of(2).all(number -> store.add("kldb" + number, read, new AccountId("crowd"), Instant.EPOCH));

        assertThat(administration.editions()).hasSize(2);
        var latest = inForce();
        administration.takeBack(latest);
        assertThat(inForce()).isNotEqualTo(latest);
        administration.takeBack(inForce());
        assertThat(administration.editions()).isEmpty();
    }

    private UUID inForce() {
        return administration.editions().stream()
                .filter(Edition::isInForce)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
