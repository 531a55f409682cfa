package org.jobcenterportal.caseload;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** The hand-overs in the history of a case, with what the one before said to the next. */
@Component
@InternalUse
class HandOverTimeline implements TimelineSource {

    private final Caseload caseload;
    private final Texts texts;

    HandOverTimeline(Caseload caseload, Texts texts) {
        this.caseload = caseload;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var terms = caseload.termsOf(person);
        return IntStream.range(1, terms.size())
                .mapToObj(index -> new TimelineEntry(
                        terms.get(index).since(),
                        Kind.NOTE,
                        IconName.HANDSHAKE,
                        Status.OPEN,
                        texts.text(
                                reader,
                                "caseload.history.handedOver",
                                terms.get(index).counsellor().name().full()),
                        terms.get(index).note(),
                        null))
                .toList();
    }
}
