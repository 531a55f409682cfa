package org.jobcenterportal.appointments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.organisation.VenueDetails;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What consultations are offered, and which times can be booked right now. Anybody may look. */
@Service
@PreAuthorize("permitAll()")
public class FreeTimes {

    private final Offers offers;
    private final CurrentHolder currentHolder;

    FreeTimes(Offers offers, CurrentHolder currentHolder) {
        this.offers = offers;
        this.currentHolder = currentHolder;
    }

    /** What consultations are offered, in the order in which to show them. */
    public List<TopicOffer> topics() {
        return Stream.of(Topic.values()).map(offers::offer).toList();
    }

    /** What is offered on one topic. */
    public TopicOffer offer(Topic topic) {
        return offers.offer(topic);
    }

    /** How long a visitor's time is held until she opens the link in her mail. */
    public Duration visitorHold() {
        return offers.visitorHold();
    }

    /** Where consultations on a topic are held in a way. */
    public List<VenueDetails> venues(Topic topic, Way way) {
        return offers.venues(topic, way);
    }

    /** The next days with free times, from the asked day on: as few questions to the database, however far it looks. */
    public FreeDays on(FreeTimeQuery query) {
        return offers.freeDays(query, currentHolder::parties);
    }
}
