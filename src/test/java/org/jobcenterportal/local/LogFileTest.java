package org.jobcenterportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogFileTest {

    private static final Path LOG = Path.of("/somewhere/.local/log/portal.log");

    @Test
    void a_refused_start_is_told_in_its_own_words() {
        var log = new LogFile(
                LOG,
                List.of(
                        "***",
                        "APPLICATION FAILED TO START",
                        "",
                        "Description:",
                        "",
                        "The database is",
                        "newer.",
                        "",
                        "Action:"));

        assertThat(log.reason("portal")).isEqualTo("The database is newer.");
    }

    @Test
    void a_full_disk_is_called_a_full_disk() {
        var log = new LogFile(LOG, List.of("java.io.IOException: No space left on device"));

        assertThat(log.reason("keycloak"))
                .isEqualTo("The disk is full: keycloak could not write to /somewhere/.local.");
    }

    @Test
    void any_other_end_names_the_first_error_and_the_log() {
        var log = new LogFile(LOG, List.of("Error Code: 1280 is only a warning", "ERROR it is not", "ERROR and more"));

        assertThat(log.reason("portal"))
                .isEqualTo("portal stopped while starting (ERROR it is not); its log is " + LOG + ".");
    }
}
