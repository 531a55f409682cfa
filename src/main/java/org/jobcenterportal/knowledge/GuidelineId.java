package org.jobcenterportal.knowledge;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a page. */
@Embeddable
public record GuidelineId(UUID value) implements Identifier {

    public static GuidelineId next() {
        return new GuidelineId(Identifier.nextValue());
    }
}
