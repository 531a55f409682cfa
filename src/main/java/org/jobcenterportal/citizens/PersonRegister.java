package org.jobcenterportal.citizens;

import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is recorded of a person, within the use case of a room that has decided before who may do so and writes
 * the log.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class PersonRegister {

    private final Persons persons;
    private final ObjectProvider<PersonWatcher> watchers;

    PersonRegister(Persons persons, ObjectProvider<PersonWatcher> watchers) {
        this.persons = persons;
        this.watchers = watchers;
    }

    /**
     * Records what somebody brings along.
     *
     * @return whether it still was what the editor saw; otherwise nothing has happened
     */
    public boolean qualify(PersonId id, Qualification seen, Qualification now) {
        var person = persons.lock(id).orElseThrow();
        if (!person.qualification().equals(seen)) {
            return false;
        }
        if (!now.equals(seen)) {
            person.qualify(now);
            persons.save(person);
            changed(id);
        }
        return true;
    }

    private void changed(PersonId person) {
        persons.flush();
        watchers.forEach(watcher -> watcher.recorded(List.of(person)));
    }
}
