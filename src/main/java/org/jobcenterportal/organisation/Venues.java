package org.jobcenterportal.organisation;

import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office meets people. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Venues {

    private final VenueRegister register;

    Venues(VenueRegister register) {
        this.register = register;
    }

    public VenueDetails get(VenueId id) {
        return register.findById(id)
                .map(Venue::details)
                .orElseThrow(() -> new IllegalArgumentException("There is no venue " + id.value()));
    }

    /** All venues, by name. */
    public List<VenueDetails> all() {
        return register.findAllByOrderByNameAsc().stream().map(Venue::details).toList();
    }
}
