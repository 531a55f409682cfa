package org.jobcenterportal.jobexchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F73")
class ExchangeViewTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    private Colleague agent;

    @BeforeEach
    void anAgent() {
        agent = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
    }

    @Test
    void a_file_is_taken_in_and_what_nobody_knows_stands_in_the_report(Screens screens) {
        var name = "Firma " + UUID.randomUUID();
        as(() -> screens.open("intern/stellen/austausch"));
        assertThat(screens.text()).contains("HR-BA-XML ist ungeprüft.");

        upload("Stellentitel;Betrieb;Beginn;Obstkorb\nLager;" + name + ";bald;ja\n");

        assertThat(screens.text())
                .contains(
                        "1 Stelle ist aufgenommen.",
                        "Keine war schon da.",
                        "Lager: Den Betrieb „" + name + "“ kennen wir nicht. Nicht lesbar: Beginn",
                        "Obstkorb (1-mal)");
    }

    @Test
    @Row("F72")
    void the_report_tells_words_that_may_shut_somebody_out_and_days_that_nobody_means(Screens screens) {
        as(() -> screens.open("intern/stellen/austausch"));

        upload("Stellentitel;Beginn\nPutzfrau (m/w);1.1.+99999\n");

        assertThat(screens.text())
                .contains(
                        "1 Stelle ist aufgenommen.",
                        "Putzfrau (m/w): Diese Wörter können jemanden ausschließen (AGG): Putzfrau",
                        "Nicht lesbar: Beginn",
                        "höchstens zehn Jahre");
    }

    @Test
    void a_hostile_file_is_refused_with_the_reason(Screens screens) {
        as(() -> screens.open("intern/stellen/austausch"));

        upload("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>");

        assertThat(screens.text())
                .contains("Diese Datei geht nicht.", "von anderswo holen (DTD)", "Es wurde nichts geschrieben.");
    }

    private void upload(String text) {
        as(() -> {
            _get(ExchangeView.class).take(text.getBytes(StandardCharsets.UTF_8));
            MockVaadin.clientRoundtrip(true);
        });
    }

    private void as(Runnable action) {
        agent.does(() -> {
            action.run();
            return true;
        });
    }
}
