package org.jobcenterportal.jobexchange;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.ContactMatter;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.EstablishmentNumber;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.joboffers.ApplicationPage;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.Jobs;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.StaffId;

/** Open jobs of employers, as the tests of the exchange tell of them. */
public final class Vacancies {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7_700_000);
    private static final AtomicInteger MINUTES = new AtomicInteger();

    private final EmployersImport employers;
    private final JobImport jobs;

    public Vacancies(EmployersImport employers, JobImport jobs) {
        this.employers = employers;
        this.jobs = jobs;
    }

    /** Time goes on from test to test, so that nobody sees what another test has left in memory. */
    public static void later(TestClock clock) {
        clock.set(TestClock.START.plus(Duration.ofMinutes(MINUTES.incrementAndGet())));
    }

    public EmployerCard anEmployer(String name) {
        var shop =
                new Site(SiteId.next(), "Filiale", new PostalAddress("Holländische Straße", "112", "34127", "Kassel"));
        var card = new EmployerCard(
                EmployerId.next(),
                0,
                name,
                EstablishmentNumber.of(NUMBERS.incrementAndGet()),
                null,
                List.of(shop),
                List.of(new Contact(
                        ContactId.next(),
                        shop.id(),
                        FormOfAddress.MS,
                        new PersonName("Wiebke", "Sonnenborn"),
                        "Filialleitung",
                        Set.of(ContactMatter.JOBS),
                        new PhoneNumber("0561 809004 77"),
                        new EmailAddress("w@sonnenborn.example"))),
                null);
        employers.importEmployers(List.of(card));
        return card;
    }

    /** An open job of the bakery with the title. */
    public JobDraft open(EmployerCard employer, String title, Set<WayToApply> ways, StaffId agent) {
        var bakery = Jobs.bakery();
        var job = new JobDraft(
                JobOfferId.next(),
                employer.id(),
                employer.sites().getFirst().id(),
                employer.contacts().getFirst().id(),
                title,
                bakery.occupation(),
                bakery.tasks(),
                bakery.model(),
                BigDecimal.valueOf(25),
                bakery.shifts(),
                bakery.hourlyWage(),
                null,
                bakery.start(),
                true,
                null,
                2,
                bakery.address(),
                null,
                bakery.requirements(),
                bakery.burdens(),
                true,
                ways,
                ways.contains(WayToApply.ONLINE) ? new ApplicationPage("https://bewerbung.example.org/stellen") : null,
                LocalDate.of(2027, 1, 31));
        jobs.importOpen(job, agent, LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 31));
        return job;
    }
}
