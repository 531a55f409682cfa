package org.jobcenterportal.demo;

import java.time.LocalDate;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** F71, S22: 2,154 open jobs, of which 71.5 % ask for a vocational qualification, and those that are not open. */
@Component
@Profile("demo")
@Order(71)
class JobsChapter implements Chapter {

    private final JobImport jobs;
    private final StaffDirectory staff;

    JobsChapter(JobImport jobs, StaffDirectory staff) {
        this.jobs = jobs;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        var agents = EmployersChapter.agents(staff, "Arbeitgeberservice");
        if (!agents.isEmpty()) {
            jobs.importJobs(new JobMaker(new EmployerMaker(agents).all(), today).all());
        }
    }
}
