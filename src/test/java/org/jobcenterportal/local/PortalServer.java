package org.jobcenterportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The portal as production runs it: its jar, extracted, in a process of its own. */
public final class PortalServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ChildProcess process;
    private final URI address;

    private PortalServer(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the portal; its settings are the environment variables of {@code docs/settings.md}. */
    public static PortalServer start(Path jar, LocalFolder folder, Map<String, String> settings)
            throws InterruptedException {
        return start(command(extract(jar, folder), List.of()), folder, settings);
    }

    /** Starts the portal by a command of one's own. */
    public static PortalServer start(List<String> command, LocalFolder folder, Map<String, String> settings) {
        var process = ChildProcess.start("portal", command, settings, folder);
        return new PortalServer(process, URI.create("http://localhost:" + settings.get("PORTAL_PORT")));
    }

    /** How an extracted portal is started. */
    public static List<String> command(Path extracted, List<String> moreOptions) {
        var command = new ArrayList<>(List.of(
                ChildProcess.java(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(moreOptions);
        command.addAll(List.of("-jar", extracted.toString()));
        return command;
    }

    /** Extracts the jar, which halves the start, unless that has been done for this very jar. */
    public static Path extract(Path jar, LocalFolder folder) throws InterruptedException {
        var mark = folder.application().resolve("extracted-from");
        try {
            var origin = Files.getLastModifiedTime(jar) + " " + Files.size(jar);
            if (!Files.exists(mark) || !Files.readString(mark).equals(origin)) {
                LocalFolder.delete(folder.application());
                var command = List.of(
                        ChildProcess.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "extract",
                        "--destination",
                        folder.application().toString());
                try (var extracting = ChildProcess.start("extract", command, Map.of(), folder)) {
                    extracting.awaitEnd(Progress.silent());
                }
                Files.writeString(mark, origin);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The jar of the portal cannot be extracted", failure);
        }
        return folder.application().resolve(jar.getFileName());
    }

    /** Waits until the portal takes visitors. */
    public void awaitReady(Progress progress) throws InterruptedException {
        progress.begin("Starts the portal");
        process.awaitAnswer(address.resolve("/actuator/health/readiness"), PATIENCE, progress);
        progress.done();
    }

    public URI address() {
        return address;
    }

    /** The number of the process, for measuring it. */
    public long number() {
        return process.handle().pid();
    }

    CompletableFuture<Process> ended() {
        return process.ended();
    }

    @Override
    public void close() {
        process.close();
    }
}
