package org.jobcenterportal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.chains.ChainsImport;
import org.jobcenterportal.chains.ChainsImport.Leg;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.referrals.Destination;
import org.jobcenterportal.referrals.HandedOver;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralDraft;
import org.jobcenterportal.referrals.ReferralStatus;
import org.jobcenterportal.referrals.ReferralStep;
import org.jobcenterportal.referrals.ReferralsImport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Referrals that wait, are overdue and are done, a chain that runs smoothly, and one with days between two stations. */
@Component
@Profile("demo")
@Order(65)
class ReferralsChapter implements Chapter {

    private static final int HOUSEHOLDS = 4_000;
    private static final int COUNSELLOR = 4;

    private final Contents contents = DemoFile.read("referrals", Contents.class);
    private final ReferralsImport referrals;
    private final ChainsImport chains;
    private final Caseload caseload;
    private final StaffDirectory staff;

    ReferralsChapter(ReferralsImport referrals, ChainsImport chains, Caseload caseload, StaffDirectory staff) {
        this.referrals = referrals;
        this.chains = chains;
        this.caseload = caseload;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        var people = new Population(today)
                .households()
                .limit(HOUSEHOLDS)
                .map(HouseholdDraft::members)
                .map(members -> members.getFirst().person())
                .filter(person -> person.isEmployableOn(today))
                .map(PersonDraft::id)
                .toList();
        var counsellor = staff.ofAccount(DemoAccount.number(COUNSELLOR)).map(StaffDetails::id);
        var counsellors = caseload.counsellorsOf(people);
        var hers = people.stream()
                .filter(person -> counsellor
                        .filter(counsellors.getOrDefault(person, nobody())::equals)
                        .isPresent())
                .limit(5)
                .toList();
        if (counsellor.isPresent() && hers.size() == 5) {
            refer(hers, counsellor.get(), today);
            lead(hers, today);
        }
    }

    record Contents(
            String matter,
            String why,
            String street,
            Map<ReferralAim, String> bodies,
            Runner coaching,
            Runner aptitude,
            Runner work) {}

    record Runner(String body, String contact) {

        Leg leg(String station, LocalDate from, @Nullable LocalDate until, boolean isBridged) {
            return new Leg(station, body, contact, from, until, isBridged);
        }
    }

    private static StaffId nobody() {
        return new StaffId(new UUID(0, 0));
    }

    void refer(List<PersonId> hers, StaffId by, LocalDate today) {
        referral(hers.get(0), by, ReferralAim.CHILDCARE, today, 6, 22);
        referral(hers.get(0), by, ReferralAim.FURTHER_TRAINING, today, 9, 12);
        referral(hers.get(1), by, ReferralAim.DEBT, today, 40, -5);
        referral(hers.get(2), by, ReferralAim.INTEGRATION_COURSE, today, 15, 20);
        referral(hers.get(3), by, ReferralAim.PSYCHOSOCIAL, today, 12, 16);
    }

    private void referral(PersonId person, StaffId by, ReferralAim aim, LocalDate today, int sentAgo, int dueIn) {
        var sent = at(today.minusDays(sentAgo));
        referrals.importReferral(
                person,
                new ReferralDraft(
                        aim,
                        new Destination(
                                contents.bodies().get(aim),
                                new PostalAddress(contents.street(), "1", "34117", "Kassel")),
                        today.minusDays(sentAgo),
                        new Words(contents.matter()),
                        Set.of(HandedOver.PHONE, HandedOver.LANGUAGE),
                        ReferralBasis.CONSENT,
                        null,
                        today.plusDays(dueIn)),
                by,
                at(today.minusDays(sentAgo + 1)),
                List.of(new ReferralStep(ReferralStatus.SENT, sent, by, null)));
    }

    void lead(List<PersonId> hers, LocalDate today) {
        var why = new Words(contents.why());
        chains.importChain(
                hers.get(3),
                "health",
                today.minusDays(200),
                why,
                List.of(
                        contents.coaching().leg("stabilise", today.minusDays(190), today.minusDays(31), false),
                        contents.aptitude().leg("aptitude", today.minusDays(30), today.plusDays(20), false),
                        contents.work().leg("work", today.plusDays(28), null, true)));
        chains.importChain(
                hers.get(4),
                "health",
                today.minusDays(260),
                why,
                List.of(
                        contents.coaching().leg("stabilise", today.minusDays(250), today.minusDays(62), false),
                        contents.aptitude().leg("aptitude", today.minusDays(21), today.plusDays(9), false)));
    }

    private static Instant at(LocalDate day) {
        return OfficeTime.startOf(day).plusSeconds(36_000);
    }
}
