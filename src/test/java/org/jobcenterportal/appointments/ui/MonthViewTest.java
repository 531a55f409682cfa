package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.MonthPlan;
import org.jobcenterportal.appointments.StandInDesk;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"S5", "F40"})
class MonthViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private StandInDesk standIn;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        given.aCitizen().does(() -> desk.book(Given.draft(consultant.at(THURSDAY, "10:00"))));
    }

    @Test
    void the_month_comes_in_whole_weeks() {
        var plan = month();

        assertThat(plan.days().getFirst().date()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(plan.days().getLast().date()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void who_is_away_and_still_expected_is_a_conflict(Screens screens) {
        consultant.does(() -> {
            standIn.takeOver(consultant.staff(), new StandInDesk.Days(THURSDAY, THURSDAY), Map.of(), Set.of());
            screens.open("intern/termine?ansicht=monat&tag=" + THURSDAY);

            assertThat(screens.text()).contains("1 Konflikt");
            return null;
        });
    }

    @Test
    void a_full_month_asks_as_little_as_an_empty_one() {
        month();
        var one = Statements.of(this::month).size();
        for (var time : new String[] {"09:00", "11:00", "12:00", "13:00"}) {
            given.aCitizen().does(() -> desk.book(Given.draft(consultant.at(THURSDAY, time))));
        }

        assertThat(Statements.of(this::month)).hasSize(one);
    }

    @Test
    void the_screen_says_it_in_words_and_leads_to_the_next_month(Screens screens) {
        consultant.does(() -> {
            screens.open("intern/termine?ansicht=monat&tag=" + THURSDAY);

            assertThat(screens.heading()).isEqualTo("November 2026");
            assertThat(screens.text()).contains("Kalenderwoche 48", "1 Termin, 2 Zeiten frei");
            assertThat(Hands.inMenu("Mehr zu diesem Tag")).contains("Drucken");
            screens.open("intern/termine?ansicht=monat&tag=" + THURSDAY.plusMonths(1));
            assertThat(screens.heading()).isEqualTo("Dezember 2026");
            return null;
        });
    }

    private MonthPlan month() {
        return consultant.does(() -> day.month(consultant.staff(), NOVEMBER)).orElseThrow();
    }
}
