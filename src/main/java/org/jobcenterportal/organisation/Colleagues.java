package org.jobcenterportal.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All colleagues, past ones included: their names stand on what they did. */
interface Colleagues extends Repository<Staff, StaffId> {

    /** The columns of {@link StaffDetails}. */
    String DETAILS = """
            select new org.jobcenterportal.organisation.StaffDetails(
                s.id, s.account, s.name, s.address, s.function, t.id, t.name, s.email, s.phone)
            from Staff s join Team t on t.id = s.team
            """;

    Iterable<Staff> saveAllAndFlush(Iterable<Staff> colleagues);

    @Query(DETAILS + " where s.id in :ids")
    List<StaffDetails> details(Collection<StaffId> ids);

    @Query(DETAILS + " where s.account.value in :accounts order by s.since desc")
    List<StaffDetails> withAccounts(Collection<String> accounts);

    @Query(DETAILS + " where s.account = :account and s.since <= :day and (s.until is null or s.until >= :day)")
    Optional<StaffDetails> workingOn(LocalDate day, AccountId account);

    @Query("select s.id from Staff s where s.team = :team and s.since <= :day and (s.until is null or s.until >= :day)")
    Set<StaffId> inTeamOn(LocalDate day, TeamId team);

    @Query(DETAILS + " where s.since <= :day and (s.until is null or s.until >= :day) order by s.name.familyName, s.id")
    List<StaffDetails> workingOn(LocalDate day);

    @Query("select d.staff from Deputy d where d.deputy = :deputy and d.firstDay <= :day and d.lastDay >= :day")
    Set<StaffId> representedBy(StaffId deputy, LocalDate day);

    @Query("select d.deputy from Deputy d where d.staff = :staff and d.firstDay <= :day and d.lastDay >= :day")
    Set<StaffId> deputiesOf(StaffId staff, LocalDate day);

    @Query("""
            select new org.jobcenterportal.organisation.DeputyDraft(d.staff, d.deputy, d.firstDay, d.lastDay)
            from Deputy d where d.lastDay >= :day order by d.lastDay, d.firstDay, d.id
            """)
    List<DeputyDraft> deputiesFrom(LocalDate day);
}
