package org.jobcenterportal.providing;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of providers in the history of a case; of offers that tell of health only to whom that may be known. */
@Component
@InternalUse
@Transactional(readOnly = true)
class StayTimeline implements TimelineSource {

    private static final String PAGE = "intern/berichte/";

    private final Participations participations;
    private final ReportBook reports;
    private final CaseAccess access;
    private final Texts texts;

    StayTimeline(Participations participations, ReportBook reports, CaseAccess access, Texts texts) {
        this.participations = participations;
        this.reports = reports;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var withHealth = access.mayKnowHealth(person);
        var stays = participations.of(person).stream()
                .filter(stay -> stay.entered() != null)
                .filter(stay -> withHealth || !stay.revealsHealth())
                .collect(toMap(Participation::id, stay -> stay));
        return reports.of(stays.keySet()).values().stream()
                .flatMap(List::stream)
                .map(report -> new TimelineEntry(
                        report.writtenAt(),
                        TimelineEntry.Kind.OFFER,
                        IconName.DOC,
                        Status.NOTE,
                        texts.text(reader, "enum.ReportKind." + report.due().kind()),
                        texts.text(
                                reader,
                                report.edition() == 1 ? "providing.timeline.written" : "providing.timeline.corrected"),
                        PAGE + report.id().value()))
                .toList();
    }
}
