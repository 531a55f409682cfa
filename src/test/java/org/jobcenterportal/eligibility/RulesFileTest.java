package org.jobcenterportal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.eligibility.CriterionKind.CHILDCARE_PLACE;
import static org.jobcenterportal.eligibility.CriterionKind.THROUGH_EMPLOYMENT_AGENCY;
import static org.jobcenterportal.eligibility.CriterionKind.THROUGH_EQUALITY_OFFICER;
import static org.jobcenterportal.eligibility.CriterionKind.YOUNGEST_CHILD_BELOW;
import static org.jobcenterportal.eligibility.CriterionKind.YOUNGEST_CHILD_FROM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.PortalI18nProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Row("F12")
class RulesFileTest {

    private static final PortalI18nProvider TEXTS = PortalI18nProvider.strict();

    @Test
    @Row("S15")
    void the_three_offers_for_parents_have_the_rules_of_the_programme() {
        assertThat(rulesOf("elternforum-light"))
                .contains(
                        Condition.of(YOUNGEST_CHILD_BELOW, 3),
                        Condition.of(CHILDCARE_PLACE, false),
                        Condition.of(THROUGH_EQUALITY_OFFICER));
        assertThat(rulesOf("elternforum-mini"))
                .containsExactlyInAnyOrder(Condition.of(YOUNGEST_CHILD_FROM, 3), Condition.of(CHILDCARE_PLACE, false));
        assertThat(rulesOf("elternforum"))
                .contains(Condition.of(YOUNGEST_CHILD_FROM, 3), Condition.of(CHILDCARE_PLACE, true));
    }

    @Test
    void further_training_belongs_to_the_agency_since_2025_and_not_before() {
        var agency = RulesFile.read().stream()
                .filter(rule -> rule.measure().equals(new MeasureKey("umschulung")))
                .map(RulesFile.Written::draft)
                .filter(rule -> rule.condition().kind() == THROUGH_EMPLOYMENT_AGENCY)
                .findFirst()
                .orElseThrow();

        assertThat(agency.holdsOn(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(agency.holdsOn(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(agency.paragraph())
                .isEqualTo(Rules.on(LocalDate.of(2025, 1, 1))
                        .rule(RuleKey.FURTHER_TRAINING)
                        .paragraph());
    }

    @ParameterizedTest
    @EnumSource(CriterionKind.class)
    void every_rule_is_a_sentence_in_each_language(CriterionKind kind) {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH, Language.SIMPLE_GERMAN.locale())) {
            var sentence = RuleWords.of(
                    CriteriaTest.example(kind), (key, arguments) -> TEXTS.getTranslation(key, language, arguments));

            assertThat(sentence).as("%s in %s", kind, language).endsWith(".").doesNotContain("{");
        }
    }

    private static List<Condition> rulesOf(String measure) {
        return RulesFile.read().stream()
                .filter(rule -> rule.measure().equals(new MeasureKey(measure)))
                .map(rule -> rule.draft().condition())
                .toList();
    }
}
