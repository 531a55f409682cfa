package org.jobcenterportal.employers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F70, S22: the office looks up employers, by sector, by who looks after them, and by who is to be called. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(EmployerDirectory.READS)
public class EmployerDirectory {

    /** Who may know which employers the office works with. */
    public static final String READS = "hasAnyRole('" + Roles.EMPLOYER_SERVICE + "', '" + Roles.COUNSELLOR + "', '"
            + Roles.CASE_MANAGER + "', '" + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "')";

    public static final int PAGE = 50;

    private final Employers employers;
    private final EmployerList list;
    private final CurrentStaff colleague;
    private final StaffDirectory staff;
    private final Clock clock;

    EmployerDirectory(
            Employers employers, EmployerList list, CurrentStaff colleague, StaffDirectory staff, Clock clock) {
        this.employers = employers;
        this.list = list;
        this.colleague = colleague;
        this.staff = staff;
        this.clock = clock;
    }

    /** One page of those that fit, by name; those that are to be called by the day. */
    public List<EmployerRow> page(EmployerFilter filter, int page) {
        return list.page(filter, OfficeTime.dayOf(clock.instant()), page, PAGE);
    }

    public int count(EmployerFilter filter) {
        return list.count(filter, OfficeTime.dayOf(clock.instant()));
    }

    public Optional<EmployerCard> find(EmployerId id) {
        return employers.find(id);
    }

    /** For fields that suggest employers while somebody types. */
    public List<EmployerCard> suggest(String typed, int most) {
        return employers.search(typed, most);
    }

    /** Who looks after employers, by name; for the choice above the list. */
    public List<StaffDetails> agents() {
        var looking = list.agents();
        return staff.everybody().stream()
                .filter(someone -> looking.contains(someone.id()))
                .toList();
    }

    /** Which sectors the employers of the office belong to, in the order of the classification. */
    public List<Sector> sectors() {
        return list.sectors();
    }

    /** Who can look after an employer: everybody of the reader's team, and whoever does so already. */
    public List<StaffDetails> candidates() {
        var looking = list.agents();
        var team = colleague.find().map(StaffDetails::team);
        return staff.everybody().stream()
                .filter(someone -> team.filter(someone.team()::equals).isPresent() || looking.contains(someone.id()))
                .toList();
    }

    /** How many employers the reader is to call today, for herself and those for whom she stands in. */
    public int callsDue() {
        return colleague.isKnown()
                ? list.callsDue(colleague.withThoseSheStandsInFor(), OfficeTime.dayOf(clock.instant()))
                : 0;
    }
}
