package org.jobcenterportal.local;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person at the keyboard what is going on: one line that changes on a terminal, a line now and then elsewhere. */
public final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int WIDTH = 76;
    private static final String BACK_TO_EMPTY_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private String task = "";
    private long began;
    private long spoke;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Says nothing at all. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
    }

    synchronized void begin(String what) {
        task = what;
        began = System.nanoTime();
        spoke = began;
        if (terminal) {
            show("");
        } else {
            out.println(what + " …");
        }
    }

    synchronized void say(String detail) {
        if (terminal) {
            show(detail);
        } else if (System.nanoTime() - spoke > PAUSE.toNanos()) {
            spoke = System.nanoTime();
            out.println(cut("  %d s: %s".formatted(seconds(), detail)));
        }
    }

    synchronized void done() {
        var line = "%s: %d s".formatted(task, seconds());
        out.println(terminal ? BACK_TO_EMPTY_LINE + line : line);
    }

    synchronized void interrupt() {
        if (terminal) {
            out.print(BACK_TO_EMPTY_LINE);
            out.flush();
        }
    }

    private void show(String detail) {
        out.print(BACK_TO_EMPTY_LINE + cut("%s … %d s  %s".formatted(task, seconds(), detail)));
        out.flush();
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }
}
