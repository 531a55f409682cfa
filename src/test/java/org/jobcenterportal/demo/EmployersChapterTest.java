package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.Row;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.Test;

@Row({"F70", "S22"})
class EmployersChapterTest {

    private static final List<StaffId> AGENTS = List.of(StaffId.next(), StaffId.next());

    @Test
    void there_are_some_four_hundred_the_same_every_time() {
        var employers = new EmployerMaker(AGENTS).all();

        assertThat(employers).hasSize(423).isEqualTo(new EmployerMaker(AGENTS).all());
        assertThat(employers.stream().map(EmployerCard::id).collect(Collectors.toSet()))
                .hasSize(423);
    }

    @Test
    void names_numbers_and_phones_are_nobody_elses_but_for_those_that_are_there_twice() {
        var employers = new EmployerMaker(AGENTS).all().subList(0, 420);
        var names = new HashSet<String>();
        var numbers = new HashSet<String>();
        var phones = new HashSet<String>();

        assertThat(employers).allSatisfy(card -> {
            assertThat(names.add(card.name())).as(card.name()).isTrue();
            if (card.number() != null) {
                assertThat(card.number().value()).startsWith("100");
                assertThat(numbers.add(card.number().value())).isTrue();
            }
            assertThat(card.contacts())
                    .isNotEmpty()
                    .allSatisfy(contact -> assertThat(phones.add(String.valueOf(contact.phone())))
                            .isTrue());
            assertThat(card.sites()).isNotEmpty();
            assertThat(card.sector()).isNotNull();
            assertThat(card.agent()).isIn(AGENTS);
        });
    }

    @Test
    void three_are_written_down_twice() {
        var employers = new EmployerMaker(AGENTS).all();

        assertThat(employers.subList(420, 423))
                .allSatisfy(twice -> assertThat(employers.subList(0, 420))
                        .filteredOn(card -> card.contacts()
                                .getFirst()
                                .phone()
                                .equals(twice.contacts().getFirst().phone()))
                        .singleElement()
                        .satisfies(card -> assertThat(card.name()).startsWith(twice.name())));
    }
}
