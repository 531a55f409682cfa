package org.jobcenterportal.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is not as it was, as every portal of the installation reads it. */
record Change(long id, Kind kind, @Nullable UUID subject) {

    /** What has changed. */
    enum Kind {
        PERSON,
        JOB,
        /** So much at once that everything is looked up anew. */
        ALL
    }
}
