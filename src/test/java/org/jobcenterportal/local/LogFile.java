package org.jobcenterportal.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a program that ended by itself wrote about its reasons. */
record LogFile(Path path, List<String> lines) {

    static LogFile of(Path path) {
        try {
            return new LogFile(path, Files.readAllLines(path, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return new LogFile(path, List.of());
        }
    }

    /** One sentence that tells why the program ended. */
    String reason(String name) {
        if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
            return "The disk is full: %s could not write to %s."
                    .formatted(name, path.getParent().getParent());
        }
        var description = lines.indexOf("Description:");
        if (description >= 0) {
            return String.join(
                    " ",
                    lines.stream()
                            .skip(description + 1)
                            .map(String::strip)
                            .dropWhile(String::isEmpty)
                            .takeWhile(line -> !line.isEmpty())
                            .toList());
        }
        var error = lines.stream()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
                .orElse("no reason is given");
        return "%s stopped while starting (%s); its log is %s.".formatted(name, error.strip(), path);
    }
}
