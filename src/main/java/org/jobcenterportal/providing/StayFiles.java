package org.jobcenterportal.providing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office reads of what providers tell: whoever may look at the case. Why somebody was away, and offers that tell of
 * an illness, only those who look after her read (trap 13).
 */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional(readOnly = true)
public class StayFiles {

    private static final Purpose ABSENCES = new Purpose("providing.absences");
    private static final Purpose REPORT = new Purpose("providing.report");

    private final Participations participations;
    private final StayReader reader;
    private final ReportBook reports;
    private final CitizenDirectory citizens;
    private final CaseAccess access;
    private final AuditLog audit;

    StayFiles(
            Participations participations,
            StayReader reader,
            ReportBook reports,
            CitizenDirectory citizens,
            CaseAccess access,
            AuditLog audit) {
        this.participations = participations;
        this.reader = reader;
        this.reports = reports;
        this.citizens = citizens;
        this.access = access;
        this.audit = audit;
    }

    /** A stay with whose it is. */
    public record OfPerson(StayFile stay, PersonCard card, CustomerNumber number) {}

    /** Everything of a case, for a part of the page on which it is open already. */
    public List<StayFile> of(PersonId person) {
        access.require(person);
        return reader.files(
                participations.of(person).stream().filter(this::maySee).toList(), access.mayKnowHealth(person));
    }

    /** Who was away, and when; empty for what is closed to the one who asks. */
    public Optional<OfPerson> absences(AssignmentId id) {
        return participations.find(id).filter(this::maySee).flatMap(stay -> {
            audit.read(ABSENCES, List.of(stay.person().value()));
            return file(stay);
        });
    }

    /** The stay of which a report tells. */
    public Optional<OfPerson> report(ReportId id) {
        return reports.find(id)
                .flatMap(report -> participations.find(report.assignment()))
                .filter(this::maySee)
                .flatMap(stay -> {
                    audit.read(
                            REPORT,
                            List.of(stay.person().value()),
                            Map.of("report", id.value().toString()));
                    return file(stay);
                });
    }

    private Optional<OfPerson> file(Participation stay) {
        var person = stay.person();
        return reader.files(List.of(stay), access.mayKnowHealth(person)).stream()
                .findFirst()
                .map(file -> new OfPerson(
                        file,
                        citizens.card(person).orElseThrow(),
                        citizens.numbers(List.of(person)).get(person)));
    }

    private boolean maySee(Participation stay) {
        return access.relationTo(stay.person()).mayLook()
                && (!stay.revealsHealth() || access.mayKnowHealth(stay.person()));
    }
}
