package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdId;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Sex;

/** Fills the plan of a household with people. */
final class HouseholdMaker {

    private static final int END_OF_CARE = 15;
    private static final int LONGEST_STAY_IN_MONTHS = 96;

    private final Setting setting;
    private final Dice dice;
    private final Ages ages;

    HouseholdMaker(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
        this.ages = new Ages(setting.today(), dice);
    }

    HouseholdDraft next(HouseholdPlan plan) {
        var id = new HouseholdId(setting.ids().next());
        var applicantSex = applicantSex(plan);
        var home = home(plan, applicantSex);
        var family = home.names().family(dice);
        var siblings = ages.ofSiblings(plan.youths(), plan.children());
        var birth = siblings.isEmpty() ? ages.ofAdult() : ages.ofParent(siblings);

        var members = new ArrayList<MemberDraft>();
        members.add(
                new MemberDraft(person().next(home, applicantSex, family, birth, true), HouseholdRole.APPLICANT, null));
        if (plan.hasPartner()) {
            members.add(partner(plan, home, applicantSex, family, birth));
        }
        siblings.forEach(sibling -> members.add(child(home, family, sibling)));
        return new HouseholdDraft(id, setting.numbers().nextHousehold(), since(), members);
    }

    private MemberDraft partner(
            HouseholdPlan plan, PersonMaker.Home home, Sex applicantSex, String family, BirthDate birth) {
        var sex = partnerSex(applicantSex);
        var partnersFamily = dice.happens(75) ? family : home.names().family(dice);
        return new MemberDraft(
                person().next(home, sex, partnersFamily, ages.near(birth), plan.partnerFitForWork()),
                HouseholdRole.PARTNER,
                null);
    }

    private MemberDraft child(PersonMaker.Home home, String family, BirthDate birth) {
        var sex = dice.happens(49) ? Sex.FEMALE : Sex.MALE;
        boolean lookedAfter = birth.ageInYearsOn(setting.today()) < END_OF_CARE;
        return new MemberDraft(
                person().next(home, sex, family, birth, true),
                HouseholdRole.CHILD,
                lookedAfter ? new CareMaker(setting.today(), dice.fork()).next(birth) : null);
    }

    /** With dice of its own, so that everybody is called the same on any day. */
    private PersonMaker person() {
        return new PersonMaker(setting, dice.fork());
    }

    private PersonMaker.Home home(HouseholdPlan plan, Sex applicantSex) {
        var origin = Origin.any(dice);
        boolean germanNames = !plan.foreign() && dice.happens(78);
        return new PersonMaker.Home(
                setting.names().of(germanNames ? "de" : origin.language()),
                plan.foreign() ? origin.language() : "de",
                plan.foreign(),
                plan.foreign() ? origin.citizenship() : Citizenship.GERMAN,
                setting.addresses().next(dice),
                protection(applicantSex));
    }

    /** One household in two hundred must stay hidden. */
    private Protection protection(Sex applicantSex) {
        if (!dice.happens(0.5)) {
            return Protection.NONE;
        }
        var reason = applicantSex == Sex.FEMALE && dice.happens(60)
                ? Protection.Reason.VIOLENCE
                : Protection.Reason.REGISTER_BLOCK;
        return new Protection(reason, setting.today().minusDays(dice.between(10, 700)));
    }

    private Sex applicantSex(HouseholdPlan plan) {
        if (dice.happens(0.2)) {
            return Sex.DIVERSE;
        }
        int percentOfWomen = switch (plan.kind()) {
            case SINGLE -> 43;
            case SINGLE_PARENT -> 91;
            case COUPLE, COUPLE_WITH_CHILDREN -> 48;
        };
        return dice.happens(percentOfWomen) ? Sex.FEMALE : Sex.MALE;
    }

    private Sex partnerSex(Sex applicant) {
        boolean same = dice.happens(2);
        return (applicant == Sex.FEMALE) == same ? Sex.FEMALE : Sex.MALE;
    }

    private LocalDate since() {
        return setting.today()
                .minusMonths(dice.between(1, LONGEST_STAY_IN_MONTHS))
                .withDayOfMonth(1);
    }
}
