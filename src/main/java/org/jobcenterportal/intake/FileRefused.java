package org.jobcenterportal.intake;

/** Found while a file is read: it goes no further. */
final class FileRefused extends RuntimeException {

    private final FileReading.FileRefusal reason;

    FileRefused(FileReading.FileRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    FileReading.FileRefusal reason() {
        return reason;
    }
}
