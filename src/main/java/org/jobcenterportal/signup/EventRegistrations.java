package org.jobcenterportal.signup;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All registrations. */
interface EventRegistrations extends Repository<EventRegistration, RegistrationId> {

    EventRegistration save(EventRegistration registration);

    EventRegistration saveAndFlush(EventRegistration registration);

    List<EventRegistration> saveAllAndFlush(Iterable<EventRegistration> registrations);

    Optional<EventRegistration> findById(RegistrationId id);

    Optional<EventRegistration> findBySubmission(UUID submission);

    /** Asked before a place is taken: what is loaded then may have changed by the time it is. */
    boolean existsBySubmission(UUID submission);

    Optional<EventRegistration> findByCode(RegistrationCode code);

    /** Held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from EventRegistration r where r.id = :id")
    Optional<EventRegistration> lock(RegistrationId id);

    @Query("""
            select r from EventRegistration r
            where r.event = :event and r.party = :party and r.state not in (EXCUSED, CANCELLED)
            """)
    Optional<EventRegistration> active(EventId event, UUID party);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select r from EventRegistration r
            where r.event = :event and r.party = :party and r.state not in (EXCUSED, CANCELLED)
            """)
    Optional<EventRegistration> lockActive(EventId event, UUID party);

    @Query("select r from EventRegistration r where r.event = :event order by r.madeAt, r.id")
    List<EventRegistration> of(EventId event);

    @Query("select r from EventRegistration r where r.event in :events order by r.madeAt, r.id")
    List<EventRegistration> ofEvents(Collection<EventId> events);

    @Query("select r from EventRegistration r where r.event in :events and r.party in :parties"
            + " and r.state not in (EXCUSED, CANCELLED)")
    List<EventRegistration> activeOf(Collection<EventId> events, Collection<UUID> parties);

    @Query("select r from EventRegistration r where r.party in :parties order by r.madeAt desc")
    List<EventRegistration> ofParties(Collection<UUID> parties);

    @Query("select r from EventRegistration r where r.person = :person order by r.madeAt desc")
    List<EventRegistration> ofPerson(PersonId person);

    @Query(
            "select r from EventRegistration r where r.person in :persons and r.state in (INVITED, REGISTERED, WAITLISTED)")
    List<EventRegistration> comingOf(Collection<PersonId> persons);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from EventRegistration r where r.event = :event and r.state in :states order by r.madeAt, r.id")
    List<EventRegistration> lockOf(EventId event, Collection<RegistrationState> states);

    @Query("select r.id from EventRegistration r where r.heldUntil <= :now and r.state in (REGISTERED, WAITLISTED)")
    List<RegistrationId> overdue(Instant now, Limit limit);

    @Query("select distinct r.event from EventRegistration r where r.state = :state")
    List<EventId> eventsWith(RegistrationState state);

    @Query("""
            select r.event as event, r.state as state, count(r) as registrations, sum(r.companions) as companions
            from EventRegistration r where r.event in :events group by r.event, r.state
            """)
    List<Counted> count(Collection<EventId> events);

    /** How many registrations of an event are in a state. */
    interface Counted {

        EventId getEvent();

        RegistrationState getState();

        long getRegistrations();

        long getCompanions();
    }
}
