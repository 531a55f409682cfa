package org.jobcenterportal.messaging;

import java.util.List;

/** Letters in one file, and which ones they are, so that exactly these can be marked as printed. */
public record PrintRun(List<MessageId> letters, byte[] pdf) {

    public PrintRun {
        letters = List.copyOf(letters);
    }
}
