package org.jobcenterportal.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All venues. */
interface VenueRegister extends Repository<Venue, VenueId> {

    Iterable<Venue> saveAllAndFlush(Iterable<Venue> venues);

    Venue saveAndFlush(Venue venue);

    Optional<Venue> findById(VenueId id);

    /** The venue, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Venue v where v.id = :id")
    Optional<Venue> lock(VenueId id);

    List<Venue> findAllByOrderByNameAsc();
}
