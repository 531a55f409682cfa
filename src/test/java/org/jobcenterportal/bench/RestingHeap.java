package org.jobcenterportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What live objects take in a portal that has nothing to do: no message to send, no job of the start still to come, no browser
 * that keeps a connection open.
 */
final class RestingHeap {

    /** Connections that wait for more, with their buffers, and what any shortage of memory would free are not the sessions'. */
    static final Map<String, String> SETTINGS =
            Map.of("SERVER_TOMCAT_KEEPALIVETIMEOUT", "1s", "JAVA_TOOL_OPTIONS", "-XX:SoftRefLRUPolicyMSPerMB=0");

    private static final Pattern USED = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final Pattern FILLED = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +\\S*FillerE\\S*");
    private static final Pattern CONNECTIONS = Pattern.compile(
            "(?m)^ *\\d+: +(\\d+) +\\d+ +org\\.apache\\.tomcat\\.util\\.net\\.NioEndpoint\\$NioSocketWrapper");

    /** Jobs that wait a while after the start have begun by then. */
    private static final Duration START = Duration.ofSeconds(150);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final int LOOKS_ALIKE = 3;
    private static final int LOOKS = 60;
    private static final double ALIKE = 24;

    private static final String BUSY = """
            select (select count(*) from outbox_message where state in ('WAITING', 'SENDING')
                        and next_attempt_at <= utc_timestamp())
                + (select count(*) from EVENT_PUBLICATION where completion_date is null)
            """;

    private final long process;
    private final Connection database;

    RestingHeap(long process, Connection database) {
        this.process = process;
        this.database = database;
    }

    /** Kilobytes, as soon as some looks in turn say about the same: the least of them, because work only adds to it. */
    double atRest() throws IOException, InterruptedException, SQLException {
        while (age().compareTo(START) < 0 || isBusy()) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        int alike = 0;
        for (int look = 0; look < LOOKS && alike < LOOKS_ALIKE; look++) {
            Thread.sleep(BETWEEN_LOOKS);
            var histogram = histogram();
            double used = used(histogram);
            boolean isAlike = Math.max(most, used) - Math.min(least, used) <= ALIKE;
            least = isAlike ? Math.min(least, used) : used;
            most = isAlike ? Math.max(most, used) : used;
            alike = first(CONNECTIONS, histogram) > 0 ? 0 : isAlike ? alike + 1 : 1;
        }
        return least;
    }

    private Duration age() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().startInstant())
                .map(start -> Duration.between(start, Instant.now()))
                .orElseThrow(() -> new IllegalStateException("The process " + process + " has ended"));
    }

    private boolean isBusy() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(BUSY)) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }

    /** It counts live objects only, after a collection. */
    private String histogram() throws IOException, InterruptedException {
        ask("GC.run");
        return ask("GC.class_histogram");
    }

    /** Without what the virtual machine fills gaps with. */
    private static double used(String histogram) {
        return (first(USED, histogram) - first(FILLED, histogram)) / 1024.0;
    }

    private static long first(Pattern number, String histogram) {
        var found = number.matcher(histogram);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private String ask(String question) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking = new ProcessBuilder(jcmd, Long.toString(process), question).start();
        var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException("The process " + process + " does not answer");
        }
        return answer;
    }
}
