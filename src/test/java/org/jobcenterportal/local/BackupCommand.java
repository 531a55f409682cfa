package org.jobcenterportal.local;

import java.io.IOException;
import java.nio.file.Path;

/** {@code ./portal backup FILE} and {@code ./portal restore FILE}. */
final class BackupCommand {

    private BackupCommand() {}

    public static void main(String[] arguments) throws Exception {
        try {
            run(arguments[0], Path.of(arguments[1]));
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(String verb, Path file) throws IOException, InterruptedException {
        var settings = LocalSettings.from(System.getenv());
        if (settings.databaseUrl().isPresent()) {
            throw new CannotStart("The database is not the local one (PORTAL_DATABASE_URL is set): "
                    + "save it with the tools of that server.");
        }
        var folder = new LocalFolder(Path.of(".local"));
        var progress = new Progress(System.out, Boolean.getBoolean("portal.terminal"));
        try (var lock = FolderLock.of(folder)) {
            Leftovers.stop(folder);
            var backup = new Backup(folder, KeycloakHome.version(LocalPortal.DISTRIBUTION));
            progress.begin(verb.equals("backup") ? "Saves to " + file : "Puts back " + file);
            if (verb.equals("backup")) {
                backup.save(file);
            } else {
                backup.restore(file);
            }
            progress.done();
        }
    }
}
