package org.jobcenterportal.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Keeps a folder for one portal at a time; the system releases it even if the process is killed. */
final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    static FolderLock of(LocalFolder folder) {
        try {
            var file = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                throw new CannotStart(
                        "The portal of this folder is already running: stop it with Ctrl-C in its window first.");
            }
            return new FolderLock(file);
        } catch (IOException failure) {
            throw new CannotStart("The folder " + folder.path() + " cannot be written.", failure);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
