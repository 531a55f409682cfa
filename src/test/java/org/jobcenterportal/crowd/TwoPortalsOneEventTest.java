package org.jobcenterportal.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers of two portals in processes of their own want the last places of one event, and send what they send again. */
@Tag("several-portals")
@Row({"F60", "F64"})
class TwoPortalsOneEventTest {

    private static final int CALLS = 400;

    @TempDir
    private Path folder;

    private Processes processes;

    @BeforeEach
    void an_empty_database() throws Exception {
        processes = new Processes(folder, "portal_sign_up", SignUpProcess.class);
        processes.emptyDatabase();
    }

    @Test
    void of_the_last_places_none_is_given_twice_and_none_is_lost() throws Exception {
        var history = play(2, CALLS, () -> {});

        assertThat(history)
                .filteredOn(entry -> entry.answer().startsWith("BOOKED"))
                .hasSizeGreaterThan(SignUpProcess.PLACES);
        assertThat(history)
                .filteredOn(entry -> entry.answer().startsWith("CANCELLED"))
                .isNotEmpty();
        assertThat(new LastPlaces(processes.database()).violations(history)).isEmpty();
    }

    /** The control: where the counters of the places bound nothing, the very same callers get more than there is. */
    @Test
    void without_the_guard_the_check_finds_more_people_than_places() throws Exception {
        var database = processes.database();

        var history = play(
                1,
                SignUpProcess.BEFORE_ANYBODY_SIGNS_OFF,
                () -> database.sql("update contingent set capacity = 100000").update());

        assertThat(new LastPlaces(database).violations(history))
                .anySatisfy(violation -> assertThat(violation).startsWith("more people than places"))
                .anySatisfy(violation -> assertThat(violation).startsWith("more children than places"));
    }

    /** The first portal announces the event before the others start. */
    private List<Journal.Entry> play(int number, int calls, Runnable beforehand) throws Exception {
        var portals = new ArrayList<Process>();
        for (var portal = 0; portal < number; portal++) {
            portals.add(processes.start(
                    "play",
                    "READ_COMMITTED",
                    "OFF",
                    "journal-" + portal,
                    Integer.toString(portal),
                    Integer.toString(calls)));
            processes.awaitFile("ready-" + portal);
        }
        beforehand.run();
        Files.createFile(folder.resolve("go"));
        var history = new ArrayList<Journal.Entry>();
        for (var portal = 0; portal < number; portal++) {
            processes.finish(portals.get(portal));
            history.addAll(processes.history("journal-" + portal));
        }
        return history;
    }
}
