package org.jobcenterportal.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Aggregate;
import org.jspecify.annotations.Nullable;

/** A team of the office. */
@Entity
@Table(name = "team")
class Team extends Aggregate<Team, TeamId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    private String name;
    private @Nullable String speciality;
    private @Nullable LocalDate since;

    protected Team() {} // JPA

    Team(TeamDraft draft) {
        id = draft.id();
        name = draft.name();
        speciality = draft.speciality();
        since = draft.since();
    }

    @Override
    public TeamId id() {
        return id;
    }
}
