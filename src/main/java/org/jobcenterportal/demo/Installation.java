package org.jobcenterportal.demo;

import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this installation's database holds: nothing yet, the demonstration, or somebody's own data. */
@Component
@Profile("demo")
class Installation {

    private static final String KIND = "data_kind";
    private static final String DEMO = "demo";

    private final JdbcClient database;
    private final OrganisationImport organisation;
    private final CitizensImport citizens;

    Installation(JdbcClient database, OrganisationImport organisation, CitizensImport citizens) {
        this.database = database;
        this.organisation = organisation;
        this.citizens = citizens;
    }

    boolean holdsDemo() {
        return database.sql("select setting from installation where name = ?")
                .param(KIND)
                .query(String.class)
                .optional()
                .filter(DEMO::equals)
                .isPresent();
    }

    boolean isEmpty() {
        return organisation.isEmpty() && citizens.isEmpty();
    }

    /** From now on production refuses to start with this database. */
    void markAsDemo() {
        database.sql("insert into installation (name, setting) values (?, ?)")
                .params(KIND, DEMO)
                .update();
    }
}
