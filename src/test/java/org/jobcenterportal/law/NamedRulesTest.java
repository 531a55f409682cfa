package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people of the trade name when they speak of the law of these years is in the register, on the days meant. */
@Row({"F114", "S31"})
class NamedRulesTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "§ 50 Abs. 3, CENTRAL_SYSTEMS, 2023-01-01, 2026-07-01",
        "§ 65a Abs. 2, SANCTIONS_TRANSITION, , 2026-07-01",
        "§ 15a alt und neu, NO_PLAN, 2023-07-01, 2026-07-01",
        "§ 16 Abs. 1 mit § 81 Abs. 4, FURTHER_TRAINING, 2023-01-01, 2025-01-01",
        "§ 54 mit § 11 SGB III, INTEGRATION_BALANCE, 2022-12-31, ",
        "§ 18e Abs. 4, EQUALITY_OFFICER, 2023-01-01, 2026-07-01",
        "§ 10 Abs. 1 Nr. 3, CHILD_REARING, 2026-06-30, 2026-07-01",
        "§ 10 Abs. 3 Sprachkurse, REASONABLE_LANGUAGE_COURSE, , 2026-07-01",
        "§ 7b Abs. 4, UNREACHABLE, , 2026-07-01",
        "§ 7b Abs. 3, LOCAL_ABSENCE, 2023-07-01, 2026-07-01",
        "§ 309 Abs. 3 SGB III, SAME_DAY, 2023-01-01, 2026-07-01",
        "§ 309 Abs. 2 SGB III, SUMMONS, 2023-01-01, 2026-07-01",
        "§ 15 Abs. 5, MEASURE_DUTY, 2023-07-01, 2026-07-01",
        "§ 31 Abs. 1 Nr. 3, COMMUNITY_WORK_DUTY, 2023-01-01, 2026-07-01",
        "§ 6 Abs. 1 S. 2 Hs. 2, FIELD_SERVICE, 2023-01-01, 2026-07-01",
        "aufsuchende Beratung, OUTREACH_COUNSELLING, 2023-07-01, 2026-07-01",
        "§ 7 ab 15 Jahren, EMPLOYABLE_AGE, 2023-01-01, 2026-07-01",
        "§ 8, FIT_FOR_WORK, 2023-01-01, 2026-07-01",
        "§ 7a, AGE_LIMIT, 2023-01-01, 2026-07-01",
        "§ 7 Abs. 3, HOUSEHOLD_CHILDREN, 2023-01-01, 2026-07-01",
        "§ 38, PRESUMED_REPRESENTATIVE, 2023-01-01, 2026-07-01",
        "§ 13 SGB X, REPRESENTATIVE, 2023-01-01, 2026-07-01",
        "§ 48a, LONG_TERM_RECIPIENT, 2023-01-01, 2026-07-01",
        "§ 18 SGB III, LONG_TERM_UNEMPLOYED, 2023-01-01, 2026-07-01",
        "§ 16 SGB III, UNEMPLOYED, 2023-01-01, 2026-07-01",
        "§ 19 und § 65a Abs. 4, BENEFIT_NAME, 2022-12-31, 2026-07-01",
        "§ 65a Abs. 4, FORMER_BENEFIT_NAME, 2023-01-01, 2026-07-01",
        "§ 20, STANDARD_NEED, 2023-01-01, 2026-07-01",
        "MiLoG, MINIMUM_WAGE, 2022-10-01, 2027-01-01",
        "MAT § 45, PROVIDER_MEASURE, 2023-01-01, 2026-07-01",
        "MAG § 45, EMPLOYER_TRIAL, 2023-01-01, 2026-07-01",
        "AVGS, VOUCHER_VALIDITY, 2023-01-01, 2026-07-01",
        "AVGS Vorlage, VOUCHER_PRESENTED, 2023-01-01, 2026-07-01",
        "AVGS Prämie, PLACEMENT_REWARD, 2023-01-01, 2026-07-01",
        "AVGS Ausschluss, PLACEMENT_REWARD_LIMITS, 2023-01-01, 2026-07-01",
        "§ 44, PLACEMENT_BUDGET, 2023-01-01, 2026-07-01",
        "§ 81, TRAINING_CONDITIONS, 2023-01-01, 2026-07-01",
        "§ 87a Weiterbildungsgeld, TRAINING_ALLOWANCE, 2023-07-01, 2026-07-01",
        "§ 87a Weiterbildungsprämie, TRAINING_PREMIUM, 2023-07-01, 2026-07-01",
        "§ 16j, BONUS, 2023-07-01, 2024-03-27",
        "§ 16d, COMMUNITY_WORK, 2023-01-01, 2026-07-01",
        "§ 16d Voraussetzungen, COMMUNITY_WORK_CONDITIONS, 2023-01-01, 2026-07-01",
        "§ 16b, START_UP_SUBSIDY, 2023-01-01, 2026-07-01",
        "ESGV, START_UP_AMOUNT, 2023-01-01, 2026-07-01",
        "§ 16c, SELF_EMPLOYMENT_GRANT, 2023-01-01, 2026-07-01",
        "§ 88, WAGE_SUBSIDY, 2023-01-01, 2026-07-01",
        "§ 131, WAGE_SUBSIDY_OLDER, 2023-01-01, 2028-12-31",
        "§ 90, WAGE_SUBSIDY_DISABLED, 2023-01-01, 2026-07-01",
        "§ 92, WAGE_SUBSIDY_LIMITS, 2023-01-01, 2026-07-01",
        "§ 37, APPLICATION_FIRST, 2023-01-01, 2026-07-01",
        "§ 54a, ENTRY_QUALIFICATION, 2023-01-01, 2024-04-01",
        "§ 54a Betrag, ENTRY_QUALIFICATION_AMOUNT, 2023-01-01, 2026-07-01",
        "§ 54a Ausschluss, ENTRY_QUALIFICATION_LIMITS, 2023-01-01, 2026-07-01",
        "§ 16e, LONG_TERM_SUBSIDY, 2023-01-01, 2026-07-01",
        "§ 16i, PARTICIPATION_SUBSIDY, 2023-01-01, 2026-07-01",
        "§ 16i Anteile, PARTICIPATION_SHARES, 2023-01-01, 2026-07-01",
        "§ 16i Betreuung, PARTICIPATION_COACHING, 2023-01-01, 2026-07-01",
        "§ 16k, HOLISTIC_COACHING, 2023-07-01, 2026-07-01",
        "§ 16k AZAV, COACHING_APPROVAL, 2024-04-30, 2026-07-01",
        "§ 16a, MUNICIPAL_SERVICES, 2023-01-01, 2026-07-01",
        "§ 16f, FREE_FUNDING, , 2026-07-01",
        "§ 16g, AFTERCARE, 2023-01-01, 2026-07-01",
        "§ 16h, YOUNG_PEOPLE, 2023-01-01, 2026-07-01",
        "§ 15 Abs. 1, POTENTIAL_ASSESSMENT, 2023-01-01, 2026-07-01",
        "§ 15 Abs. 2, PLAN, 2023-01-01, 2026-07-01",
        "alte Vereinbarungen, OLD_AGREEMENT, 2023-07-01, 2023-12-31",
        "erstes Gespräch, FIRST_CONVERSATION, 2023-07-01, 2026-07-01",
        "§ 3 und § 3a, PLACEMENT_PRIORITY, 2022-12-31, 2026-07-01",
        "§ 3 Abs. 4, LANGUAGE_FIRST, 2023-01-01, 2026-07-01",
        "§§ 31 bis 31b, BREACH_OF_DUTY, 2023-01-01, 2026-07-01",
        "§ 31a geschützt, PROTECTED_FROM_REDUCTION, 2023-01-01, 2026-07-01",
        "§ 31a Abs. 2, PERSONAL_HEARING, 2023-01-01, 2026-07-01",
        "§ 31a Abs. 6, OFFER_AFTER_REDUCTION, 2023-01-01, 2026-07-01",
        "§ 31a Abs. 7, REFUSED_WORK, 2024-03-28, 2026-07-01",
        "§ 32, MISSED_SUMMONS, 2022-07-01, 2026-07-01",
        "§ 32 Abs. 4, EXAMINATION, , 2026-07-01",
        "Reisekosten, TRAVEL_COSTS, 2023-01-01, 2026-07-01",
        "§ 24 SGB X, HEARING, 2023-01-01, 2026-07-01",
        "§ 37 SGB X, DEEMED_DELIVERY, 2023-01-01, 2025-01-01",
        "§ 37 SGB X im Portal, PORTAL_DELIVERY, 2023-01-01, 2026-07-01",
        "§ 35 SGB I, SOCIAL_DATA, 2023-01-01, 2026-07-01",
        "§ 61, PROVIDER_REPORT, 2023-01-01, 2026-07-01",
        "§ 1 Abs. 2 Nr. 4 SGB III, WOMEN_SHARE, 2023-01-01, 2026-07-01",
        "§ 66, SUPPORT_TRANSITION, 2023-01-01, 2026-07-01"
    })
    void it_holds_on_the_days_on_which_it_held(String name, RuleKey key, LocalDate before, LocalDate after) {
        assertThat(Rules.on(before == null ? LocalDate.of(2026, 6, 30) : before)
                        .find(key)
                        .isPresent())
                .as("%s before", name)
                .isEqualTo(before != null);
        assertThat(Rules.on(after == null ? LONG_AFTER : after).find(key).isPresent())
                .as("%s after", name)
                .isEqualTo(after != null);
    }
}
