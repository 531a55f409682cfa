package org.jobcenterportal.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one process asked for and what it was told, line by line: a call is written before it is made and its answer as
 * soon as it has come, so that a killed process leaves the calls whose outcome nobody knows.
 */
final class Journal {

    private static final String CALL = "call";
    private static final String ANSWER = "answer";

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /** One call with its answer. */
    record Entry(String number, Call call, String answer) {

        static final String UNKNOWN = "unknown";

        boolean isUnknown() {
            return UNKNOWN.equals(answer);
        }
    }

    void asks(String number, Call call) {
        write(String.join(" ", CALL, number, call.asText()));
    }

    void hears(String number, String answer) {
        write(String.join(" ", ANSWER, number, answer));
    }

    /** All calls in their order. */
    static List<Entry> read(Path file) {
        var calls = new ArrayList<String>();
        var asked = new HashMap<String, Call>();
        Map<String, String> answers = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split(" ", 3)).forEach(words -> {
                if (words[0].equals(CALL)) {
                    calls.add(words[1]);
                    asked.put(words[1], Call.read(words[2]));
                } else {
                    answers.put(words[1], words[2]);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return calls.stream()
                .map(number -> new Entry(number, asked.get(number), answers.getOrDefault(number, Entry.UNKNOWN)))
                .toList();
    }

    private synchronized void write(String line) {
        try {
            Files.write(
                    file,
                    (line + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
