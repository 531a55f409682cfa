package org.jobcenterportal.seats;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one entry in the diaries of everyone who takes part in it. */
@Embeddable
public record DiaryEntryId(UUID value) implements Identifier {

    public static DiaryEntryId next() {
        return new DiaryEntryId(Identifier.nextValue());
    }
}
