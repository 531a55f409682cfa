package org.jobcenterportal.vault.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.vault.Vault;
import org.jobcenterportal.vault.VaultNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An appointment is reason enough for the equality officer to write; it leads to her notes. */
@ViewTest
@Row("F48")
class VaultFromTheDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk consultations;

    @Autowired
    private Vault vault;

    @Autowired
    private TestClock clock;

    private Given given;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void at_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void the_page_of_an_appointment_leads_to_the_notes_and_another_s_appointment_does_not(Screens screens) {
        var consultant = given.aConsultant();
        var other = given.aConsultant();
        var citizen = given.aCitizen();
        var ten = ((Booked) citizen.does(() -> consultations.book(draft(consultant.at(THURSDAY, "10:00")))))
                .consultation();
        consultant.signsIn();

        screens.open("intern/termine/termin/" + ten.id().value());
        var way = _get(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith("intern/tresor/")))
                .getHref();
        screens.open(way);
        assertThat(screens.heading()).isEqualTo("Tresor: Anna Beispiel");

        consultant.does(
                () -> vault.write(citizen.person(), List.of(new VaultNote.Draft(new Words("Ruft an."), false))));
        assertThat(other.does(() -> vault.open(citizen.person()))).isEmpty();
    }
}
