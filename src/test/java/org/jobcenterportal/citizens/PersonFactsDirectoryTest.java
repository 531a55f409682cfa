package org.jobcenterportal.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.kernel.OfficeTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F3")
class PersonFactsDirectoryTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final CareSituation PROMISED =
            new CareSituation(Place.PROMISED, TODAY.plusMonths(2), Kind.NURSERY, null, null);

    @Autowired
    private PersonFactsDirectory directory;

    @Autowired
    private CitizensImport importer;

    private final PersonDraft mother = Citizens.anna();
    private final PersonDraft father = Citizens.born(LocalDate.of(1988, 3, 1));
    private final PersonDraft small = Citizens.born(TODAY.minusMonths(20));
    private final PersonDraft big = Citizens.born(TODAY.minusYears(7));

    @Test
    void both_parents_have_the_children_of_their_household_the_youngest_first() {
        family();

        var facts = directory.of(List.of(mother.id(), father.id(), small.id()), TODAY);

        assertThat(facts.get(mother.id())).satisfies(known -> {
            assertThat(known.hasPartner()).isTrue();
            assertThat(known.role()).isEqualTo(HouseholdRole.APPLICANT);
            assertThat(known.children()).extracting(PersonFacts.Child::id).containsExactly(small.id(), big.id());
            assertThat(known.children().getFirst().care()).isEqualTo(PROMISED);
            assertThat(known.children().getLast().care()).isNull();
        });
        assertThat(facts.get(father.id()).children()).hasSize(2);
        assertThat(facts.get(small.id()).children()).isEmpty();
        assertThat(facts.get(small.id()).hasPartner()).isFalse();
    }

    @Test
    void before_the_household_began_there_was_none() {
        family();

        var before =
                directory.of(List.of(mother.id()), LocalDate.of(2025, 2, 28)).get(mother.id());

        assertThat(before.role()).isNull();
        assertThat(before.children()).isEmpty();
    }

    @Test
    void the_parent_of_an_employable_child_raises_the_children_and_the_applicant_does_not() {
        var young = Citizens.born(TODAY.minusYears(19));
        var parent = Citizens.anna();
        var sister = Citizens.born(TODAY.minusMonths(30));
        importer.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(young, HouseholdRole.APPLICANT, null),
                new MemberDraft(parent, HouseholdRole.PARENT, null),
                new MemberDraft(sister, HouseholdRole.CHILD, null))));

        var facts = directory.of(List.of(young.id(), parent.id()), TODAY);

        assertThat(facts.get(young.id()).children()).isEmpty();
        assertThat(facts.get(parent.id()).children()).hasSize(1);
        assertThat(directory.parentsByYoungestChild(TODAY.minusMonths(30), TODAY.minusMonths(30), TODAY))
                .contains(parent.id())
                .doesNotContain(young.id());
    }

    @Test
    void parents_are_found_by_the_birthday_of_the_youngest_on_both_sides() {
        family();
        var born = small.birthDate().value();

        assertThat(directory.parentsByYoungestChild(born, born, TODAY)).contains(mother.id(), father.id());
        assertThat(directory.parentsByYoungestChild(born.plusDays(1), TODAY, TODAY))
                .doesNotContain(mother.id(), father.id());
        assertThat(directory.parentsByYoungestChild(born.minusYears(20), born.minusDays(1), TODAY))
                .doesNotContain(mother.id(), father.id());
    }

    @Test
    void many_people_cost_two_questions() {
        family();
        var many = Stream.concat(
                        Stream.of(mother.id(), father.id()),
                        Stream.generate(PersonId::next).limit(900))
                .toList();

        assertThat(Statements.of(() -> directory.of(many, TODAY))).hasSize(2);
    }

    private void family() {
        importer.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(father, HouseholdRole.PARTNER, null),
                new MemberDraft(big, HouseholdRole.CHILD, null),
                new MemberDraft(small, HouseholdRole.CHILD, PROMISED))));
    }
}
