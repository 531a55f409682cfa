package org.jobcenterportal.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.Serializable;
import java.util.UUID;

/** The identity of an aggregate: one record per aggregate around a time-ordered UUID (version 7). */
public interface Identifier extends Serializable {

    UUID value();

    /** A fresh time-ordered UUID; ids are assigned at birth, never by the database. */
    static UUID nextValue() {
        return TimeOrdered.GENERATOR.generate();
    }

    /** Holds the generator, because it is costly to make and safe to share. */
    final class TimeOrdered {

        private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

        private TimeOrdered() {}
    }
}
