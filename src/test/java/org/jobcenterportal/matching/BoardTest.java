package org.jobcenterportal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.eligibility.Closeness;
import org.junit.jupiter.api.Test;

/** Bits say the same as looking at one person after the other. */
@Row("F76")
class BoardTest {

    private static final int PEOPLE = 700;
    private static final int JOBS = 60;

    @Test
    void the_board_finds_the_same_people_in_the_same_order_as_looking_at_each_of_them() {
        for (int seed = 1; seed <= 5; seed++) {
            var market = new RandomMarket(seed);
            var people = market.people(PEOPLE);

            var board = new Board(people);

            isLike(new NaiveReference(people), board, market.jobs(JOBS));
        }
    }

    @Test
    void a_board_that_was_changed_again_and_again_is_like_a_new_one() {
        var market = new RandomMarket(42);
        var people = new ArrayList<>(market.people(PEOPLE));
        var jobs = market.jobs(JOBS);
        var board = new Board(people.subList(0, 3));
        isLike(new NaiveReference(people.subList(0, 3)), board, jobs);

        people.forEach(board::put);
        var random = new Random(7);
        for (int turn = 0; turn < PEOPLE; turn++) {
            int place = random.nextInt(people.size());
            if (turn % 10 == 0) {
                board.remove(people.remove(place).person());
            } else {
                people.set(place, market.somebody(people.get(place).person()));
                board.put(people.get(place));
            }
        }

        isLike(new NaiveReference(people), board, jobs);
        assertThat(board.size()).isEqualTo(people.size());
    }

    @Test
    void in_whichever_order_people_were_recorded_the_list_is_the_same() {
        var market = new RandomMarket(3);
        var people = new ArrayList<>(market.people(PEOPLE));
        var job = market.job();
        var before = found(new Board(people), job, Closeness.FITS);

        Collections.shuffle(people, new Random(1));

        assertThat(found(new Board(people), job, Closeness.FITS)).isEqualTo(before);
    }

    @Test
    void whoever_is_not_listed_stands_on_no_list() {
        var market = new RandomMarket(5);
        var people = market.people(PEOPLE).stream()
                .map(one -> new Somebody(one.person(), one.brings(), false, null))
                .toList();
        var board = new Board(people);

        for (var job : market.jobs(JOBS)) {
            assertThat(found(board, job, Closeness.FITS)).isEmpty();
            assertThat(found(board, job, Closeness.ALMOST)).isEmpty();
        }
    }

    @Test
    void on_a_board_without_anybody_nobody_is_found() {
        var board = new Board(List.of());

        assertThat(found(board, new RandomMarket(1).job(), Closeness.FITS)).isEmpty();
    }

    private static void isLike(NaiveReference reference, Board board, List<Wants> jobs) {
        for (var job : jobs) {
            for (var closeness : Closeness.values()) {
                var expected = reference.find(job, closeness).stream()
                        .map(Somebody::person)
                        .toList();
                assertThat(found(board, job, closeness)).isEqualTo(expected);
                var page = board.find(job, closeness, 5, 7);
                assertThat(page.total()).isEqualTo(expected.size());
                assertThat(page.people().stream().map(Somebody::person).toList())
                        .isEqualTo(expected.stream().skip(5).limit(7).toList());
            }
        }
    }

    private static List<PersonId> found(Board board, Wants job, Closeness closeness) {
        return board.find(job, closeness, 0, Integer.MAX_VALUE).people().stream()
                .map(Somebody::person)
                .toList();
    }
}
