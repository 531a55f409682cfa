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

/** A real Keycloak from its distribution, with the realm of the portal and the people of the demonstration. */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> OPTIONS = List.of("--db=dev-file", "--cache=local");

    private final ChildProcess process;
    private final int port;

    private LocalKeycloak(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Builds an unpacked distribution for fast starts, unless that has been done. */
    public static void build(Path distribution, LocalFolder folder, Progress progress) throws InterruptedException {
        var mark = distribution.resolve("built");
        if (Files.exists(mark)) {
            return;
        }
        progress.begin("Prepares Keycloak, once");
        var command = command(distribution);
        command.add(1, "-Dkc.config.build-and-exit=true");
        command.add("build");
        command.addAll(OPTIONS);
        try (var building = ChildProcess.start("keycloak-build", command, Map.of(), folder)) {
            building.awaitEnd(progress);
            Files.writeString(mark, String.join(" ", OPTIONS));
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of Keycloak cannot be written", failure);
        }
        progress.done();
    }

    /**
     * Starts a built distribution on the loopback address.
     *
     * @param placeholders what the placeholders in the realm file stand for
     */
    public static LocalKeycloak start(
            Path distribution, LocalFolder folder, int port, Map<String, String> placeholders) {
        KeycloakHome.prepare(folder.keycloak(), distribution.toAbsolutePath(), placeholders);
        var command = command(folder.keycloak());
        command.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true"));
        command.addAll(List.of("--http-host=" + LocalSettings.HOST, "--http-port=" + port));
        command.add("--hostname-strict=false");
        return new LocalKeycloak(ChildProcess.start("keycloak", command, placeholders, folder), port);
    }

    /** The address under which the portal asks who somebody is. */
    public String issuer() {
        return issuerAt(port);
    }

    /** The issuer that a Keycloak on the given port will have. */
    public static String issuerAt(int port) {
        return "http://localhost:" + port + "/realms/portal";
    }

    /** Waits until the realm answers. */
    public void awaitReady(Progress progress) throws InterruptedException {
        progress.begin("Starts Keycloak");
        process.awaitAnswer(URI.create(issuer() + "/.well-known/openid-configuration"), PATIENCE, progress);
        progress.done();
    }

    CompletableFuture<Process> ended() {
        return process.ended();
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> command(Path home) {
        return new ArrayList<>(List.of(
                ChildProcess.java(),
                "-Dkc.home.dir=" + home.toAbsolutePath(),
                "-Djboss.server.config.dir=" + home.toAbsolutePath().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Duser.language=en",
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.toAbsolutePath().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }
}
