package org.jobcenterportal.caselist.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caselist.CaseLine;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CasesViewTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport imports;

    @Autowired
    private Caseload caseload;

    @Autowired
    private TestClock clock;

    private CaseStory story;

    @BeforeEach
    void a_counsellor() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, imports);
        signIn(story.counsellor);
    }

    @Test
    void the_cases_of_the_one_who_reads_stand_there_by_name(Screens screens) {
        screens.open("intern/faelle");

        assertThat(screens.heading()).isEqualTo("Fälle");
        assertThat(screens.text()).contains("1 Mensch in Ihrer Betreuung", "Meine Fälle\n1", "1 Fall");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(String.join(" ", _getFormattedRow(grid(), 0))).contains("noch nie");
    }

    @Test
    void a_filter_stands_in_the_address_and_can_be_taken_back(Screens screens) {
        screens.open("intern/faelle?alter=15-20");
        assertThat(screens.text()).contains("Keine Fälle", "Niemand passt zu diesem Filter");

        press("15 bis 20 Jahre");

        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void several_things_are_asked_for_in_one_go(Screens screens) {
        screens.open("intern/faelle");
        press("Filter");
        _setValue(number("Alter von"), 25);
        _setValue(number("Ohne Kontakt seit (Monate)"), 6);

        press("Anwenden");

        assertThat(screens.text()).contains("Ab 25 Jahren", "Seit 6 Monaten kein Kontakt", "1 Fall");
    }

    @Test
    void a_range_on_its_head_is_told_at_its_field_and_nothing_is_lost(Screens screens) {
        screens.open("intern/faelle");
        press("Filter");
        _setValue(number("Alter von"), 40);
        _setValue(number("Alter bis"), 30);

        press("Anwenden");

        assertThat(number("Alter bis").getErrorMessage()).isEqualTo("„Bis“ ist kleiner als „von“.");
        assertThat(number("Alter bis").getValue()).isEqualTo(30);

        _setValue(number("Alter bis"), 45);
        press("Anwenden");
        assertThat(screens.text()).contains("40 bis 45 Jahre");
    }

    @Test
    void a_filter_is_kept_under_a_name_and_found_again_above_the_list(Screens screens) {
        screens.open("intern/faelle?ohne-kontakt=6");
        press("Ansicht speichern");
        pressLast("Ansicht speichern");
        var name = _get(TextField.class, spec -> spec.withLabel("Name"));
        assertThat(name.getErrorMessage()).isEqualTo("Bitte geben Sie einen Namen ein.");

        _setValue(name, "Lange still");
        pressLast("Ansicht speichern");

        screens.open("intern/faelle");
        assertThat(screens.text()).contains("Lange still\n1");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("intern/faelle?ohne-kontakt=6");
    }

    @Test
    @Row("F109")
    void chosen_cases_are_handed_over_together(Screens screens) {
        screens.open("intern/faelle");
        _assertNone(Button.class, spec -> spec.withText("Übergeben"));
        grid().select(_get(grid(), 0));
        assertThat(screens.text()).contains("1 ausgewählt");

        press("Übergeben");
        pressLast("Übergeben");
        assertThat(colleague().getErrorMessage()).isEqualTo("Bitte wählen Sie jemanden aus.");
        colleague()
                .setValue(colleague()
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(story.stranger.staff()))
                        .findFirst()
                        .orElseThrow());
        pressLast("Übergeben");

        assertThat(caseload.counsellorsOf(List.of(story.id()))).containsEntry(story.id(), story.stranger.staff());
        assertThat(screens.text()).contains("Hier ist noch niemand");
    }

    @SuppressWarnings("unchecked")
    private static Grid<CaseLine> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StaffDetails> colleague() {
        return _get(ComboBox.class, spec -> spec.withLabel("An wen?"));
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static void press(String label) {
        _click(buttons(label).getFirst());
    }

    /** The one in the dialog. */
    private static void pressLast(String label) {
        _click(buttons(label).getLast());
    }

    private static List<Button> buttons(String label) {
        return _find(Button.class, spec -> spec.withText(label));
    }
}
