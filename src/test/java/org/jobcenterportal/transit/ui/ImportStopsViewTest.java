package org.jobcenterportal.transit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.uikit.DayPicker;
import org.junit.jupiter.api.Test;

@ViewTest
@As("verwaltung")
@Row("F71")
class ImportStopsViewTest {

    private static final String TABLE =
            "plz;straße;hausnummer;haltestelle;minuten;erste fahrt\n34127;Musterweg;;Musterplatz;2;04:50\n";

    @Test
    void a_table_is_brought_in_with_its_source_and_taken_away(Screens screens) {
        screens.open("intern/haltestellen");
        assertThat(screens.text()).contains("Es gilt keine Tabelle.");

        upload(TABLE);
        assertThat(screens.text()).contains("Diese Datei geht nicht.", "Nennen Sie die Quelle");

        _setValue(_get(TextField.class, field -> field.withLabel("Quelle")), "Fahrplan der Stadt");
        _setValue(_get(DayPicker.class, field -> field.withLabel("Stand des Fahrplans")), LocalDate.of(2026, 11, 1));
        upload(TABLE + "34127;Musterweg;;Am Hang;2;04:50\n");
        assertThat(screens.text()).contains("Zeile 3", "steht schon weiter oben", "Es gilt keine Tabelle.");

        upload(TABLE);
        assertThat(screens.text()).contains("Die Tabelle gilt.", "1 Adresse hat", "Fahrplan der Stadt");

        _click(_get(Button.class, button -> button.withText("Tabelle entfernen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("Die Tabelle ist entfernt.", "Es gilt keine Tabelle.");
    }

    private static void upload(String text) {
        _get(ImportStopsView.class).take(text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }
}
