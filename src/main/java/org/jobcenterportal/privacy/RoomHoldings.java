package org.jobcenterportal.privacy;

import java.util.List;
import org.jobcenterportal.audit.Holding;

/** What one room of the portal holds about a person. */
public record RoomHoldings(String room, List<Holding> holdings) {

    public RoomHoldings {
        holdings = List.copyOf(holdings);
    }
}
