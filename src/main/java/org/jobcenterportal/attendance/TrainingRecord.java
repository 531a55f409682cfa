package org.jobcenterportal.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which workshops and trainings of the house a colleague attended: her own for her, the team's for its lead. */
@Service
@Transactional(readOnly = true)
public class TrainingRecord {

    /** Everybody who works in the office. */
    static final String STAFF = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.EQUALITY_OFFICER + "', '" + Roles.EMPLOYER_SERVICE + "', '" + Roles.MEASURE_MANAGEMENT + "', '"
            + Roles.OUTREACH + "', '" + Roles.TEAM_LEAD + "', '" + Roles.STEERING + "', '" + Roles.DATA_PROTECTION
            + "', '" + Roles.ADMINISTRATION + "')";

    private final Events events;
    private final AttendanceBook book;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final StaffDirectory staff;
    private final Clock clock;

    TrainingRecord(
            Events events,
            AttendanceBook book,
            CurrentStaff colleague,
            CurrentUser user,
            StaffDirectory staff,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.colleague = colleague;
        this.user = user;
        this.staff = staff;
        this.clock = clock;
    }

    /** An event of the house that a colleague attended. */
    public record Entry(StaffDetails colleague, EventCard event, GuestId guest) {}

    /** What the signed-in colleague attended from a day on, the latest first. */
    @PreAuthorize(TrainingRecord.STAFF)
    public List<Entry> mine(LocalDate from) {
        return of(Set.of(colleague.id()), from);
    }

    /** Whether the signed-in colleague leads a team whose record she may read. */
    @PreAuthorize(TrainingRecord.STAFF)
    public boolean leadsTeam() {
        return user.isInRole(Roles.TEAM_LEAD);
    }

    /** What the signed-in lead's team attended from a day on, the latest first. */
    @PreAuthorize("hasRole('team-lead')")
    public List<Entry> ofTeam(LocalDate from) {
        return of(staff.inTeam(colleague.details().team()), from);
    }

    private List<Entry> of(Set<StaffId> whose, LocalDate from) {
        var now = clock.instant();
        var recorded = book.ofColleagues(whose);
        var cards = events.all(recorded.stream().map(Attendance::event).toList());
        var colleagues = staff.all(whose);
        return recorded.stream()
                .filter(row -> row.state().counts() && cards.containsKey(row.event()))
                .map(row -> new Entry(
                        Objects.requireNonNull(colleagues.get(row.colleague())), cards.get(row.event()), row.id()))
                .filter(entry -> entry.event().kind().forStaff())
                .filter(entry -> entry.event().when().isOverAt(now))
                .filter(entry -> !entry.event().when().day().isBefore(from))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.event().when().start())
                        .reversed())
                .toList();
    }
}
