package org.jobcenterportal.casework;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of something that the central systems have to be told. */
@Embeddable
public record HandoverId(UUID value) implements Identifier {

    static HandoverId next() {
        return new HandoverId(Identifier.nextValue());
    }
}
