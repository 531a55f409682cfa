package org.jobcenterportal.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureId;
import org.springframework.stereotype.Component;

/** The rules of access that hold on a day: those that somebody wrote, and what law and catalogue ask of everybody. */
@Component
class RuleBook {

    private final AccessRules rules;

    RuleBook(AccessRules rules) {
        this.rules = rules;
    }

    Map<MeasureId, List<RuleDraft>> of(List<MeasureDetails> measures, LocalDate day) {
        var written = (measures.size() == 1 ? rules.of(measures.getFirst().key().value()) : rules.all())
                .stream()
                        .filter(rule -> rule.written().holdsOn(day))
                        .sorted(Comparator.comparing(
                                rule -> rule.written().condition().kind()))
                        .collect(groupingBy(AccessRule::measure, mapping(AccessRule::written, toList())));
        var all = new HashMap<MeasureId, List<RuleDraft>>();
        measures.forEach(measure ->
                all.put(measure.id(), withCatalogue(measure, written.getOrDefault(measure.key(), List.of()))));
        return all;
    }

    /** What the law asks of everybody, with its paragraph on the day. */
    static String employable(LocalDate day) {
        return Rules.on(day).rule(RuleKey.EMPLOYABLE_AGE).paragraph();
    }

    /** What the catalogue itself says cannot be lost by ending a rule. */
    private static List<RuleDraft> withCatalogue(MeasureDetails measure, List<RuleDraft> written) {
        var all = new ArrayList<>(written);
        var german = measure.german();
        if (german != null
                && german != LanguageLevel.NONE
                && written.stream().noneMatch(rule -> rule.condition().kind() == CriterionKind.GERMAN_FROM)) {
            all.add(RuleDraft.of(Condition.of(CriterionKind.GERMAN_FROM, german)));
        }
        if (measure.access() == Access.THROUGH_EQUALITY_OFFICER
                && written.stream()
                        .noneMatch(rule -> rule.condition().kind() == CriterionKind.THROUGH_EQUALITY_OFFICER)) {
            all.add(RuleDraft.of(Condition.of(CriterionKind.THROUGH_EQUALITY_OFFICER)));
        }
        return List.copyOf(all);
    }
}
