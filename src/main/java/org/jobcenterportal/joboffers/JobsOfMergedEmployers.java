package org.jobcenterportal.joboffers;

import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EmployerWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the jobs of an employer that turned out to be another one, in the same transaction. */
@Component
@InternalUse
class JobsOfMergedEmployers implements EmployerWatcher {

    private final JdbcClient database;

    JobsOfMergedEmployers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void merged(EmployerId from, EmployerId into) {
        database.sql("update job_offer set employer = ?, version = version + 1 where employer = ?")
                .params(into.value(), from.value())
                .update();
    }
}
