package org.jobcenterportal.profile;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms what somebody brings along and wishes, for one person or for many; nothing about health. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class ProfileDirectory {

    private final ProfileStore store;

    ProfileDirectory(ProfileStore store) {
        this.store = store;
    }

    public ProfileDetails of(PersonId person) {
        return store.of(List.of(person)).getOrDefault(person, ProfileDetails.UNKNOWN);
    }

    /** When school and residence title of these persons end, where somebody has recorded it. */
    public Map<PersonId, SchoolAndTitle> schoolsAndTitles(Collection<PersonId> persons) {
        return store.schoolsAndTitles(persons);
    }

    /** The profiles of those of the given persons that exist, with where each part comes from. */
    public Map<PersonId, ProfileDetails> detailsOf(Collection<PersonId> persons) {
        return store.of(persons);
    }

    /** The profiles of those of the given persons that exist. */
    public Map<PersonId, ProfileDraft> of(Collection<PersonId> persons) {
        return store.of(persons).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, profile -> profile.getValue().content()));
    }
}
