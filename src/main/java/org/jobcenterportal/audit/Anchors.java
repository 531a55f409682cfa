package org.jobcenterportal.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jobcenterportal.audit.AuditStore.Seal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds the chain of seals from outside of the database, where its owner reaches nothing: number and hash of the newest seal
 * go, every ten minutes if there is a new one, into the application's log and into a file that only grows.
 */
@Component
class Anchors {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
    private static final Pattern LINE = Pattern.compile("^(\\d{1,18}) ([0-9a-f]{64}) .*$", Pattern.MULTILINE);

    private final AuditStore store;
    private final @Nullable Path file;
    private final Clock clock;
    private long newest;

    /** @param file where anchors are kept; empty if only the application's log has them */
    Anchors(AuditStore store, @Value("${portal.audit.anchors:}") String file, Clock clock) {
        this.store = store;
        this.file = file.isBlank() ? null : Path.of(file);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.audit.anchor-every:PT10M}")
    void drop() {
        store.newestSeal().filter(seal -> seal.number() != newest).ifPresent(this::drop);
    }

    private void drop(Seal seal) {
        LOG.info("Newest seal of the audit log: {} {}", seal.number(), seal.hex());
        if (file != null) {
            append(file, "%d %s %s%n".formatted(seal.number(), seal.hex(), clock.instant()));
        }
        newest = seal.number();
    }

    /** The hashes that were kept of each seal; more than one if the database has told different ones. */
    Map<Long, Set<String>> kept() {
        return file == null || Files.notExists(file)
                ? Map.of()
                : LINE.matcher(content(file))
                        .results()
                        .collect(groupingBy(Anchors::number, mapping(line -> line.group(2), toSet())));
    }

    private static Long number(MatchResult line) {
        return Long.valueOf(Objects.requireNonNull(line.group(1)));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The anchors of the audit log cannot be read", failure);
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(
                    file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException("The anchor of the audit log cannot be kept", failure);
        }
    }
}
