package org.jobcenterportal.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.targets.TargetGroup.CLOSE_TO_MARKET;
import static org.jobcenterportal.targets.TargetGroup.EARLY_ACTIVATION;
import static org.jobcenterportal.targets.TargetGroup.FINAL_SCHOOL_YEAR;
import static org.jobcenterportal.targets.TargetGroup.HEALTH;
import static org.jobcenterportal.targets.TargetGroup.LONG_TERM_RECIPIENTS;
import static org.jobcenterportal.targets.TargetGroup.LONG_TERM_UNEMPLOYED;
import static org.jobcenterportal.targets.TargetGroup.NEARLY_LONG_TERM;
import static org.jobcenterportal.targets.TargetGroup.NO_CONTACT;
import static org.jobcenterportal.targets.TargetGroup.PARENTS;
import static org.jobcenterportal.targets.TargetGroup.REFUGEES;
import static org.jobcenterportal.targets.TargetGroup.SINGLE_PARENTS;
import static org.jobcenterportal.targets.TargetGroup.UKRAINE;
import static org.jobcenterportal.targets.TargetGroup.UNDER_25;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.DutyToReport;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.profile.ResidenceKind;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.uikit.PortalI18nProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final CareSituation PROMISED = new CareSituation(Place.PROMISED, FEBRUARY, Kind.NURSERY, null, null);

    private final PortalI18nProvider texts = PortalI18nProvider.strict();

    @Test
    @Row({"F3", "S8", "S31"})
    void the_same_person_on_three_days_has_three_reasons() {
        var olena = Known.somebody().withChild("Danylo", LocalDate.of(2025, 3, 18), PROMISED);

        var june = olena.in(PARENTS, JUNE_30);
        var july = olena.in(PARENTS, JULY_1);
        var february = olena.in(PARENTS, FEBRUARY);

        assertThat(Stream.of(june, july, february)).allMatch(GroupFinding::isIn);
        assertThat(german(june.today()))
                .isEqualTo(
                        "Erst ab 1. Juli 2026 kommt es auf die Betreuung an. Bis dahin: Angebot machen, nicht vorladen.");
        assertThat(german(july.today()))
                .isEqualTo(
                        "Gesichert ist die Betreuung ab 1. Februar 2027. Bis dahin: Angebot machen, nicht vorladen.");
        assertThat(german(february.today())).startsWith("Die Betreuung ist gesichert.");
        assertThat(june.rules().getFirst().stage()).isEqualTo("third-birthday");
        assertThat(july.rules().getFirst().stage()).isEqualTo("fourteenth-month");
    }

    @Test
    @Row("F3")
    void a_reason_has_the_facts_in_it() {
        var finding = Known.somebody()
                .withChild("Danylo", LocalDate.of(2025, 3, 18), PROMISED)
                .in(PARENTS, TODAY);

        assertThat(finding.reasons())
                .extracting(this::german)
                .containsExactly(
                        "Danylo ist 20 Monate alt und hat noch keinen Kita-Platz.",
                        "Der Platz beginnt am 1. Februar 2027.");
        assertThat(finding.rules()).extracting(rule -> rule.paragraph()).containsExactly("§ 10 Abs. 1 Nr. 3 SGB II");
        assertThat(english(finding.reasons().getFirst()))
                .isEqualTo("Danylo is 20 months old and has no nursery place yet.");
    }

    @Test
    void the_child_whose_care_is_open_decides_and_not_the_one_who_has_a_place() {
        var place = new CareSituation(Place.YES, null, Kind.NURSERY, null, null);
        var finding = Known.somebody()
                .withChild("Mila", TODAY.minusYears(2), place)
                .withChild("Jonas", TODAY.minusYears(8), CareSituation.NO_PLACE)
                .in(PARENTS, TODAY);

        assertThat(german(finding.reasons().getFirst()))
                .isEqualTo("Jonas ist 8 Jahre alt und hat noch keinen Betreuungsplatz.");
    }

    @Test
    @Row("S31")
    void a_summons_missed_on_30_june_2026_stays_under_the_old_law() {
        assertThat(DutyToReport.consequenceOf(JUNE_30).rules())
                .extracting(rule -> rule.stage())
                .containsExactly("ten-percent");
        assertThat(DutyToReport.consequenceOf(JULY_1).rules())
                .extracting(rule -> rule.stage())
                .containsExactly("thirty-percent");
    }

    @Test
    void with_the_fifteenth_birthday_it_ends() {
        assertThat(Known.somebody()
                        .withChild("Ben", TODAY.minusYears(15).plusDays(1), null)
                        .in(PARENTS, TODAY)
                        .isIn())
                .isTrue();
        assertThat(Known.somebody()
                        .withChild("Ben", TODAY.minusYears(15), null)
                        .in(PARENTS, TODAY)
                        .isIn())
                .isFalse();
    }

    @ParameterizedTest
    @Row("S8")
    @CsvSource({
        "2026-06-30, 2023-07-01, YES",
        "2026-06-30, 2023-06-30, NO",
        "2026-07-01, 2025-05-02, YES",
        "2026-07-01, 2025-05-01, NO"
    })
    void early_activation_lasts_as_long_as_the_law_of_the_day_says(LocalDate day, LocalDate born, Verdict verdict) {
        assertThat(Known.somebody()
                        .withChild("Lia", born, CareSituation.NO_PLACE)
                        .in(EARLY_ACTIVATION, day)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void single_is_who_raises_a_child_under_18_without_a_partner() {
        var mother = Known.somebody().withChild("Ben", TODAY.minusYears(18).plusDays(1), null);

        assertThat(mother.in(SINGLE_PARENTS, TODAY).isIn()).isTrue();
        assertThat(mother.in(SINGLE_PARENTS, TODAY.plusDays(1)).isIn()).isFalse();
        assertThat(mother.asCouple().in(SINGLE_PARENTS, TODAY).isIn()).isFalse();
        assertThat(Known.somebody().in(SINGLE_PARENTS, TODAY).isIn()).isFalse();
    }

    @Test
    void young_is_who_is_not_25_yet_and_15_already() {
        assertThat(Known.born(TODAY.minusYears(25).plusDays(1))
                        .in(UNDER_25, TODAY)
                        .isIn())
                .isTrue();
        assertThat(Known.born(TODAY.minusYears(25)).in(UNDER_25, TODAY).isIn()).isFalse();
        assertThat(Known.born(TODAY.minusYears(15)).in(UNDER_25, TODAY).isIn()).isTrue();
        assertThat(Known.born(TODAY.minusYears(15).plusDays(1))
                        .in(UNDER_25, TODAY)
                        .isIn())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, NO", "2026-11-24, YES", "2027-11-23, YES", "2027-11-24, NO"})
    void the_final_school_year_is_the_one_before_the_last_day_of_school(LocalDate leaves, Verdict verdict) {
        assertThat(Known.born(TODAY.minusYears(16))
                        .leavingSchool(leaves)
                        .in(FINAL_SCHOOL_YEAR, TODAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    @Row("S12")
    void a_long_term_recipient_is_seen_three_months_before() {
        var received = Known.somebody().receivingSince(LocalDate.of(2025, 5, 28));
        var becomes = LocalDate.of(2027, 2, 17);

        assertThat(received.in(NEARLY_LONG_TERM, becomes.minusMonths(3).minusDays(1))
                        .isIn())
                .isFalse();
        var nearly = received.in(NEARLY_LONG_TERM, becomes.minusMonths(3));
        assertThat(nearly.isIn()).isTrue();
        assertThat(german(nearly.name())).isEqualTo("Vor Langzeitbezug: noch 3 Monate");
        assertThat(german(nearly.reasons().getFirst()))
                .isEqualTo("Bisher sind es 17 von 24 Monaten. Langzeitbezug wäre es ab 17. Februar 2027.");
        assertThat(received.in(LONG_TERM_RECIPIENTS, becomes.minusDays(1)).isIn())
                .isFalse();
        assertThat(received.in(LONG_TERM_RECIPIENTS, becomes).isIn()).isTrue();
        assertThat(received.in(NEARLY_LONG_TERM, becomes).isIn()).isFalse();
    }

    @Test
    @Row("S12")
    void long_term_unemployed_is_who_has_been_it_for_a_year() {
        var unemployed = Known.somebody().unemployedSince(LocalDate.of(2025, 11, 24));

        assertThat(unemployed.in(LONG_TERM_UNEMPLOYED, TODAY.minusDays(1)).isIn())
                .isFalse();
        assertThat(unemployed.in(LONG_TERM_UNEMPLOYED, TODAY).isIn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetGroup.class,
            names = {"LONG_TERM_RECIPIENTS", "NEARLY_LONG_TERM", "LONG_TERM_UNEMPLOYED", "HEALTH", "NO_CONTACT"})
    void what_nobody_has_recorded_is_a_question_and_no_answer(TargetGroup group) {
        assertThat(Known.somebody().in(group, TODAY).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @Row("S29")
    @CsvSource({"UA, YES", "SY, NO", "DE, NO", "XX, UNKNOWN"})
    void ukraine_goes_by_citizenship(String country, Verdict verdict) {
        assertThat(Known.somebody().from(country).in(UKRAINE, TODAY).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"SY, UNKNOWN", "UA, UNKNOWN", "PL, NO", "DE, NO"})
    void a_citizenship_alone_makes_nobody_a_refugee(String country, Verdict verdict) {
        assertThat(Known.somebody().from(country).in(REFUGEES, TODAY).verdict()).isEqualTo(verdict);
        assertThat(Known.somebody()
                        .from(country)
                        .staying(new ResidenceTitle(ResidenceKind.RECOGNISED_PROTECTION, null))
                        .in(REFUGEES, TODAY)
                        .isIn())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPORARY_PROTECTION, 2026-11-24, YES, YES",
        "TEMPORARY_PROTECTION, 2026-11-23, UNKNOWN, UNKNOWN",
        "TEMPORARY_PROTECTION, , YES, YES",
        "RECOGNISED_PROTECTION, 2026-11-24, YES, NO",
        "RECOGNISED_PROTECTION, 2026-11-23, UNKNOWN, NO",
        "TOLERATION, 2026-11-24, YES, NO",
        "TOLERATION, 2026-11-23, UNKNOWN, NO",
        "OTHER, 2026-11-24, NO, NO",
        "OTHER, 2026-11-23, NO, NO"
    })
    void a_title_says_who_is_a_refugee_until_its_last_day(
            ResidenceKind kind, LocalDate until, Verdict refugee, Verdict ukraine) {
        var somebody = Known.somebody().from("SY").staying(new ResidenceTitle(kind, until));

        assertThat(somebody.in(REFUGEES, TODAY).verdict()).isEqualTo(refugee);
        assertThat(somebody.in(UKRAINE, TODAY).verdict()).isEqualTo(ukraine);
    }

    @ParameterizedTest
    @CsvSource({
        "VOCATIONAL, RECOGNISED, B1, YES",
        "VOCATIONAL, NOT_NEEDED, NATIVE, YES",
        "VOCATIONAL, PENDING, B1, UNKNOWN",
        "VOCATIONAL, NOT_RECOGNISED, B1, NO",
        "ACADEMIC, RECOGNISED, A2, NO",
        "NONE, NOT_NEEDED, C1, NO",
        "UNKNOWN, NOT_NEEDED, C1, UNKNOWN"
    })
    void close_to_the_market_is_who_has_a_training_and_enough_german(
            Training training, Recognition recognition, LanguageLevel german, Verdict verdict) {
        assertThat(Known.somebody()
                        .qualified(new Qualification(german, training, recognition))
                        .receivingSince(TODAY.minusMonths(3))
                        .in(CLOSE_TO_MARKET, TODAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void who_has_been_on_benefits_for_long_is_not_close_to_the_market() {
        assertThat(Known.somebody()
                        .qualified(new Qualification(LanguageLevel.C1, Training.ACADEMIC, Recognition.RECOGNISED))
                        .receivingSince(TODAY.minusYears(3))
                        .in(CLOSE_TO_MARKET, TODAY)
                        .verdict())
                .isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-24, YES", "2026-05-25, NO", "2026-11-25, UNKNOWN"})
    void silence_counts_from_six_months_on(LocalDate lastContact, Verdict verdict) {
        assertThat(Known.somebody().lastSeen(lastContact).in(NO_CONTACT, TODAY).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void health_is_in_only_if_it_was_released_and_stands_on_no_list() {
        assertThat(Known.somebody().health(Verdict.YES).in(HEALTH, TODAY).isIn())
                .isTrue();
        assertThat(Known.somebody().health(Verdict.NO).in(HEALTH, TODAY).isIn()).isFalse();
        assertThat(Stream.of(TargetGroup.values()).filter(TargetGroup::isSensitive))
                .containsExactly(HEALTH);
    }

    @ParameterizedTest
    @EnumSource(TargetGroup.class)
    void everybody_who_is_in_a_group_is_told_what_it_means_and_nobody_else(TargetGroup group) {
        var child = Known.born(TODAY.minusYears(10)).in(group, TODAY);

        assertThat(child.verdict()).isEqualTo(Verdict.NO);
        assertThat(child.today()).isNull();
        assertThat(german(child.reasons().getFirst())).contains("arbeiten können");
    }

    private String german(Said said) {
        return texts.getTranslation(said.key(), Locale.GERMAN, arguments(said));
    }

    private String english(Said said) {
        return texts.getTranslation(said.key(), Locale.ENGLISH, arguments(said));
    }

    private static Object[] arguments(Said said) {
        return said.arguments().toArray();
    }
}
