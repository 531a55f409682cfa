package org.jobcenterportal.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of an open proposal among those of its job, and among those of its person. */
@Embeddable
record ProposalPlaces(
        @Column(name = "place_at_job") int atJob,
        @Column(name = "place_of_person") int ofPerson) implements Serializable {}
