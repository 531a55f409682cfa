package org.jobcenterportal.bench;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jobcenterportal.journeys.RunningPortal;
import org.jobcenterportal.journeys.Visitor;

/** Heap that one more signed-in citizen with an open page takes. */
final class SessionBench {

    private static final int FIRST = 15;
    private static final int MORE = 30;
    private static final double GOAL = 0.5 * 211;
    private static final Pattern USED = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private SessionBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var portal = RunningPortal.start()) {
            signIn(portal, FIRST);
            var before = heap(portal.processNumber());
            signIn(portal, MORE);
            var after = heap(portal.processNumber());
            print((after - before) / MORE);
        }
        System.exit(0);
    }

    private static void signIn(RunningPortal portal, int citizens) {
        for (var citizen = 0; citizen < citizens; citizen++) {
            portal.visitAs("buergerin", Visitor.onPhone(), "/meine").waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    /** Kilobytes that live objects take; the histogram counts no others. */
    private static double heap(long process) throws IOException, InterruptedException {
        ask(process, "GC.run");
        var total = USED.matcher(ask(process, "GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("The process " + process + " does not say what its heap holds");
        }
        return Long.parseLong(total.group(1)) / 1024.0;
    }

    private static String ask(long process, String question) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking = new ProcessBuilder(jcmd, Long.toString(process), question).start();
        var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException("The process " + process + " does not answer");
        }
        return answer;
    }

    private static void print(double kilobytes) {
        System.out.printf("%nHeap per signed-in citizen with %s open, %d sessions%n%n", "/meine", MORE);
        System.out.printf("%-40s %8s%n", "", "kB");
        System.out.printf("%-40s %8.1f%n", "one more session", kilobytes);
        System.out.printf("%-40s %8.1f%n", "goal (0.5 x Vaadin's bookstore example)", GOAL);
    }
}
