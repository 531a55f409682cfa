package org.jobcenterportal.profile;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where it comes from how somebody is reached, for the room that keeps that. */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class ContactOrigins {

    private final ProfileStore store;

    ContactOrigins(ProfileStore store) {
        this.store = store;
    }

    public void said(PersonId person, Provenance origin) {
        store.lock(person);
        store.origin(person, ProfileField.CONTACT, origin);
    }
}
