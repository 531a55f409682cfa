package org.jobcenterportal.intake;

import org.jobcenterportal.intake.FileReading.FileRefusal;

/** A file as it was uploaded; its name says nothing about what it is. */
final class IntakeFile {

    static final int MAX_BYTES = 25 * 1024 * 1024;

    private static final int[] PACKED = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private IntakeFile() {}

    /**
     * Reads a table of any kind.
     *
     * @throws FileRefused with the reason, if it is none
     */
    static IntakeTable read(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused(FileRefusal.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            throw new FileRefused(FileRefusal.TOO_LARGE);
        }
        if (startsWith(file, OLD_OFFICE)) {
            throw new FileRefused(FileRefusal.OLD_OR_LOCKED);
        }
        if (startsWith(file, PDF)) {
            throw new FileRefused(FileRefusal.NO_TABLE);
        }
        return startsWith(file, PACKED) ? XlsxFile.read(file) : CsvFile.read(file);
    }

    private static boolean startsWith(byte[] file, int[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
