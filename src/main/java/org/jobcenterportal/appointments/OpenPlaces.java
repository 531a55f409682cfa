package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The few places that one person has for open consultations; a unique key sees to it that nobody sits on two. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenPlaces {

    private final Consultations consultations;
    private final AppointmentsSettings settings;

    OpenPlaces(Consultations consultations, AppointmentsSettings settings) {
        this.consultations = consultations;
        this.settings = settings;
    }

    Optional<Integer> free(UUID holder, Instant now) {
        return free(consultations.open(holder), now);
    }

    /** The lowest free place; what is over makes room, noted or not. */
    Optional<Integer> free(List<Consultations.Open> open, Instant now) {
        var occupied = open.stream()
                .map(Consultations.Open::ordinal)
                .filter(Objects::nonNull)
                .collect(toSet());
        for (var one : open) {
            if (occupied.size() >= settings.openLimit()
                    && one.ordinal() != null
                    && !one.end().isAfter(now)) {
                leave(one, now);
                occupied.remove(one.ordinal());
            }
        }
        return IntStream.rangeClosed(1, settings.openLimit())
                .boxed()
                .filter(ordinal -> !occupied.contains(ordinal))
                .findFirst();
    }

    private void leave(Consultations.Open one, Instant now) {
        consultations.lock(one.id()).ifPresent(over -> {
            over.leaveOpenOnes(now);
            consultations.saveAndFlush(over);
        });
    }
}
