package org.jobcenterportal.transit;

import java.util.Optional;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.PostalAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F71: how to get to an address by bus or tram, as the dated table says; where it says nothing, nobody knows. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class TransitStops {

    private final StopStore store;

    TransitStops(StopStore store) {
        this.store = store;
    }

    /** The stop of an address; empty where the table says nothing. */
    public Optional<NearbyStop> near(PostalAddress address) {
        return store.near(address);
    }
}
