package org.jobcenterportal.attendance.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DoorScriptTest {

    /** The clock that tells the portal runs as long as the page is open, and each time that somebody looks at it again. */
    @Test
    void what_is_too_old_goes_also_while_the_page_stays_open() throws IOException {
        var script = script("door.js");

        assertThat(between(script, "  async send() {", "  async sendAll() {"))
                .contains("await wipe()")
                .contains("setTimeout(() => this.send()");
        assertThat(script).contains("'visibilitychange', () => document.hidden || this.send()");
    }

    /** What somebody notes just then would be lost with it. */
    @Test
    void the_book_is_not_thrown_away_while_somebody_may_write_into_it() throws IOException {
        assertThat(script("door-book.js"))
                .containsOnlyOnce("deleteDatabase")
                .contains("if (isOpening && left === 0) {");
        assertThat(script("door.js")).containsOnlyOnce("wipe(true)");
    }

    private static String between(String script, String from, String until) {
        assertThat(script).containsSubsequence(from, until);
        return script.substring(script.indexOf(from), script.indexOf(until));
    }

    private static String script(String name) throws IOException {
        return new ClassPathResource("META-INF/resources/einlass/" + name).getContentAsString(UTF_8);
    }
}
