package org.jobcenterportal.seats;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingEntries extends Repository<WaitingEntry, WaitingEntryId> {

    WaitingEntry save(WaitingEntry entry);

    @Query("select e from WaitingEntry e where e.contingent = :contingent and e.holder = :holder and e.endedAt is null")
    Optional<WaitingEntry> active(ContingentId contingent, UUID holder);

    @Query("select count(e) > 0 from WaitingEntry e where e.contingent = :contingent and e.endedAt is null")
    boolean isAnybodyIn(ContingentId contingent);

    @Query("""
            select e from WaitingEntry e
            where e.contingent = :contingent and e.status = WAITING and e.passedAt is null
            order by e.position limit 1
            """)
    Optional<WaitingEntry> firstInLine(ContingentId contingent);

    @Query(
            "select e from WaitingEntry e where e.contingent = :contingent and e.passedAt is not null and e.endedAt is null")
    List<WaitingEntry> passed(ContingentId contingent);

    @Query("""
            select e from WaitingEntry e
            where e.contingent = :contingent and e.status = OFFERED and e.expiresAt <= :now
            order by e.position
            """)
    List<WaitingEntry> overdue(ContingentId contingent, Instant now);

    @Query("""
            select distinct e.contingent from WaitingEntry e
            where e.status = OFFERED and e.expiresAt <= :now
            """)
    List<ContingentId> contingentsWithOverdueOffers(Instant now);

    @Query("""
            select count(e) from WaitingEntry e
            where e.contingent = :contingent and e.position < :position and e.status in (WAITING, OFFERED)
            """)
    long before(ContingentId contingent, long position);
}
