package org.jobcenterportal.placements;

import java.util.Collection;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases with a person what was asked about her. */
@Component
@InternalUse
class ForgottenLineQuestions implements PersonWatcher {

    private final JdbcClient jdbc;

    ForgottenLineQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // nothing is copied of what is recorded of a person
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        if (!persons.isEmpty()) {
            jdbc.sql("delete from placement_question where person_id in (:persons)")
                    .param("persons", persons.stream().map(PersonId::value).toList())
                    .update();
        }
    }
}
