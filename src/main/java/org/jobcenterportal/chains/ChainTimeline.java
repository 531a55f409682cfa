package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stations of chains in the history of a case; of those that tell of health only to whom that may be known. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ChainTimeline implements TimelineSource {

    private final ChainStore store;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final Texts texts;

    ChainTimeline(ChainStore store, CaseAccess access, CitizenDirectory citizens, Texts texts) {
        this.store = store;
        this.access = access;
        this.citizens = citizens;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var withHealth = access.mayKnowHealth(person);
        var chains = store.of(person).stream()
                .filter(chain -> withHealth || !ChainTemplates.of(chain).revealsHealth())
                .toList();
        if (chains.isEmpty()) {
            return List.of();
        }
        var page =
                "intern/faelle/" + citizens.numbers(List.of(person)).get(person).value() + "/kette";
        return chains.stream()
                .flatMap(chain -> chain.begun().stream())
                .flatMap(station -> entries(station, page, reader))
                .toList();
    }

    private Stream<TimelineEntry> entries(ChainStation station, String page, Locale reader) {
        var title = texts.text(reader, "chains.station." + station.key());
        var body = station.runner().name();
        var begun =
                entry(station.startedOn(), Status.NOTE, title, texts.text(reader, "chains.history.begun", body), page);
        var ended = station.endedOn();
        return ended == null
                ? Stream.of(begun)
                : Stream.of(
                        begun,
                        entry(ended, Status.GOOD, title, texts.text(reader, "chains.history.ended", body), page));
    }

    private static TimelineEntry entry(LocalDate day, Status status, String title, String sentence, String page) {
        return new TimelineEntry(
                OfficeTime.startOf(day), TimelineEntry.Kind.OFFER, IconName.TRAIN, status, title, sentence, page);
    }
}
