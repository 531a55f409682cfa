package org.jobcenterportal.targets;

import java.time.LocalDate;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;

/** Every target group as a rule that can be read. */
final class GroupRules {

    private GroupRules() {}

    /** Whether somebody is in a group on a day. All groups are for people who receive benefits and are fit for work. */
    static GroupFinding find(TargetGroup group, Facts facts, LocalDate day) {
        var answer = Answer.about(group, day);
        if (!facts.person().isEmployableOn(day)) {
            return answer.no(
                    Said.of("targets.reason.not-employable"), Rules.on(day).rule(RuleKey.EMPLOYABLE_AGE));
        }
        return switch (group) {
            case UNDER_25 -> YouthRules.under25(answer, facts);
            case FINAL_SCHOOL_YEAR -> YouthRules.finalSchoolYear(answer, facts);
            case PARENTS -> FamilyRules.parents(answer, facts);
            case EARLY_ACTIVATION -> FamilyRules.earlyActivation(answer, facts);
            case SINGLE_PARENTS -> FamilyRules.singleParents(answer, facts);
            case LONG_TERM_RECIPIENTS -> TimeRules.longTermRecipients(answer, facts);
            case NEARLY_LONG_TERM -> TimeRules.nearlyLongTerm(answer, facts);
            case LONG_TERM_UNEMPLOYED -> TimeRules.longTermUnemployed(answer, facts);
            case REFUGEES -> OriginRules.refugees(answer, facts);
            case UKRAINE -> OriginRules.ukraine(answer, facts);
            case HEALTH -> WorkRules.health(answer, facts);
            case CLOSE_TO_MARKET -> WorkRules.closeToMarket(answer, facts);
            case NO_CONTACT -> TimeRules.noContact(answer, facts);
        };
    }
}
