package org.jobcenterportal.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bookings, moves and cancellations of many callers at once, from portals in processes of their own on one database. The
 * history of what they were told is held against the data afterwards.
 */
@Tag("several-portals") // starts nine of them: the fast run leaves it to the complete one
@Row({"F41", "F45", "F46"})
class ManyPortalsTest {

    private static final String SCHEMA = "portal_crowd";
    private static final int CALLS = 400;

    @TempDir
    private Path folder;

    private Processes processes;
    private JdbcClient database;

    @BeforeEach
    void an_empty_database() throws SQLException {
        processes = new Processes(folder, SCHEMA, CrowdProcess.class);
        processes.emptyDatabase();
        database = processes.database();
    }

    @ParameterizedTest
    @CsvSource({"READ_COMMITTED,OFF", "READ_COMMITTED,ON", "REPEATABLE_READ,OFF", "REPEATABLE_READ,ON"})
    void what_callers_were_told_is_true_at_every_isolation(String isolation, String snapshots) throws Exception {
        processes.finish(play("play", isolation, snapshots, "journal-0", "0", Integer.toString(CALLS)));

        var history = processes.history("journal-0");
        assertThat(history)
                .filteredOn(entry -> entry.answer().startsWith("MOVED"))
                .isNotEmpty();
        assertThat(new Truth(database).violations(history)).isEmpty();
    }

    @Test
    void two_portals_on_one_database_one_of_them_killed_lose_nothing_and_give_nothing_twice() throws Exception {
        var survivor = play("play", "READ_COMMITTED", "OFF", "journal-0", "0", Integer.toString(CALLS));
        processes.awaitFile("stage");
        var victim = play("play", "READ_COMMITTED", "OFF", "journal-1", "1", "1000000");

        processes.awaitAnswers("journal-1", 100);
        victim.destroyForcibly().waitFor();
        processes.finish(survivor);
        processes.finish(play("repeat", "READ_COMMITTED", "OFF", "journal-2", processes.path("journal-1")));

        var killed = processes.history("journal-1");
        assertThat(killed).filteredOn(Journal.Entry::isUnknown).isNotEmpty();
        var history = new ArrayList<>(processes.history("journal-0"));
        history.addAll(killed);
        history.addAll(processes.history("journal-2"));
        assertThat(new Truth(database).violations(history)).isEmpty();
    }

    /** The control: without the primary key of the diary, the very same crowd is told what cannot be true. */
    @Test
    void without_the_guard_the_check_finds_times_that_were_given_twice() throws Exception {
        play("stage", "READ_COMMITTED", "OFF");
        database.sql("alter table diary_quarter drop primary key, add index (party, quarter_start)")
                .update();

        processes.finish(play("play", "READ_COMMITTED", "OFF", "journal-0", "0", Integer.toString(CALLS)));

        assertThat(new Truth(database).violations(processes.history("journal-0")))
                .anySatisfy(violation -> assertThat(violation).startsWith("two at one time of a consultant"));
    }

    private Process play(String what, String isolation, String snapshots, String... more) throws Exception {
        var process = processes.start(what, isolation, snapshots, more);
        if (what.equals("stage")) {
            processes.finish(process);
        }
        return process;
    }
}
