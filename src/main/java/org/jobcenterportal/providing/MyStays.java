package org.jobcenterportal.providing;

import java.util.List;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a citizen reads of what providers tell about her: all of it. */
@Service
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
@Transactional(readOnly = true)
public class MyStays {

    private final Participations participations;
    private final StayReader reader;
    private final CurrentCitizen citizen;

    MyStays(Participations participations, StayReader reader, CurrentCitizen citizen) {
        this.participations = participations;
        this.reader = reader;
        this.citizen = citizen;
    }

    /** The latest first; nothing for an account without a case. */
    public List<StayFile> all() {
        return citizen.id()
                .map(participations::of)
                .map(stays -> reader.files(stays, true))
                .orElse(List.of());
    }
}
