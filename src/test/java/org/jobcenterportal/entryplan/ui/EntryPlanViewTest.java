package org.jobcenterportal.entryplan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.entryplan.EntryPlanDesk;
import org.jobcenterportal.identity.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F89")
class EntryPlanViewTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    @As("teamleitung")
    void the_plan_of_a_year_says_what_was_planned_and_that_other_figures_decide(Screens screens) {
        screens.open("intern/eintritte?jahr=2023");

        assertThat(screens.text())
                .contains(
                        "von 3.634 geplanten Eintritten",
                        "wird im Portal nicht gezählt",
                        "maßgeblich ist die BA-Statistik");
    }

    @Test
    @Row("F85")
    @As("massnahmen")
    void of_further_training_the_plan_says_who_decides_by_the_law_of_its_year(Screens screens) {
        beans.getBean(EntryPlanDesk.class).copy(2023, 2025);

        screens.open("intern/eintritte?jahr=2025");
        assertThat(screens.text())
                .contains("Seit 1. Januar 2025 entscheidet die Agentur für Arbeit (§ 22 Abs. 4 SGB III).");

        screens.open("intern/eintritte?jahr=2023");
        assertThat(screens.text()).doesNotContain("entscheidet die Agentur");
    }

    @Test
    @As("massnahmen")
    void a_plan_is_changed_month_by_month_and_a_wrong_number_is_said_at_the_field(Screens screens) {
        screens.open("intern/eintritte?jahr=2023");
        _click(_find(Button.class, spec -> spec.withText("Plan ändern")).getFirst());

        var january = _get(IntegerField.class, spec -> spec.withLabel("Januar"));
        var before = january.getValue();
        january.setValue(-1);
        _click(_get(Button.class, spec -> spec.withText("Plan speichern")));
        assertThat(january.isInvalid()).isTrue();
        assertThat(january.getErrorMessage()).contains("0 bis 9.999");

        january.setValue(before);
        _click(_get(Button.class, spec -> spec.withText("Plan speichern")));
        assertThat(_find(IntegerField.class)).isEmpty();
        assertThat(_find(Details.class)).filteredOn(Details::isOpened).hasSize(1);
    }

    @Test
    @Row("F91")
    @As("teamleitung")
    void the_page_of_a_run_says_what_its_empty_places_cost_and_who_waits(Screens screens) {
        var run = new AssignmentStory(beans).aCheapRun(3);

        screens.open("intern/massnahmen/" + run.measure().key().value() + "/durchfuehrung/"
                + run.id().value());

        assertThat(screens.text()).contains("Leere Platztage", "Niemand wartet");
    }

    @Test
    @As("teamleitung")
    void a_year_without_a_plan_says_so(Screens screens) {
        screens.open("intern/eintritte?jahr=2031");

        assertThat(screens.text()).contains("Für 2031 ist noch nichts geplant.");
    }
}
