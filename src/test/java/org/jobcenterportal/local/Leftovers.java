package org.jobcenterportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Programs that an interrupted run could not stop any more, for example because it was killed. */
final class Leftovers {

    private Leftovers() {}

    static void remember(LocalFolder folder, String name, long process) {
        try {
            Files.writeString(folder.processes().resolve(name), Long.toString(process));
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder.path() + " cannot be written", failure);
        }
    }

    /** Stops what is left of a former run in this folder; a process number that serves another program by now is spared. */
    static void stop(LocalFolder folder) throws InterruptedException {
        try (var files = Files.list(folder.processes())) {
            for (var file : files.toList()) {
                stop(folder, file);
            }
            stop(folder, LocalDatabase.processFile(folder.database()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder.path() + " cannot be read", failure);
        }
    }

    private static void stop(LocalFolder folder, Path file) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return;
        }
        var number = Long.parseLong(Files.readString(file).strip());
        var process = ProcessHandle.of(number).filter(handle -> belongsTo(folder, handle));
        if (process.isPresent()) {
            stop(process.get());
        }
        Files.deleteIfExists(file);
    }

    private static void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean belongsTo(LocalFolder folder, ProcessHandle process) {
        try {
            var command = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return command.contains(folder.path().toString());
        } catch (IOException ended) {
            return false;
        }
    }
}
