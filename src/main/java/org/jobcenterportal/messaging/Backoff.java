package org.jobcenterportal.messaging;

import java.time.Duration;

/** How long the portal waits before it tries a message again: twice as long each time, up to a limit. */
record Backoff(Duration firstPause, Duration longestPause, int maxAttempts) {

    private static final int DOUBLINGS = 30;

    Duration pauseAfter(int attempts) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    boolean isExhaustedAfter(int attempts) {
        return attempts >= maxAttempts;
    }
}
