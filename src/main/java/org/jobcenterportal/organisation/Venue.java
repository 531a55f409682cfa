package org.jobcenterportal.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A place where the office meets people. */
@Entity
@Table(name = "venue")
class Venue extends Aggregate<Venue, VenueId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VenueId id;

    @Enumerated(EnumType.STRING)
    private VenueKind kind;

    private String name;

    @Embedded
    private PostalAddress address;

    private @Nullable String district;
    private @Nullable String room;
    private @Nullable String directions;
    private boolean stepFree;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    protected Venue() {} // JPA

    Venue(VenueDetails details) {
        id = details.id();
        become(details);
    }

    /** Takes over everything but the identity. */
    void become(VenueDetails details) {
        kind = details.kind();
        name = details.name();
        address = details.address();
        district = details.district();
        room = details.room();
        directions = details.directions();
        stepFree = details.stepFree();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
    }

    @Override
    public VenueId id() {
        return id;
    }

    boolean isElsewhere() {
        return kind != VenueKind.OFFICE;
    }

    VenueDetails details() {
        return new VenueDetails(id, kind, name, address, room, directions, stepFree, district, validFrom, validUntil);
    }
}
