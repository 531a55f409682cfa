package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.ImportedConsultation.Outcome;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row("S5")
class ConsultationFiguresTest {

    /** A year that no other test uses. */
    private static final Instant LATER = Instant.parse("2031-06-10T08:00:00Z");

    @Autowired
    private ConsultationFigures figures;

    @Autowired
    private AppointmentsImport imports;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_consultant() {
        clock.set(LATER);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void the_month_that_runs_does_not_count_and_what_is_too_small_waits_for_the_next() {
        var year = 2030 + 1;
        held(LocalDate.of(year, 1, 7), Outcome.TOOK_PLACE);
        for (int day = 3; day < 8; day++) {
            held(LocalDate.of(year, 2, day), day == 3 ? Outcome.NO_SHOW : Outcome.TOOK_PLACE);
        }
        held(LocalDate.of(year, 6, 2), Outcome.TOOK_PLACE);

        var report = consultant.does(() -> figures.report(YearMonth.of(year, 1)));

        assertThat(report.periods()).singleElement().satisfies(month -> {
            assertThat(month.period())
                    .isEqualTo(new FiguresReport.Period(YearMonth.of(year, 1), YearMonth.of(year, 2)));
            assertThat(month.consultations()).isEqualTo(6);
            assertThat(month.medianWait()).hasValue(3);
        });
        var details = report.shown().orElseThrow();
        assertThat(details.outcomes().rows()).allMatch(row -> row.count() >= HonestTable.LEAST);
        assertThat(details.outcomes().total()).isEqualTo(6);
        assertThat(report.untilFirstFree()).containsEntry(Way.ON_SITE, 0);
        var one =
                Statements.of(() -> consultant.does(() -> figures.report(null))).size();
        held(LocalDate.of(year, 2, 10), Outcome.TOOK_PLACE);
        assertThat(Statements.of(() -> consultant.does(() -> figures.report(null))))
                .hasSize(one);
    }

    @Test
    void who_cancelled_is_told_apart() {
        assertThat(ConsultationOutcome.of(ConsultationState.CANCELLED, Actor.Kind.VISITOR))
                .isEqualTo(ConsultationOutcome.CANCELLED_BY_CITIZEN);
        assertThat(ConsultationOutcome.of(ConsultationState.CANCELLED, Actor.Kind.OFFICE))
                .isEqualTo(ConsultationOutcome.CANCELLED_BY_OFFICE);
        assertThat(ConsultationOutcome.of(ConsultationState.NO_SHOW, null)).isEqualTo(ConsultationOutcome.NOT_REACHED);
    }

    @Test
    @As("vermittlung")
    void counsellors_see_no_figures() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> figures.report(null));
    }

    private void held(LocalDate day, Outcome outcome) {
        var slot = consultant.at(day, "10:00");
        imports.importConsultations(List.of(new ImportedConsultation(
                ConsultationId.next(),
                ConsultationCode.random(new SplittableRandom(UUID.randomUUID().hashCode())),
                Given.draft(slot),
                given.aCitizen().person(),
                null,
                null,
                slot.start().minus(Duration.ofDays(3)),
                outcome)));
    }
}
