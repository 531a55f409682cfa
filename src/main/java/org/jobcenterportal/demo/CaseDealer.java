package org.jobcenterportal.demo;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.demo.OfficeData.Team.Clients;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Deals households out to the colleagues who counsel: one colleague for the whole household. */
final class CaseDealer {

    private static final long SEED = 14;
    private static final int NEVER_PERCENT = 3;
    private static final int LONGEST_SILENCE_DAYS = 290;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Dice dice = new Dice(SEED);
    private final LocalDate today;
    private final StaffId personasCounsellor;
    private final List<StaffId> forEverybody;
    private final List<StaffId> forPeopleFromAbroad;
    private int next;

    /** @param personasCounsellor who looks after the family of the demonstration's accounts */
    CaseDealer(List<StaffDetails> colleagues, StaffId personasCounsellor, LocalDate today) {
        this.today = today;
        this.personasCounsellor = personasCounsellor;
        this.forEverybody = whoCounsel(colleagues, Clients.EVERYBODY);
        this.forPeopleFromAbroad = whoCounsel(colleagues, Clients.FROM_ABROAD);
    }

    Stream<AssignmentDraft> deal(HouseholdDraft household) {
        var counsellor = counsellorOf(household.number(), household.members().getFirst());
        return household.members().stream()
                .map(member ->
                        new AssignmentDraft(member.person().id(), counsellor, counted(member, lastContact(member))));
    }

    /** The contacts with Olena are told one by one elsewhere. */
    private static @Nullable LastContact counted(MemberDraft member, @Nullable LastContact contact) {
        return member.person().customerNumber().equals(PersonaFamily.OLENAS_NUMBER) ? null : contact;
    }

    private StaffId counsellorOf(HouseholdNumber number, MemberDraft applicant) {
        if (number.equals(PersonaFamily.NUMBER)
                || applicant.person().customerNumber().equals(Newcomer.NUMBER)) {
            return personasCounsellor;
        }
        var colleagues =
                !applicant.person().citizenship().isGerman() && dice.happens(30) ? forPeopleFromAbroad : forEverybody;
        return colleagues.get(next++ % colleagues.size());
    }

    private @Nullable LastContact lastContact(MemberDraft member) {
        if (!member.person().isEmployableOn(today) || dice.happens(NEVER_PERCENT)) {
            return null;
        }
        // Most were here lately, a few not for long.
        var days = 1 + dice.between(0, LONGEST_SILENCE_DAYS) * dice.between(0, 100) / 100;
        return new LastContact(at(today.minusDays(days)), ContactWay.values()[dice.between(0, 3)]);
    }

    private Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(OfficeTime.ZONE).toInstant().plus(Duration.ofMinutes(dice.between(0, 300)));
    }

    private static List<StaffId> whoCounsel(List<StaffDetails> colleagues, Clients clients) {
        var office = OfficeData.read();
        var teams = office.teams().stream()
                .filter(team -> team.cases() == clients)
                .map(OfficeData.Team::name)
                .collect(toSet());
        var leads = office.people().stream()
                .filter(OfficeData.Someone::leads)
                .map(lead -> DemoAccount.number(lead.account()))
                .collect(toSet());
        return colleagues.stream()
                .filter(colleague -> teams.contains(colleague.teamName()) && !leads.contains(colleague.account()))
                .map(StaffDetails::id)
                .toList();
    }
}
