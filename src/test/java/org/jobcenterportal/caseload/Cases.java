package org.jobcenterportal.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.DeputyDraft;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamDraft;
import org.jobcenterportal.organisation.TeamId;

/** Counsellors and their cases for tests: every call makes new ones, so that tests may share a database. */
public class Cases {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final OrganisationImport organisation;
    private final CitizensImport citizens;
    private final CaseloadImport caseload;

    public Cases(OrganisationImport organisation, CitizensImport citizens, CaseloadImport caseload) {
        this.organisation = organisation;
        this.citizens = citizens;
        this.caseload = caseload;
    }

    /** A colleague of the office, who can be signed in. */
    public record Colleague(StaffId staff, TeamId team, AccountId account, String role) {

        public <T> T does(Callable<T> action) {
            return SignedIn.as(SignedIn.token(account, Set.of(role)), action);
        }
    }

    public Colleague aCounsellor() {
        return aColleague(Roles.COUNSELLOR);
    }

    public Colleague aColleague(String role) {
        var team = new TeamDraft(TeamId.next(), "Team " + UUID.randomUUID(), null, null);
        organisation.importTeams(List.of(team));
        return inTeam(team.id(), role);
    }

    public Colleague aColleagueOf(Colleague other) {
        return inTeam(other.team(), other.role());
    }

    public void isDeputy(Colleague deputy, Colleague of, LocalDate first, LocalDate last) {
        organisation.importDeputies(List.of(new DeputyDraft(of.staff(), deputy.staff(), first, last)));
    }

    /** A woman whose case the colleague has. */
    public PersonDraft aCaseOf(Colleague colleague) {
        return caseOf(colleague, Citizens.anna());
    }

    /** The same for the given woman. */
    public PersonDraft caseOf(Colleague colleague, PersonDraft person) {
        citizens.importHouseholds(Stream.of(Citizens.alone(person)));
        caseload.importAssignments(Stream.of(new AssignmentDraft(person.id(), colleague.staff(), null)));
        return person;
    }

    private Colleague inTeam(TeamId team, String role) {
        var account = new AccountId(UUID.randomUUID().toString());
        var staff = new StaffDraft(
                StaffId.next(),
                account,
                new PersonName("Miriam", "Vogelsang"),
                FormOfAddress.MS,
                "Integrationsfachkraft",
                team,
                null,
                null,
                LONG_AGO,
                null);
        organisation.importStaff(List.of(staff));
        return new Colleague(staff.id(), team, account, role);
    }
}
