package org.jobcenterportal.citizens;

import java.time.Clock;
import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
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
    private final Clock clock;

    PersonRegister(Persons persons, ObjectProvider<PersonWatcher> watchers, Clock clock) {
        this.persons = persons;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Records somebody whom the office gets to know; she belongs to no household yet. */
    public void record(PersonDraft draft) {
        persons.save(Person.record(draft, OfficeTime.dayOf(clock.instant())));
        changed(draft.id());
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

    /**
     * Records how somebody is reached and spoken with.
     *
     * @return whether it still was what the editor saw; otherwise nothing has happened
     */
    public boolean reach(PersonId id, ReachDraft seen, ReachDraft now) {
        var person = persons.lock(id).orElseThrow();
        if (!ReachDraft.of(person.recorded()).equals(seen)) {
            return false;
        }
        if (!now.equals(seen)) {
            person.reach(now);
            persons.save(person);
            changed(id);
        }
        return true;
    }

    /**
     * Records what somebody is called and where she lives.
     *
     * @return whether it still was what the editor saw; otherwise nothing has happened
     */
    public boolean rename(PersonId id, NameAndHome seen, NameAndHome now) {
        var person = persons.lock(id).orElseThrow();
        if (!NameAndHome.of(person.recorded()).equals(seen)) {
            return false;
        }
        if (!now.equals(seen)) {
            person.rename(now);
            persons.save(person);
            changed(id);
        }
        return true;
    }

    /** Sets or lifts a protection (F8). */
    public void protect(PersonId id, Protection protection) {
        var person = persons.lock(id).orElseThrow();
        person.protect(protection);
        persons.save(person);
        changed(id);
    }

    private void changed(PersonId person) {
        persons.flush();
        watchers.forEach(watcher -> watcher.recorded(List.of(person)));
    }
}
