package org.jobcenterportal.providing;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.providing.ReportOutcome.NotFound;
import org.jobcenterportal.providing.ReportOutcome.Stale;
import org.jobcenterportal.providing.ReportOutcome.Written;
import org.jobcenterportal.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F26: where a provider writes what she owes about those who were sent to her; a correction is a new edition. */
@Service
@PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
public class ReportDesk {

    private static final Purpose LOOK = new Purpose("providing.reports");

    private final OwnParticipants participants;
    private final ReportBook book;
    private final Tasks tasks;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ReportDesk(
            OwnParticipants participants, ReportBook book, Tasks tasks, AuditLog audit, CurrentUser user, Clock clock) {
        this.participants = participants;
        this.book = book;
        this.tasks = tasks;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The reports about somebody, the first due first; empty for those of others and while nobody has begun. */
    @Transactional(readOnly = true)
    public List<OwedReport> of(AssignmentId id) {
        return participants
                .find(id)
                .map(own -> {
                    audit.read(LOOK, List.of(own.participation().person().value()));
                    return owed(
                            own.participation(),
                            book.of(List.of(id)).getOrDefault(id, List.of()),
                            participants.today());
                })
                .orElse(List.of());
    }

    /** What is overdue, or due in the next two weeks, of each participant: the first of it. Tells no names. */
    @Transactional(readOnly = true)
    public Map<AssignmentId, DueReport> due() {
        var stays = participants.all().stream()
                .map(OwnParticipants.Own::participation)
                .toList();
        return firstOpen(stays, participants.today());
    }

    /** @param edition of the one that she had before her; 0 for the first */
    @RepeatedOnContention
    @Transactional
    public ReportOutcome write(AssignmentId id, DueReport due, ReportText text, int edition, @Nullable String because) {
        var own = participants.find(id).map(OwnParticipants.Own::participation);
        if (own.isEmpty() || !dueOf(own.get(), participants.today()).contains(due)) {
            return new NotFound();
        }
        var report = new ProviderReport(ReportId.next(), id, due, edition + 1, text, because, clock.instant());
        if (!book.add(report, user.account().map(Account::id).orElseThrow())) {
            return new Stale();
        }
        tasks.close(ProvidingRounds.occasion(id, due));
        audit.changed(
                "providing.reported",
                List.of(own.get().person().value()),
                Map.of("report", report.id().value().toString()));
        return new Written(report.id());
    }

    private Map<AssignmentId, DueReport> firstOpen(Collection<Participation> stays, LocalDate today) {
        var written = book.of(stays.stream().map(Participation::id).toList());
        return stays.stream()
                .flatMap(stay -> owed(stay, written.getOrDefault(stay.id(), List.of()), today).stream()
                        .filter(one -> one.written() == null)
                        .map(OwedReport::due)
                        .filter(due -> due.isSoonOn(today))
                        .limit(1)
                        .map(due -> Map.entry(stay.id(), due)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<OwedReport> owed(Participation stay, List<ProviderReport> written, LocalDate today) {
        return dueOf(stay, today).stream()
                .map(due -> new OwedReport(
                        due,
                        written.stream()
                                .filter(report -> report.due().equals(due))
                                .reduce((before, last) -> last)
                                .orElse(null)))
                .toList();
    }

    static List<DueReport> dueOf(Participation stay, LocalDate today) {
        var entered = stay.entered();
        return entered == null ? List.of() : DueReport.of(entered, stay.leftOn(), today);
    }
}
