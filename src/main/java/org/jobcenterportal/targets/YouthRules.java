package org.jobcenterportal.targets;

import java.time.Period;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.law.Age;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;

/** Young people, and those among them who are about to leave school. */
final class YouthRules {

    private static final Period SCHOOL_YEAR = Period.ofYears(1);

    private YouthRules() {}

    static GroupFinding under25(Answer answer, Facts facts) {
        var rule = Rules.on(answer.day()).rule(RuleKey.YOUNG_PEOPLE);
        var limit = rule.quantity("under");
        var age = facts.person().birthDate().ageInYearsOn(answer.day());
        return new Age(facts.person().birthDate().value()).hasCompleted(limit, answer.day())
                ? answer.no(Said.of("targets.reason.young.no", age, limit.count()), rule)
                : answer.yes(Said.of("targets.today.young"), Said.of("targets.reason.young.yes", age), rule);
    }

    /** The office looks after pupils in the year before they leave school; it has drawn this line itself. */
    static GroupFinding finalSchoolYear(Answer answer, Facts facts) {
        var day = answer.day();
        var leaves = facts.leavesSchool();
        if (leaves != null && leaves.isBefore(day)) {
            return answer.no(Said.of("targets.reason.school.over", leaves));
        } else if (leaves != null) {
            return leaves.isBefore(day.plus(SCHOOL_YEAR))
                    ? answer.yes(Said.of("targets.today.school"), Said.of("targets.reason.school.yes", leaves))
                    : answer.no(Said.of("targets.reason.school.later", leaves));
        }
        var training = facts.person().qualification().training();
        if (training == Training.VOCATIONAL || training == Training.ACADEMIC) {
            return answer.no(Said.of("targets.reason.school.trained"));
        }
        var young = under25(answer, facts);
        return young.isIn()
                ? answer.unknown(Said.of("targets.reason.school.unknown"))
                : answer.no(young.reasons().getFirst());
    }
}
