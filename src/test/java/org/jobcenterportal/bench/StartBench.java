package org.jobcenterportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.local.LocalDatabase;
import org.jobcenterportal.local.LocalFolder;
import org.jobcenterportal.local.PortalServer;
import org.jobcenterportal.local.Ports;
import org.jobcenterportal.local.Progress;

/** Processor time from the start of the process to the first answer: extracted with a class cache against the plain jar. */
final class StartBench {

    private static final Path JAR = Path.of("target", "portal.jar");
    private static final int PAIRS = 5;
    private static final double GOAL = 0.7 * 18.6;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = LocalFolder.empty(Path.of("target", "bench"));
        try (var database = LocalDatabase.start(folder.database(), 0)) {
            var settings = new HashMap<>(database.settings());
            settings.put("SPRING_PROFILES_ACTIVE", "test");
            settings.put("PORTAL_PORT", Integer.toString(Ports.free()));
            var extracted = PortalServer.extract(JAR, folder);
            var cache = train(extracted, settings, folder);
            var plain = new ArrayList<Double>();
            var cached = new ArrayList<Double>();
            for (var pair = 0; pair < PAIRS; pair++) {
                plain.add(seconds(PortalServer.command(JAR.toAbsolutePath(), List.of()), settings, folder));
                cached.add(seconds(PortalServer.command(extracted, List.of(cache)), settings, folder));
            }
            print(Medians.of(plain), Medians.of(cached));
        }
        System.exit(0);
    }

    /** Writes the class cache as the image does, with the database that is there. */
    private static String train(Path extracted, Map<String, String> settings, LocalFolder folder)
            throws IOException, InterruptedException {
        var cache = folder.path().resolve("portal.aot");
        var command = PortalServer.command(
                extracted, List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log("training").toFile());
        builder.environment().putAll(settings);
        if (builder.start().waitFor() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("The training failed; see " + folder.log("training"));
        }
        return "-XX:AOTCache=" + cache;
    }

    private static double seconds(List<String> command, Map<String, String> settings, LocalFolder folder)
            throws IOException, InterruptedException {
        try (var server = PortalServer.start(command, folder, settings)) {
            server.awaitReady(Progress.silent());
            return ProcessorTime.of(server.number()).toMillis() / 1000.0;
        }
    }

    private static void print(double plain, double cached) {
        System.out.printf("%nProcessor seconds until the first answer, medians of %d interleaved pairs%n%n", PAIRS);
        System.out.printf("%-34s %8s %10s%n", "", "seconds", "to plain");
        System.out.printf("%-34s %8.1f %10s%n", "plain jar", plain, "1.00");
        System.out.printf("%-34s %8.1f %10.2f%n", "extracted, with class cache", cached, cached / plain);
        System.out.printf("%-34s %8.1f %10s%n", "goal (0.7 x Vaadin's CRM example)", GOAL, "");
    }
}
