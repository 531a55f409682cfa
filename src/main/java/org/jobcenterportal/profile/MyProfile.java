package org.jobcenterportal.profile;

import java.time.Clock;
import java.util.List;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen reads her own profile and says what she herself can say. */
@Service
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyProfile {

    private final ProfileStore store;
    private final ProfileWriting writing;
    private final CurrentCitizen citizen;
    private final Clock clock;

    MyProfile(ProfileStore store, ProfileWriting writing, CurrentCitizen citizen, Clock clock) {
        this.store = store;
        this.writing = writing;
        this.citizen = citizen;
        this.clock = clock;
    }

    /** What she can say herself. */
    public record Saying(
            List<LanguageSkill> languages,
            Mobility mobility,
            WorkingTime workingTime,
            @Nullable String wish) {

        public Saying {
            languages = List.copyOf(languages);
        }
    }

    @Transactional(readOnly = true)
    public ProfileDetails read() {
        var me = me();
        return store.of(List.of(me)).getOrDefault(me, ProfileDetails.UNKNOWN);
    }

    @RepeatedOnContention
    @Transactional
    public ProfileOutcome save(Saying saying, ProfileDetails seen) {
        return writing.write(
                me(),
                seen.content().saying(saying.languages(), saying.mobility(), saying.workingTime(), saying.wish()),
                seen,
                new Provenance(ProvenanceSource.CITIZEN, null, OfficeTime.dayOf(clock.instant())));
    }

    private PersonId me() {
        return citizen.id().orElseThrow(() -> new AccessDeniedException("No case belongs to this account"));
    }
}
