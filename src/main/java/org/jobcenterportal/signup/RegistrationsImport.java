package org.jobcenterportal.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.BundleTaking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over registrations as they stood elsewhere, with their places and their order in the line; nobody is told. */
@Service
@InternalUse
@RepeatedOnContention
@Transactional
public class RegistrationsImport {

    private final EventRegistrations registrations;
    private final EventPlacesBook places;
    private final Events events;
    private final RegistrationCodes codes;

    RegistrationsImport(
            EventRegistrations registrations, EventPlacesBook places, Events events, RegistrationCodes codes) {
        this.registrations = registrations;
        this.places = places;
        this.events = events;
        this.codes = codes;
    }

    /**
     * Writes them down in the given order, which is the order of the lines.
     *
     * @return the ids of those that were kept: one for which there is no place, or that is in already, is left out
     */
    public List<RegistrationId> importRegistrations(Collection<ImportedRegistration> all) {
        var cards = events.all(all.stream().map(ImportedRegistration::event).collect(Collectors.toSet()));
        var kept = new ArrayList<EventRegistration>();
        // among thousands of codes of six signs two are the same now and then
        var drawn = new HashSet<RegistrationCode>();
        var fresh = Stream.generate(codes::next).filter(drawn::add).iterator();
        for (var one : all) {
            var event = Objects.requireNonNull(cards.get(one.event()));
            var holder = holder(one);
            if (hasPlace(event, holder, one)) {
                kept.add(EventRegistration.imported(
                        new EventRegistration.Made(
                                one.event(),
                                holder,
                                one.wish(),
                                fresh.next(),
                                one.cameBy(),
                                one.language(),
                                UUID.randomUUID()),
                        one));
            }
        }
        registrations.saveAllAndFlush(kept);
        return kept.stream().map(EventRegistration::id).toList();
    }

    private boolean hasPlace(EventCard event, Holder holder, ImportedRegistration one) {
        if (one.state() == RegistrationState.WAITLISTED) {
            return !places.join(event, holder, one.wish());
        }
        return !one.state().hasPlace() || places.take(event, holder, one.wish()) instanceof BundleTaking.Taken;
    }

    private static Holder holder(ImportedRegistration one) {
        if (one.person() != null) {
            return new Holder.Person(one.person());
        }
        return one.colleague() != null
                ? new Holder.Colleague(one.colleague())
                : new Holder.Visitor(Objects.requireNonNull(one.name()), null, null, UUID.randomUUID());
    }
}
