package org.jobcenterportal.providing;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a provider reads: those who were sent to her own runs. The log says so before anything is shown. */
@Service
@PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
@Transactional(readOnly = true)
public class ParticipantDesk {

    private static final Purpose LIST = new Purpose("providing.list");
    private static final Purpose LOOK = new Purpose("providing.look");

    private final OwnParticipants participants;
    private final ParticipantReader reader;
    private final AuditLog audit;

    ParticipantDesk(OwnParticipants participants, ParticipantReader reader, AuditLog audit) {
        this.participants = participants;
        this.reader = reader;
        this.audit = audit;
    }

    /** All of them. */
    public List<ParticipantRow> all() {
        var own = participants.all();
        if (!own.isEmpty()) {
            audit.read(
                    LIST,
                    own.stream()
                            .map(one -> one.participation().person().value())
                            .distinct()
                            .toList());
        }
        return reader.rows(own, participants.today());
    }

    public Optional<Participant> find(AssignmentId id) {
        return participants.find(id).map(own -> {
            audit.read(LOOK, List.of(own.participation().person().value()));
            return reader.details(own, participants.today());
        });
    }
}
