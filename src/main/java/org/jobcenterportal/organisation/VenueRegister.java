package org.jobcenterportal.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All venues. */
interface VenueRegister extends Repository<Venue, VenueId> {

    Iterable<Venue> saveAllAndFlush(Iterable<Venue> venues);

    Optional<Venue> findById(VenueId id);

    List<Venue> findAllByOrderByNameAsc();
}
