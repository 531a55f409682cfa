package org.jobcenterportal.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<HouseholdDraft> HOUSEHOLDS =
            new Population(TODAY).households().toList();

    private static final List<PersonDraft> PEOPLE = people(HOUSEHOLDS);

    private static final List<PersonDraft> EMPLOYABLE = employable(PEOPLE, TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027-02-28", "2028-02-29", "2029-12-31"})
    void the_published_numbers_are_met_exactly_on_any_day(LocalDate today) {
        var households = new Population(today).households().toList();
        var people = people(households);
        var employable = employable(people, today);

        assertThat(households).hasSize(12_009);
        assertThat(people).hasSize(25_402);
        assertThat(employable).hasSize(16_572);
        assertThat(percent(employable, person -> !person.citizenship().isGerman()))
                .isEqualTo(52.8, within(0.005));
    }

    @Test
    void everybody_is_the_same_every_time() throws NoSuchAlgorithmException {
        var again = new Population(TODAY).households().toList();

        assertThat(checksum(again)).isEqualTo(checksum(HOUSEHOLDS));
    }

    @Test
    void on_another_day_they_are_the_same_people_and_as_old_as_ever() {
        var later = people(new Population(TODAY.plusDays(500)).households().toList());

        assertThat(later).extracting(PersonDraft::id).isEqualTo(of(PersonDraft::id));
        assertThat(later).extracting(PersonDraft::name).isEqualTo(of(PersonDraft::name));
        for (int i = 0; i < later.size(); i++) {
            assertThat(later.get(i).birthDate().ageInYearsOn(TODAY.plusDays(500)))
                    .isCloseTo(age(PEOPLE.get(i)), within(2));
        }
    }

    @Test
    void ids_and_numbers_are_never_given_twice() {
        assertThat(new HashSet<>(of(PersonDraft::id))).hasSize(25_402);
        assertThat(new HashSet<>(of(PersonDraft::customerNumber))).hasSize(25_402);
        assertThat(HOUSEHOLDS.stream().map(HouseholdDraft::id).collect(toSet())).hasSize(12_009);
        assertThat(HOUSEHOLDS.stream().map(HouseholdDraft::number).collect(toSet()))
                .hasSize(12_009);
    }

    @Test
    void ids_are_time_ordered_uuids() {
        assertThat(PEOPLE).allSatisfy(person -> {
            assertThat(person.id().value().version()).isEqualTo(7);
            assertThat(person.id().value().variant()).isEqualTo(2);
        });
    }

    @Test
    void the_largest_group_of_the_employable_is_between_25_and_50() {
        long young = count(EMPLOYABLE, person -> age(person) < 25);
        long middle = count(EMPLOYABLE, person -> age(person) >= 25 && age(person) < 50);
        long old = count(EMPLOYABLE, person -> age(person) >= 50);

        assertThat(middle).isGreaterThan(young + old);
    }

    @Test
    void those_who_are_not_employable_are_mostly_children_of_school_age() {
        var others =
                PEOPLE.stream().filter(person -> !person.isEmployableOn(TODAY)).toList();

        assertThat(percent(others, person -> age(person) >= 6 && age(person) < 15))
                .isGreaterThan(50);
    }

    @Test
    void every_household_has_somebody_employable_without_whom_it_would_be_none() {
        assertThat(HOUSEHOLDS)
                .allMatch(household -> household.members().stream()
                        .anyMatch(member -> member.person().isEmployableOn(TODAY)));
    }

    @Test
    void more_than_two_thirds_have_no_vocational_qualification() {
        assertThat(percent(EMPLOYABLE, person -> person.qualification().training() == Training.NONE))
                .isBetween(67.0, 75.0);
    }

    @Test
    void the_languages_of_the_intercultural_team_are_spoken() {
        assertThat(EMPLOYABLE.stream()
                        .map(person -> person.communication().languageTag())
                        .collect(toSet()))
                .contains("de", "bg", "it", "pl", "uk", "ro", "ru", "tr", "ar", "fa");
    }

    @Test
    void germans_speak_german_and_foreigners_at_all_levels() {
        assertThat(EMPLOYABLE.stream().filter(person -> person.citizenship().isGerman()))
                .allMatch(person -> person.qualification().german() == LanguageLevel.NATIVE);
        assertThat(EMPLOYABLE.stream()
                        .filter(person -> !person.citizenship().isGerman())
                        .map(person -> person.qualification().german())
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        LanguageLevel.NONE,
                        LanguageLevel.A1,
                        LanguageLevel.A2,
                        LanguageLevel.B1,
                        LanguageLevel.B2,
                        LanguageLevel.C1);
    }

    @Test
    void one_in_two_hundred_is_protected() {
        assertThat(percent(PEOPLE, person -> person.protection().holds())).isBetween(0.3, 0.8);
    }

    @Test
    void parents_were_grown_up_when_their_children_were_born() {
        assertThat(HOUSEHOLDS).allSatisfy(household -> {
            var applicant = household.members().getFirst().person();
            assertThat(household.members())
                    .filteredOn(member -> member.role() == HouseholdRole.CHILD)
                    .allSatisfy(child ->
                            assertThat(age(applicant) - age(child.person())).isBetween(18, 50));
        });
    }

    @Test
    void siblings_are_born_months_apart() {
        assertThat(HOUSEHOLDS).allSatisfy(household -> {
            var births = household.members().stream()
                    .filter(member -> member.role() == HouseholdRole.CHILD)
                    .map(member -> member.person().birthDate().value())
                    .sorted()
                    .toList();
            for (int i = 1; i < births.size(); i++) {
                assertThat(births.get(i)).isAfter(births.get(i - 1).plusDays(300));
            }
        });
    }

    @Test
    void every_child_under_fifteen_and_nobody_else_has_a_care_situation() {
        assertThat(HOUSEHOLDS)
                .flatExtracting(HouseholdDraft::members)
                .allSatisfy(member -> assertThat(member.care() != null)
                        .isEqualTo(member.role() == HouseholdRole.CHILD && age(member.person()) < 15));
    }

    @Test
    void hardly_any_baby_and_most_who_are_four_have_a_place() {
        assertThat(percentWithPlace(0)).isLessThan(10);
        assertThat(percentWithPlace(1)).isBetween(25.0, 50.0);
        assertThat(percentWithPlace(4)).isGreaterThan(80);
    }

    @Test
    void addresses_lie_in_the_postal_codes_of_kassel() {
        assertThat(PEOPLE)
                .extracting(person -> person.residence().address().postalCode())
                .allMatch(code -> code.compareTo("34117") >= 0 && code.compareTo("34134") <= 0);
        assertThat(PEOPLE.stream().map(person -> person.residence().district()).collect(toSet()))
                .hasSize(23);
    }

    @Test
    void nobody_can_be_reached_by_mistake() {
        assertThat(PEOPLE)
                .extracting(PersonDraft::email)
                .filteredOn(mail -> mail != null)
                .allMatch(mail -> mail.value().endsWith(".example"));
        assertThat(PEOPLE)
                .extracting(PersonDraft::phone)
                .filteredOn(phone -> phone != null)
                .allMatch(phone -> phone.value().matches("\\+49(17139200\\d{2}|17604069\\d{3}|6990009\\d{3})"));
    }

    @Test
    void the_personas_are_one_household_with_two_children_and_the_younger_has_no_place_yet() {
        var family = HOUSEHOLDS.getFirst();
        var danylo = family.members().get(3);

        assertThat(family.members())
                .extracting(member -> member.person().name().full())
                .containsExactly("Olena Marchenko", "Serhij Marchenko", "Sofija Marchenko", "Danylo Marchenko");
        assertThat(danylo.person().birthDate().ageInMonthsOn(TODAY)).isEqualTo(20);
        assertThat(danylo.care()).isNotNull();
        assertThat(danylo.care().hasPlaceOn(TODAY)).isFalse();
        assertThat(danylo.care().placeFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(new Population(TODAY).accounts())
                .containsEntry(
                        DemoAccount.number(1), family.members().get(0).person().id())
                .containsEntry(
                        DemoAccount.number(2), family.members().get(1).person().id());
    }

    @Test
    void amira_can_link_the_account_of_the_newcomer_whenever_the_demonstration_begins() {
        assertThat(PEOPLE)
                .filteredOn(person -> person.customerNumber().equals(Newcomer.NUMBER))
                .singleElement()
                .satisfies(amira -> {
                    assertThat(amira.name().full()).isEqualTo("Amira Haddad");
                    assertThat(amira.birthDate().value()).isEqualTo(Newcomer.BORN);
                });
    }

    @Test
    void nobody_else_is_called_like_a_persona() {
        assertThat(PEOPLE.stream()
                        .skip(4)
                        .filter(person -> !person.customerNumber().equals(Newcomer.NUMBER)))
                .noneMatch(person -> List.of("Marchenko", "Haddad", "Vogelsang", "Ostwald")
                        .contains(person.name().familyName()));
    }

    private static double percentWithPlace(int age) {
        var children = HOUSEHOLDS.stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> member.role() == HouseholdRole.CHILD && age(member.person()) == age)
                .toList();
        return percent(children, member -> hasPlace(member.care()));
    }

    private static boolean hasPlace(CareSituation care) {
        return care != null && care.hasPlaceOn(TODAY);
    }

    private static List<PersonDraft> people(List<HouseholdDraft> households) {
        return households.stream()
                .flatMap(household -> household.members().stream())
                .map(MemberDraft::person)
                .toList();
    }

    private static List<PersonDraft> employable(List<PersonDraft> people, LocalDate day) {
        return people.stream().filter(person -> person.isEmployableOn(day)).toList();
    }

    private static <T> List<T> of(Function<PersonDraft, T> fact) {
        return PEOPLE.stream().map(fact).toList();
    }

    private static int age(PersonDraft person) {
        return person.birthDate().ageInYearsOn(TODAY);
    }

    private static <T> long count(List<T> things, Predicate<T> which) {
        return things.stream().filter(which).count();
    }

    private static <T> double percent(List<T> things, Predicate<T> which) {
        return 100.0 * count(things, which) / things.size();
    }

    /** Of everything, with the contact times in order, because a set has none. */
    private static String checksum(List<HouseholdDraft> households) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var household : households) {
            digest.update(household
                    .toString()
                    .replaceAll("contactTimes=\\[[^]]*]", "")
                    .getBytes(StandardCharsets.UTF_8));
            household.members().stream()
                    .flatMap(member -> member.person().contactTimes().stream())
                    .sorted(Comparator.comparing(ContactTime::weekday))
                    .forEach(time -> digest.update(time.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
