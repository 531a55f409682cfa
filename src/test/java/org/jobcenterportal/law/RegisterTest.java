package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

@Row("F114")
class RegisterTest {

    private static final LocalDate OLDEST_TEXT = LocalDate.of(2022, 12, 31);
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    static Stream<Rule> versions() {
        return Stream.of(RuleKey.values()).flatMap(key -> Rules.history(key).stream());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_version_holds_on_its_first_and_last_day_and_not_beyond(Rule version) {
        if (version.validity().from() instanceof LocalDate from) {
            assertThat(Rules.on(from).find(version.key())).contains(version);
            assertThat(Rules.on(from.minusDays(1)).find(version.key())).isNotEqualTo(Optional.of(version));
        }
        if (version.validity().until() instanceof LocalDate until) {
            assertThat(Rules.on(until).find(version.key())).contains(version);
            assertThat(Rules.on(until.plusDays(1)).find(version.key())).isNotEqualTo(Optional.of(version));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void what_no_text_of_the_law_says_is_marked(Rule version) {
        if (version.source().texts().isEmpty()) {
            assertThat(version.isVerifiedOn(JULY_2026)).isFalse();
            assertThat(version.doubts()).contains(Doubt.VALUE);
        }
    }

    @ParameterizedTest
    @EnumSource(RuleKey.class)
    void every_rule_is_there_in_order_of_time(RuleKey key) {
        assertThat(Rules.history(key)).isNotEmpty().allMatch(rule -> rule.key() == key);
        assertThat(Rules.history(key).stream()
                        .map(rule -> rule.validity().from())
                        .filter(Objects::nonNull))
                .isSorted();
    }

    @Test
    void the_great_changes_are_days_of_change() {
        assertThat(Rules.daysOfChange())
                .contains(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 7, 1),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2025, 1, 1),
                        JULY_2026,
                        LocalDate.of(2027, 1, 1));
    }

    @Test
    void what_a_day_changed_is_told_with_before_and_after() {
        var changes = Rules.changesOn(JULY_2026);

        assertThat(changes)
                .extracting(Change::key)
                .contains(
                        RuleKey.BENEFIT_NAME,
                        RuleKey.CHILD_REARING,
                        RuleKey.NO_PLAN,
                        RuleKey.MISSED_SUMMONS,
                        RuleKey.PLACEMENT_PRIORITY,
                        RuleKey.UNREACHABLE,
                        RuleKey.LONG_TERM_SUBSIDY)
                .doesNotContain(RuleKey.COMMUNITY_WORK, RuleKey.LONG_TERM_UNEMPLOYED);
        assertThat(changes)
                .filteredOn(change -> change.key() == RuleKey.UNREACHABLE)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isNull();
                    assertThat(change.after()).isNotNull();
                });
        assertThat(Rules.changesOn(JULY_2026.plusDays(1))).isEmpty();
    }

    @Test
    void changes_are_told_forwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rules.changes(JULY_2026, JULY_2026.minusDays(1)));
        assertThat(Rules.changes(JULY_2026, JULY_2026)).isEmpty();
    }

    @Test
    void the_start_of_an_old_rule_is_in_doubt_before_the_oldest_text() {
        var rule = Rules.on(OLDEST_TEXT).rule(RuleKey.COMMUNITY_WORK);

        assertThat(rule.isVerifiedOn(OLDEST_TEXT)).isTrue();
        assertThat(rule.doubtsOn(OLDEST_TEXT.minusDays(1))).containsExactly(Doubt.FROM);
    }

    @Test
    void a_first_or_last_day_in_doubt_casts_none_on_the_days_of_the_texts() {
        var grant = Rules.history(RuleKey.ENTRY_QUALIFICATION_AMOUNT).getFirst();
        var refusal = Rules.history(RuleKey.REFUSED_WORK).getLast();

        assertThat(grant.doubtsOn(LocalDate.of(2024, 4, 30))).isEmpty();
        assertThat(grant.doubtsOn(LocalDate.of(2024, 5, 1))).containsExactly(Doubt.UNTIL);
        assertThat(refusal.doubtsOn(LocalDate.of(2026, 8, 30))).containsExactly(Doubt.FROM);
        assertThat(refusal.doubtsOn(LocalDate.of(2026, 8, 31))).isEmpty();
    }

    @Test
    void a_day_of_the_law_knows_what_of_it_is_in_doubt() {
        assertThat(Rules.on(JULY_2026).unverified())
                .extracting(Rule::key)
                .contains(RuleKey.STANDARD_NEED, RuleKey.MINIMUM_WAGE, RuleKey.VOUCHER_VALIDITY, RuleKey.REFUSED_WORK)
                .doesNotContain(RuleKey.CHILD_REARING, RuleKey.MISSED_SUMMONS, RuleKey.BENEFIT_NAME);
    }

    @Test
    void a_rule_has_what_it_has_and_nothing_else_can_be_asked() {
        var rule = Rules.on(JULY_2026).rule(RuleKey.NO_PLAN);

        assertThat(rule.word("way", IntegrationPlan.WithoutPlan.class))
                .isEqualTo(IntegrationPlan.WithoutPlan.OBLIGATION);
        assertThatIllegalArgumentException().isThrownBy(() -> rule.quantity("longest"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.quantity("way"));
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleKey.class,
            names = {"UNREACHABLE", "INTEGRATION_BALANCE", "FORMER_BENEFIT_NAME"})
    void a_rule_that_does_not_hold_on_every_day_must_be_found_on_every_day(RuleKey key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.on(OLDEST_TEXT).rule(key));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.on(JULY_2026).rule(key));
    }

    @Test
    void questions_about_a_day_without_a_rule_are_answered() {
        var longAgo = LocalDate.of(2005, 1, 1);

        assertThat(Stream.of(
                        DutyToReport.consequenceOf(longAgo),
                        new Unreachability(List.of()).isPresumedOn(longAgo),
                        Offer.LANGUAGE_COURSE.canBeADutyOn(longAgo)))
                .allSatisfy(finding -> {
                    assertThat(finding.verdict()).isNotEqualTo(Verdict.YES);
                    assertThat(finding.rules()).isEmpty();
                    assertThat(finding.reason().key()).endsWith(".no-rule");
                });
    }

    @Test
    void a_rule_without_a_text_must_say_that_it_is_in_doubt() {
        assertRefused(version("stage", "§ 1 SGB II", always(), List.of(), null), "in doubt");
    }

    @Test
    void a_rule_needs_a_paragraph() {
        assertRefused(version("stage", "SGB II", always(), List.of(OLDEST_TEXT), null), "paragraph");
    }

    @Test
    void a_text_from_before_or_after_proves_nothing() {
        assertRefused(
                version("stage", "§ 1 SGB II", new Validity(JULY_2026, null), List.of(OLDEST_TEXT), "act"), "proves");
        assertRefused(
                version("stage", "§ 1 SGB II", new Validity(null, OLDEST_TEXT), List.of(JULY_2026), "act"), "proves");
    }

    @Test
    void a_day_that_no_act_tells_must_be_marked() {
        assertRefused(
                version("stage", "§ 1 SGB II", new Validity(OLDEST_TEXT, null), List.of(OLDEST_TEXT), null), "nobody");
        assertRefused(
                version("stage", "§ 1 SGB II", new Validity(null, OLDEST_TEXT), List.of(OLDEST_TEXT), null), "nobody");
    }

    @Test
    void two_versions_never_hold_on_the_same_day() {
        var old = version("old", "§ 1 SGB II", new Validity(null, JULY_2026), List.of(OLDEST_TEXT), "act")
                .get();
        var next = version("next", "§ 1 SGB II", new Validity(JULY_2026, null), List.of(JULY_2026), "act")
                .get();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(JULY_2026, Map.of(RuleKey.BENEFIT_NAME, List.of(old, next))))
                .withMessageContaining("same day");
    }

    @Test
    void a_rule_left_out_is_missed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(JULY_2026, Map.of()))
                .withMessageContaining("does not know");
    }

    @Test
    void a_file_with_a_word_that_nobody_reads_is_refused() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read("{\"asOf\": \"2026-08-31\", \"rules\": [], \"remark\": \"\"}"));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read("{\"asOf\": \"2026-08-31\", \"rules\": [{\"key\": \"UNHEARD_OF\"}]}"));
    }

    @Test
    void a_rule_with_two_entries_is_refused() {
        var entry = "{\"key\": \"HEARING\", \"field\": \"OFFICE\", \"decisive\": \"POSTING\", \"versions\": []}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"asOf\": \"2026-08-31\", \"rules\": [" + entry + "," + entry + "]}"))
                .withMessageContaining("HEARING");
    }

    private static Register read(String file) {
        return RegisterFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Validity always() {
        return new Validity(null, null);
    }

    private static void assertRefused(Supplier<Rule> version, String why) {
        assertThatIllegalArgumentException().isThrownBy(version::get).withMessageContaining(why);
    }

    private static Supplier<Rule> version(
            String stage, String paragraph, Validity validity, List<LocalDate> texts, String enactment) {
        return () -> new Rule(
                RuleKey.BENEFIT_NAME,
                FieldOfLaw.BENEFIT,
                stage,
                paragraph,
                validity,
                DecisiveDay.THE_DAY_ITSELF,
                Map.of(),
                new Source(texts, enactment),
                Set.of());
    }
}
