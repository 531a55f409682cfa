package org.jobcenterportal.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** All messages that were ever handed in. */
interface OutboxMessages extends JpaRepository<OutboxMessage, MessageId> {

    /**
     * Locks messages that want a sender now, past those that another sender is just taking.
     *
     * <p>The index is forced, because only in its order does the server lock no more rows than it returns.
     */
    @NativeQuery("""
            select * from outbox_message force index (ix_outbox_message_next_attempt)
            where next_attempt_at <= ?1
            order by next_attempt_at
            limit ?2
            for update skip locked
            """)
    List<OutboxMessage> lockDue(Instant now, int limit);

    @Modifying(flushAutomatically = true)
    @Query("""
            update OutboxMessage m
            set m.state = WITHDRAWN, m.nextAttemptAt = null, m.version = m.version + 1
            where m.about = ?1 and m.kind in ?2 and m.state = WAITING
            """)
    int withdraw(UUID about, Collection<String> kinds);

    /** The one that says what holds first; of two at the same moment the one whose kind comes first in the alphabet. */
    @Query("""
            select m.kind from OutboxMessage m
            where m.about = ?1 and m.kind in ?2 and m.state <> WITHDRAWN
            order by m.createdAt desc, m.kind
            """)
    List<String> latestKinds(UUID about, Collection<String> kinds, Limit limit);

    @Query("""
            select m.about from OutboxMessage m
            where m.about in ?1 and m.state = FAILED and not exists (
                select 1 from OutboxMessage other
                where other.about = m.about
                and (other.state in (WAITING, SENDING)
                    or other.state = SENT and (other.channel = LETTER or other.createdAt > m.createdAt)))
            """)
    Set<UUID> withNoWayLeft(Collection<UUID> about);

    @Query("select distinct m.about from OutboxMessage m where m.about in ?1 and m.state in (WAITING, SENDING, SENT)")
    Set<UUID> underWay(Collection<UUID> about);

    @Query("""
            select new org.jobcenterportal.messaging.MessageRow(
                m.id, m.kind, m.state, m.channel, coalesce(m.toAddress.value, ''), m.language, m.dueAt, m.attempts, m.lastProblem)
            from OutboxMessage m
            where ?1 is null or m.state = ?1
            """)
    List<MessageRow> rows(@Nullable MessageState state, Pageable page);

    @Query(
            "select new org.jobcenterportal.messaging.StateCount(m.state, count(m)) from OutboxMessage m group by m.state")
    List<StateCount> countByState();

    boolean existsByInsteadOf(UUID mail);

    @Query("""
            select count(m) from OutboxMessage m
            where m.channel = LETTER and m.state = WAITING and m.dueAt <= ?1 and (m.expiresAt is null or m.expiresAt > ?1)
            """)
    long countLettersDue(Instant now);

    @Query("""
            select m from OutboxMessage m
            where m.channel = LETTER and m.state = WAITING and m.dueAt <= ?1 and (m.expiresAt is null or m.expiresAt > ?1)
            order by m.dueAt, m.id
            """)
    List<OutboxMessage> lettersDue(Instant now, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update OutboxMessage m
            set m.state = SENT, m.sentAt = ?2, m.version = m.version + 1
            where m.id in ?1 and m.channel = LETTER and m.state = WAITING
            """)
    int markPrinted(Collection<MessageId> ids, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update OutboxMessage m
            set m.state = WAITING, m.sentAt = null, m.version = m.version + 1
            where m.id in ?1 and m.channel = LETTER and m.state = SENT
            """)
    int takeBackPrinted(Collection<MessageId> ids);

    @Query("""
            select new org.jobcenterportal.messaging.Delivery(
                m.id, m.kind, m.channel, m.state, m.dueAt, m.sentAt, m.lastProblem, m.insteadOf)
            from OutboxMessage m where m.about = ?1 order by m.dueAt, m.createdAt, m.id
            """)
    List<Delivery> deliveries(UUID about);

    @Query("""
            select new org.jobcenterportal.messaging.OutboxMessages$About(m.about, m.channel, m.state, m.sentAt)
            from OutboxMessage m where m.about in ?1 and m.kind = ?2 order by m.dueAt, m.createdAt, m.id
            """)
    List<About> deliveries(Collection<UUID> about, String kind);

    /** How one message about a matter fared. */
    record About(
            UUID about,
            Channel channel,
            MessageState state,
            @Nullable Instant sentAt) {}

    @Query("""
            select new org.jobcenterportal.messaging.Delivery(
                m.id, m.kind, m.channel, m.state, m.dueAt, m.sentAt, m.lastProblem, m.insteadOf)
            from OutboxMessage m where m.person = ?1 order by m.dueAt desc, m.id
            """)
    List<Delivery> deliveriesTo(UUID person);
}
