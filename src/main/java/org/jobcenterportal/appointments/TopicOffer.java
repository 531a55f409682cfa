package org.jobcenterportal.appointments;

import java.time.Duration;
import java.util.List;

/** What the office offers on a topic: how long a consultation takes, and in which ways it can be held. */
public record TopicOffer(Topic topic, Duration length, List<Way> ways) {

    public TopicOffer {
        ways = List.copyOf(ways);
    }
}
