package org.jobcenterportal.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.organisation.VenueOutcome.ChangedMeanwhile;
import org.jobcenterportal.organisation.VenueOutcome.NameTaken;
import org.jobcenterportal.organisation.VenueOutcome.NotFound;
import org.jobcenterportal.organisation.VenueOutcome.Saved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Where meeting points, fairs and joint consultation places are entered and changed (S7). The office stays as it is. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('equality-officer', 'administration')")
public class VenueDesk {

    private final VenueRegister register;
    private final ApplicationEventPublisher events;

    VenueDesk(VenueRegister register, ApplicationEventPublisher events) {
        this.register = register;
        this.events = events;
    }

    /** All venues outside of the office, by name. */
    public List<VenueRow> elsewhere() {
        return register.findAllByOrderByNameAsc().stream()
                .filter(Venue::isElsewhere)
                .map(VenueDesk::row)
                .toList();
    }

    /** One venue outside of the office. */
    public Optional<VenueRow> find(VenueId id) {
        return register.findById(id).filter(Venue::isElsewhere).map(VenueDesk::row);
    }

    public VenueOutcome add(VenueDraft draft) {
        return isNameTaken(draft, null) ? new NameTaken() : save(new Venue(draft.of(VenueId.next())));
    }

    /** @param version the version that the caller saw */
    public VenueOutcome change(VenueId id, long version, VenueDraft draft) {
        var found = register.lock(id).filter(Venue::isElsewhere);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var venue = found.get();
        if (venue.version() != version) {
            return new ChangedMeanwhile();
        }
        if (isNameTaken(draft, id)) {
            return new NameTaken();
        }
        venue.become(draft.of(id));
        return save(venue);
    }

    private VenueOutcome save(Venue venue) {
        try {
            register.saveAndFlush(venue);
            events.publishEvent(new VenueChanged(venue.id()));
            return new Saved(venue.details());
        } catch (DataIntegrityViolationException taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new NameTaken();
        }
    }

    /** A venue without a room has its name alone: the unique key of the database does not see that. */
    private boolean isNameTaken(VenueDraft draft, @Nullable VenueId own) {
        return register.findAllByOrderByNameAsc().stream()
                .filter(venue -> !venue.id().equals(own))
                .map(Venue::details)
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(draft.name()) && Objects.equals(other.room(), draft.room()));
    }

    private static VenueRow row(Venue venue) {
        return new VenueRow(venue.details(), venue.version());
    }
}
