package org.jobcenterportal.joboffers;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;

/** Employers as the tests tell of them. */
public final class Shops {

    private Shops() {}

    /** A bakery with one shop in Kassel and one person to ask there. */
    public static EmployerCard bakery(EmployersImport imports, String name) {
        var site = new Site(
                SiteId.next(),
                "Filiale Holländische Straße",
                new PostalAddress("Holländische Straße", "112", "34127", "Kassel"));
        var contact = new Contact(
                ContactId.next(),
                site.id(),
                FormOfAddress.values()[0],
                new PersonName("Ute", "Kornblum"),
                null,
                Set.of(),
                null,
                new EmailAddress("ute@kornblum.example"));
        var card = new EmployerCard(EmployerId.next(), 0, name, null, null, List.of(site), List.of(contact), null);
        imports.importEmployers(List.of(card));
        return card;
    }

    /** The bakery's job, at this employer. */
    public static JobDraft job(EmployerCard employer) {
        var like = Jobs.bakery();
        return new JobDraft(
                like.id(),
                employer.id(),
                employer.sites().getFirst().id(),
                employer.contacts().getFirst().id(),
                like.title(),
                like.occupation(),
                like.tasks(),
                like.model(),
                like.hoursPerWeek(),
                like.shifts(),
                like.hourlyWage(),
                null,
                like.start(),
                true,
                null,
                2,
                like.address(),
                null,
                like.requirements(),
                like.burdens(),
                false,
                like.ways(),
                like.applicationPage(),
                null);
    }

    /** A job as it is, at this employer. */
    public static JobDraft at(EmployerCard employer, JobDraft job) {
        return new JobDraft(
                job.id(),
                employer.id(),
                employer.sites().getFirst().id(),
                employer.contacts().getFirst().id(),
                job.title(),
                job.occupation(),
                job.tasks(),
                job.model(),
                job.hoursPerWeek(),
                job.shifts(),
                job.hourlyWage(),
                job.wageException(),
                job.start(),
                job.orEarlier(),
                job.until(),
                job.posts(),
                job.address(),
                job.transit(),
                job.requirements(),
                job.burdens(),
                job.childFriendlyHours(),
                job.ways(),
                job.applicationPage(),
                job.expiresOn());
    }
}
