package org.jobcenterportal.audit;

import java.util.List;
import java.util.UUID;

/** A room with personal data, which can say what it holds about one person (Art. 15 DSGVO, § 83 SGB X). */
public interface PersonalDataHolder {

    /** The name of the room's package. */
    String room();

    /** Everything that the room holds about this person. */
    List<Holding> holdingsOf(UUID person);
}
