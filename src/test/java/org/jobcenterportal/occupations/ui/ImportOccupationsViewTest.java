package org.jobcenterportal.occupations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.nio.charset.StandardCharsets;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.junit.jupiter.api.Test;

@ViewTest
@As("verwaltung")
@Row("F71")
class ImportOccupationsViewTest {

    private static final String FILE = """
            Schlüssel;Ebene;Titel;Kurztitel;Allgemeine Bemerkungen;Einschlüsse;Umfasst ferner;Ausschlüsse;
            1;1;Backen;Backen;;;;;
            11;2;Backen;Backen;;;;;
            111;3;Backen;Backen;;;;;
            1111;4;Backen;Backen;;;;;
            11111;5;Backen als Hilfe;Backen;;;Zugeordnete Berufe (Beispiele):  11111-100 Backhilfe;;
            11112;5;(weggefallen);;;;;;
            """;

    @Test
    void the_official_file_is_brought_in_told_about_and_taken_back(Screens screens) {
        screens.open("intern/berufe");
        assertThat(screens.text()).contains("Es gilt unsere eigene Liste");

        upload(FILE);
        assertThat(screens.text())
                .contains("Die amtliche Liste gilt.", "1 Berufstitel", "Bericht", "Ebene 5", "Zeile 7")
                .contains("liste.csv: 5 Teile, 1 Titel");

        _click(_get(Button.class, button -> button.withText("Zurücknehmen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("Die Liste ist zurückgenommen.", "Es gilt unsere eigene Liste");
    }

    @Test
    void another_file_is_refused_with_the_reason(Screens screens) {
        screens.open("intern/berufe");

        upload("Name;Vorname\n");

        assertThat(screens.text())
                .contains("Diese Datei geht nicht.", "nicht die amtliche Datei", "Es bleibt alles, wie es ist.");
    }

    private static void upload(String text) {
        _get(ImportOccupationsView.class).take("liste.csv", text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }
}
