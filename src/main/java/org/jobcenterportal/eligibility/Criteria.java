package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.eligibility.Known.Times;
import org.jspecify.annotations.Nullable;

/** Every kind of condition as a rule that can be read. */
final class Criteria {

    private Criteria() {}

    /** @param times when the offer takes place, as far as that is known */
    static Answer answer(Condition asked, Known known, List<Times> times, LocalDate day) {
        return switch (asked.kind()) {
            case EMPLOYABLE -> PersonCriteria.employable(known, day);
            case AGE_FROM -> PersonCriteria.ageFrom(asked.number(), known, day);
            case AGE_BELOW -> PersonCriteria.ageBelow(asked.number(), known, day);
            case YOUNGEST_CHILD_FROM -> FamilyCriteria.youngestFrom(asked.number(), known, day);
            case YOUNGEST_CHILD_BELOW -> FamilyCriteria.youngestBelow(asked.number(), known, day);
            case CHILDCARE_PLACE -> FamilyCriteria.place(asked.isSo(), known, day);
            case CHILDCARE_HOURS -> FamilyCriteria.hours(asked.number(), known, times, day);
            case GERMAN_FROM -> PersonCriteria.germanFrom(asked.level(), known);
            case GERMAN_BELOW -> PersonCriteria.germanBelow(asked.level(), known);
            case BENEFIT_MONTHS_FROM -> PersonCriteria.benefitFrom(asked.number(), known, day);
            case TARGET_GROUP -> PersonCriteria.group(asked.group(), known);
            case CLOSE_TO_MARKET -> PersonCriteria.closeToMarket(asked.isSo(), known);
            case FINISHED_TRAINING -> PersonCriteria.training(asked.isSo(), known);
            case HEALTH_RELEASED -> health(known.health());
            case MEANT_FOR -> Answer.unknown("eligibility.reason.meant-for").missing("eligibility.missing.meant-for");
            case FOR_WOMEN -> women(known.sex());
            case THROUGH_EQUALITY_OFFICER -> equalityOfficer(known.isForEqualityOfficer());
            case THROUGH_EMPLOYMENT_AGENCY ->
                Answer.unknown("eligibility.reason.agency").missing("eligibility.missing.agency");
        };
    }

    /** Only that something was agreed, never what; an illness is neither asked nor told. */
    private static Answer health(Known.Health health) {
        return switch (health) {
            case RELEASED -> Answer.fits("eligibility.reason.health.released");
            case NOTHING_AGREED ->
                Answer.unknown("eligibility.reason.health.nothing")
                        .missing("eligibility.missing.health")
                        .at(Where.CASE_FILE);
            case NOT_FOR_THE_READER ->
                Answer.unknown("eligibility.reason.health.closed").missing("eligibility.missing.health-closed");
        };
    }

    /** Answered from the register entry alone, and only where it says so. */
    private static Answer women(@Nullable Sex sex) {
        return switch (sex) {
            case FEMALE -> Answer.fits("eligibility.reason.women.yes");
            case MALE -> Answer.doesNot("eligibility.reason.women.no");
            case DIVERSE, UNSPECIFIED ->
                Answer.unknown("eligibility.reason.women.unknown").missing("eligibility.missing.women");
            case null -> Answer.unknown("eligibility.reason.women.unknown").missing("eligibility.missing.women");
        };
    }

    private static Answer equalityOfficer(boolean isAsking) {
        return isAsking
                ? Answer.fits("eligibility.reason.bca.self")
                : Answer.unknown("eligibility.reason.bca.other")
                        .missing("eligibility.missing.bca")
                        .at(Where.EQUALITY_OFFICER);
    }
}
