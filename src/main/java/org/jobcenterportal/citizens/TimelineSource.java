package org.jobcenterportal.citizens;

import java.util.List;
import java.util.Locale;

/**
 * A room that has something to say in the history of a case. Whoever asks has decided before that the one who reads may
 * look at the case; what even she may not read (§ 35 SGB I, the notes of the equality officer) a source names as a fact
 * without its content.
 */
public interface TimelineSource {

    /** What happened, and what is going to, in any order and in the reader's language. */
    List<TimelineEntry> entriesOf(PersonId person, Locale reader);
}
