package org.jobcenterportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartingPhrasesTest {

    @Test
    void a_program_that_has_said_nothing_wakes_up() {
        assertThat(StartingPhrases.latest(List.of())).isEqualTo("wakes up");
    }

    @Test
    void the_latest_thing_that_means_something_is_told_in_words_for_people() {
        var log = List.of(
                "INFO [portal] o.f.c.i.c.DbMigrate : Migrating schema `portal` to version \"1.5.10 - consultations\"",
                "INFO [portal] o.j.demo.DemoLoader : OfficeChapter written in 2.614 s",
                "INFO [portal] c.z.h.HikariDataSource : audit - Start completed.");

        assertThat(StartingPhrases.latest(log)).isEqualTo("invents people and households");
    }
}
