package org.jobcenterportal.targets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.law.FieldOfLaw;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@As("vermittlung")
@Row({"F114", "S31"})
class LawOfDayViewTest {

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void today_s_law_is_shown_first(Screens screens) {
        screens.open("intern/rechtsstand");

        assertThat(screens.heading()).isEqualTo("Welches Recht galt an diesem Tag?");
        assertThat(screens.text())
                .contains(
                        "Grundsicherungsgeld",
                        "Bürgergeld ist noch erlaubt.",
                        "Bis zum Alter von 14 Monaten ist Arbeit in der Regel unzumutbar.",
                        "§ 10 Abs. 1 Nr. 3 SGB II. Gilt seit 1. Juli 2026.");
    }

    @Test
    void the_law_of_another_day_is_typed(Screens screens) {
        screens.open("intern/rechtsstand");

        _get(DatePicker.class, spec -> spec.withLabel("Tag")).setValue(LocalDate.of(2022, 12, 31));

        assertThat(screens.address()).contains("tag=2022-12-31");
        assertThat(screens.text()).contains("Arbeitslosengeld II", "Bis zum Alter von 3 Jahren");
        assertThat(screens.text()).doesNotContain("Grundsicherungsgeld");
    }

    @Test
    void a_known_step_is_a_link_and_says_that_it_is_chosen(Screens screens) {
        screens.open("intern/rechtsstand?tag=2026-07-01");

        assertThat(_find(Anchor.class, link -> link.withClasses("chip")))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getText)
                .containsExactly("1. Juli 2026");
    }

    @Test
    void two_days_stand_side_by_side(Screens screens) {
        screens.open("intern/rechtsstand?tag=2026-07-01&mit=2026-06-30");

        assertThat(_get(H2.class, heading -> heading.withText("Was sich ändert: 30. Juni 2026 und 1. Juli 2026"))
                        .isVisible())
                .isTrue();
        assertThat(screens.text())
                .contains(
                        "Jedes Versäumnis mindert um 10 Prozent für 1 Monat.",
                        "Ab dem 2. Versäumnis mindern 30 Prozent für 1 Monat.",
                        "Diese Regel gab es an dem Tag nicht.",
                        "Für Versäumnisse vor dem 1. Juli 2026 gelten die alten Folgen.");
        assertThat(_find(H3.class)).extracting(H3::getText).doesNotContain("Arbeitsgelegenheit");
    }

    @Test
    void one_subject_is_filtered(Screens screens) {
        screens.open("intern/rechtsstand");

        subject().setValue(FieldOfLaw.REASONABLENESS);

        assertThat(screens.address()).contains("thema=zumutbarkeit");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Zumutbarkeit");
    }

    @Test
    void what_nobody_has_verified_is_shown_as_such(Screens screens) {
        screens.open("intern/rechtsstand");

        _get(Checkbox.class, spec -> spec.withLabel("Nur Ungeprüftes")).setValue(true);

        assertThat(screens.text()).contains("Inhalt nicht am Gesetzestext geprüft", "Mindestlohn");
        assertThat(_find(H3.class)).extracting(H3::getText).doesNotContain("Meldeversäumnis");
    }

    @Test
    void nonsense_in_the_address_is_today(Screens screens) {
        screens.open("intern/rechtsstand?tag=morgen&mit=9999-12-31&thema=alles");

        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Tag")).getValue())
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    @As("datenschutz")
    void who_has_no_cases_reads_the_law_and_is_led_to_no_list(Screens screens) {
        screens.open("intern/rechtsstand");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("intern/rechtsstand/betroffene");
    }

    @Test
    void it_speaks_english_too(Screens screens) {
        screens.speak(Language.ENGLISH);

        screens.open("intern/rechtsstand");

        assertThat(screens.heading()).isEqualTo("Which law applied on this day?");
    }

    @SuppressWarnings("unchecked")
    private static Select<FieldOfLaw> subject() {
        return _get(Select.class, spec -> spec.withLabel("Thema"));
    }
}
