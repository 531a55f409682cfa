package org.jobcenterportal.local;

import java.nio.file.Path;
import java.util.List;

/** {@code ./portal run}: the portal with its demonstration, until it is told to stop. */
final class RunCommand {

    private RunCommand() {}

    public static void main(String[] arguments) throws Exception {
        var stop = StopSignal.watch();
        var progress = new Progress(System.out, Boolean.getBoolean("portal.terminal"));
        var code = 0;
        try {
            run(
                    LocalSettings.from(System.getenv()),
                    progress,
                    List.of(arguments).contains("--fresh"));
        } catch (InterruptedException stopped) {
            System.out.println("The portal is stopped.");
        } catch (CannotStart reason) {
            code = stop.isAsked() ? 0 : 1;
            if (code != 0) {
                System.err.println(reason.getMessage());
            }
        }
        stop.done();
        System.exit(code);
    }

    private static void run(LocalSettings settings, Progress progress, boolean fresh) throws Exception {
        var folder = new LocalFolder(Path.of(".local"));
        try (var lock = FolderLock.of(folder);
                var portal = new LocalPortal(folder, settings, progress)) {
            Leftovers.stop(folder);
            if (fresh) {
                folder.forget();
            }
            portal.start();
            System.out.println(welcome(settings));
            portal.awaitEnd();
        }
    }

    private static String welcome(LocalSettings settings) {
        return """

                The portal is open:  %s

                Sign in (password of all: portal)
                  citizens   buergerin, buerger, neu (no case yet)
                  BCA        bca, bca2
                  staff      vermittlung, vermittlung2, fallmanagement, arbeitgeberservice, massnahmen,
                             teamleitung, datenschutz, verwaltung
                  provider   traeger

                Stop with Ctrl-C; what was entered is kept. Begin anew with ./portal run --fresh
                """.formatted(settings.publicUrl());
    }
}
