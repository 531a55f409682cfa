package org.jobcenterportal.local;

import java.nio.file.Path;

/** A folder for things in between, which is gone afterwards. */
record TemporaryFolder(Path path) implements AutoCloseable {

    TemporaryFolder {
        LocalFolder.delete(path);
        LocalFolder.create(path);
    }

    @Override
    public void close() {
        LocalFolder.delete(path);
    }
}
