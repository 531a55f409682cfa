package org.jobcenterportal.jobexchange;

import java.util.Optional;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.joboffers.ApplicationPage;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.PhoneNumber;

/**
 * An open job as everybody may read it.
 *
 * @param employer what the employer is called
 * @param field the field of work in plain words; empty where there is no word for it
 * @param contact whom one asks; empty where nobody is named any more
 */
public record PublicJob(JobCard job, String employer, String field, Optional<Contact> contact) {

    /** The German that the job takes at least; what is only wished keeps nobody away. */
    public Optional<LanguageLevel> german() {
        return job.requirements().stream()
                .filter(one -> one.kind() == RequirementKind.GERMAN && one.weight() == Weight.MUST)
                .map(one -> LanguageLevel.valueOf(one.value()))
                .findFirst();
    }

    /** Whom one asks, where the employer wants to be asked by somebody in person. */
    public Optional<Contact> asked() {
        return contact.filter(any -> allows(WayToApply.CALL) || allows(WayToApply.EMAIL) || allows(WayToApply.VISIT));
    }

    /** The number to call, where the employer allows it. */
    public Optional<PhoneNumber> phone() {
        return contact.filter(any -> allows(WayToApply.CALL)).map(Contact::phone);
    }

    /** The address to write to, where the employer allows it. */
    public Optional<EmailAddress> email() {
        return contact.filter(any -> allows(WayToApply.EMAIL)).map(Contact::email);
    }

    /** The employer's own page on which one applies, where the employer allows it and said where it is. */
    public Optional<ApplicationPage> page() {
        return job.applicationPage().filter(any -> allows(WayToApply.ONLINE));
    }

    private boolean allows(WayToApply way) {
        return job.ways().contains(way);
    }
}
