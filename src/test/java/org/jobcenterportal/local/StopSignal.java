package org.jobcenterportal.local;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Interrupts the main thread once when the portal is to be stopped: the calling command has gone away, so that the
 * standard input ends, or this process itself gets a signal. The process then ends only after everything is stopped.
 */
final class StopSignal {

    private final Thread main = Thread.currentThread();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal watch() {
        var signal = new StopSignal();
        Thread.ofPlatform().daemon().name("standard input").start(signal::awaitEndOfInput);
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stopAndWait, "shutdown"));
        return signal;
    }

    boolean isAsked() {
        return asked.get();
    }

    /** Says that everything is stopped. */
    void done() {
        asked.set(true);
        stopped.countDown();
    }

    private void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException closed) {
            // the same as its end
        }
        ask();
    }

    private void ask() {
        if (asked.compareAndSet(false, true)) {
            main.interrupt();
        }
    }

    private void stopAndWait() {
        ask();
        try {
            stopped.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
