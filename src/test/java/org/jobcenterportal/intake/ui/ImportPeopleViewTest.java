package org.jobcenterportal.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.intake.DuplicateChoice;
import org.junit.jupiter.api.Test;

@ViewTest
@As("verwaltung")
@Row("F112")
class ImportPeopleViewTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
    private static final String HEADINGS = "Kundennummer;Nachname;Vorname;Geburtsdatum;BG-Nummer;Rolle\n";

    @Test
    void a_file_is_looked_at_taken_over_and_taken_back(Screens screens) {
        screens.open("intern/einlesen");
        upload("liste.csv", HEADINGS + sound() + faulty());
        assertThat(screens.text()).contains("Spalten zuordnen", "2 Zeilen in „liste.csv“");

        press("Vorschau zeigen");
        assertThat(screens.text())
                .contains("1 Person ist neu, 1 Bedarfsgemeinschaft.", "1 Zeile ist fehlerhaft und bleibt draußen.")
                .contains("Zeile 3, Geburtsdatum: „31.2.1990“ ist kein Datum wie 27.3.1988.");

        press("Übernehmen");
        await().pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return screens.text().contains("1 Person ist übernommen.");
        });
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(screens.text()).contains("liste.csv: 1 neu, 0 geändert, 0 übersprungen, 1 fehlerhaft");

        _click(_find(Button.class, button -> button.withText("Zurücknehmen")).getFirst());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("Die Einlesung ist zurückgenommen.", "1 Personen gelöscht, 0 wie vorher");
    }

    @Test
    void who_is_known_already_is_skipped_or_changed(Screens screens) {
        var row = sound();
        screens.open("intern/einlesen");
        upload("liste.csv", HEADINGS + row);
        press("Vorschau zeigen");
        press("Übernehmen");
        await().pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return screens.text().contains("1 Person ist übernommen.");
        });

        upload("noch einmal.csv", HEADINGS + row);
        press("Vorschau zeigen");

        assertThat(screens.text()).contains("Von 1 Zeilen sind 1 Personen schon da.");
        assertThat(button("Übernehmen").isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<DuplicateChoice> choice = _get(RadioButtonGroup.class);
        _setValue(choice, DuplicateChoice.UPDATE);
        assertThat(button("Übernehmen").isEnabled()).isTrue();
    }

    @Test
    void a_file_that_does_not_work_is_refused_with_the_reason(Screens screens) {
        screens.open("intern/einlesen");

        upload("liste.csv", "%PDF-1.7");

        assertThat(screens.text())
                .contains(
                        "Diese Datei geht nicht.",
                        "keine CSV-Datei und keine Excel-Datei",
                        "Es wurde nichts geschrieben.");
    }

    @Test
    void columns_that_nobody_knows_are_matched_by_hand(Screens screens) {
        screens.open("intern/einlesen");
        upload("liste.csv", HEADINGS.replace("Rolle", "Krempel") + sound());

        press("Vorschau zeigen");
        assertThat(screens.text()).contains("Rolle in der BG: Wählen Sie eine Spalte.");

        @SuppressWarnings("unchecked")
        Select<Integer> role = _get(Select.class, field -> field.withLabel("Rolle in der BG"));
        _setValue(role, 4);
        press("Vorschau zeigen");
        assertThat(screens.text()).contains("Diese Spalte ist schon „BG-Nummer“.");

        _setValue(role, 5);
        press("Vorschau zeigen");
        assertThat(screens.text()).contains("1 Person ist neu");
    }

    private static String sound() {
        int number = NUMBERS.incrementAndGet();
        return "436V%06d;Vogel;Ina%d;1.2.1990;43599//%07d;Antragstellerin\n".formatted(number, number, number);
    }

    private static String faulty() {
        int number = NUMBERS.incrementAndGet();
        return "436V%06d;Vogel;Ina%d;31.2.1990;43599//%07d;Antragstellerin\n".formatted(number, number, number);
    }

    private static void upload(String name, String text) {
        _get(ImportPeopleView.class).show(name, text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }

    private static void press(String text) {
        _click(button(text));
        MockVaadin.clientRoundtrip(true);
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }
}
