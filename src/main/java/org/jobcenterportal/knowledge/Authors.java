package org.jobcenterportal.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.TeamId;
import org.springframework.stereotype.Component;

/** Who writes for which team. */
@Component
class Authors {

    private static final Set<String> WRITERS = Set.of(
            Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.EMPLOYER_SERVICE, Roles.TEAM_LEAD);

    private final StaffDirectory staff;
    private final CurrentUser user;

    Authors(StaffDirectory staff, CurrentUser user) {
        this.staff = staff;
        this.user = user;
    }

    /** The signed-in colleague. */
    Optional<StaffDetails> me() {
        return user.account().map(Account::id).flatMap(staff::ofAccount);
    }

    /** Whether the signed-in colleague may change the pages of a team: those of her own. */
    boolean mayWriteFor(TeamId team) {
        return WRITERS.stream().anyMatch(user::isInRole)
                && me().filter(colleague -> colleague.team().equals(team)).isPresent();
    }

    /** Her team's people, who can answer for a page. */
    List<StaffDetails> owners() {
        return me().map(colleague -> staff.inTeam(colleague.team()))
                .map(staff::all)
                .map(team -> team.values().stream()
                        .sorted((one, other) ->
                                one.name().sorted().compareTo(other.name().sorted()))
                        .toList())
                .orElseGet(List::of);
    }

    GuidelineDetails details(Guideline guideline) {
        var owner = staff.get(guideline.owner());
        var isMine = me().filter(colleague -> colleague.id().equals(owner.id())).isPresent();
        return new GuidelineDetails(
                guideline.id(),
                guideline.slug(),
                guideline.version(),
                guideline.written(),
                owner,
                staff.get(guideline.editedBy()),
                guideline.editedAt(),
                isMine,
                mayWriteFor(guideline.team()));
    }
}
