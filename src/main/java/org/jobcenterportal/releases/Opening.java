package org.jobcenterportal.releases;

import java.util.Optional;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.joboffers.JobCard;

/** A job together with who offers it. */
public record Opening(JobCard job, EmployerCard employer) {

    /** Whom one asks there, if she is still known. */
    public Optional<Contact> contact() {
        return employer.contact(job.contact());
    }

    public Optional<Site> site() {
        return employer.site(job.site());
    }
}
