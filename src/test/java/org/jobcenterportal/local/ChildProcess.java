package org.jobcenterportal.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server program that was started beside the portal's supervisor and writes to a log of its own. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(String name, List<String> command, Map<String, String> environment, LocalFolder folder) {
        var log = folder.log(name);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(folder.path().toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            Leftovers.remember(folder, name, process.pid());
            return new ChildProcess(name, process, log);
        } catch (IOException failure) {
            throw new CannotStart("The program " + command.getFirst() + " cannot be started.", failure);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits until the program answers below 300 at the address; what happens meanwhile is reported to the progress. */
    void awaitAnswer(URI address, Duration limit, Progress progress) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (!answers(address)) {
            progress.say(phrase());
            if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
                throw new CannotStart(LogFile.of(log).reason(name));
            }
            if (System.nanoTime() > end) {
                throw new CannotStart(
                        "%s did not answer within %d seconds; its log is %s.".formatted(name, limit.toSeconds(), log));
            }
        }
    }

    /** Waits for the end of a program that does its work and stops. */
    void awaitEnd(Progress progress) throws InterruptedException {
        while (!process.waitFor(300, TimeUnit.MILLISECONDS)) {
            progress.say(phrase());
        }
        if (process.exitValue() != 0) {
            throw new CannotStart(LogFile.of(log).reason(name));
        }
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(URI address) throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String phrase() {
        return StartingPhrases.latest(LogFile.of(log).lines());
    }
}
