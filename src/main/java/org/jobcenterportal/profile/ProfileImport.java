package org.jobcenterportal.profile;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over profiles in bulk, for persons that are recorded, with their qualification, and have no profile yet. */
@Service
@InternalUse
@Transactional
public class ProfileImport {

    private static final int AT_ONCE = 1_000;

    private final ProfileStore store;
    private final WorkRestrictions restrictions;

    ProfileImport(ProfileStore store, WorkRestrictions restrictions) {
        this.store = store;
        this.restrictions = restrictions;
    }

    /**
     * A profile and whose it is.
     *
     * @param origins where each part comes from
     * @param asked parts that somebody was asked about and that are known to be empty
     */
    public record Profile(
            PersonId person,
            ProfileDraft content,
            Function<ProfileField, Provenance> origins,
            Set<ProfileField> asked) {

        public Profile {
            asked = Set.copyOf(asked);
        }

        /** Of whom an empty part says nothing. */
        public Profile(PersonId person, ProfileDraft content, Function<ProfileField, Provenance> origins) {
            this(person, content, origins, Set.of());
        }
    }

    public void importProfiles(Stream<Profile> profiles) {
        profiles.gather(Gatherers.windowFixed(AT_ONCE)).forEach(store::addAll);
    }

    /** What was agreed about work and health. */
    public void importRestrictions(Stream<AgreedRestriction> agreed) {
        agreed.gather(Gatherers.windowFixed(AT_ONCE)).forEach(restrictions::addAll);
    }
}
