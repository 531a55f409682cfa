package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.Suggestion.Similar;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Suggests an offer to a person, with a reason that she reads; the agreement is one between equals. */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class AssignmentDesk {

    private static final Purpose MANY = new Purpose("assignment.suggest-many");
    private static final List<AssignmentStatus> OPEN = Arrays.stream(AssignmentStatus.values())
            .filter(AssignmentStatus::isOpen)
            .toList();
    private static final List<AssignmentStatus> BEGUN = Arrays.stream(AssignmentStatus.values())
            .filter(AssignmentStatus::hasBegun)
            .toList();

    private final Assignments assignments;
    private final AssignmentBook book;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final TimeLimits limits;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AssignmentDesk(
            Assignments assignments,
            AssignmentBook book,
            CaseAccess access,
            CitizenDirectory citizens,
            Catalogue catalogue,
            RunDirectory runs,
            TimeLimits limits,
            CurrentStaff colleague,
            CurrentUser user,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.book = book;
        this.access = access;
        this.citizens = citizens;
        this.catalogue = catalogue;
        this.runs = runs;
        this.limits = limits;
        this.colleague = colleague;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All that she needs to know before she suggests it; empty where the case or the offer is not for her, or is none. */
    public Optional<Suggestion> prepare(CustomerNumber number, MeasureKey key) {
        if (!(access.open(number) instanceof CaseOpening.Open(var person, var relation))) {
            return Optional.empty();
        }
        return catalogue
                .byKey(key)
                .filter(measure -> mayKnow(person, measure))
                .map(measure -> suggestion(person, number, measure));
    }

    /** The runs of an offer that take somebody today. */
    public List<RunDetails> runs(MeasureId measure) {
        var today = today();
        return runs.runsOf(measure).stream()
                .filter(run -> Rules.takes(run, today).isEmpty())
                .toList();
    }

    /** Those of the chosen whose case she may open, by family name; the log says so first. */
    public List<PersonCard> people(Set<PersonId> chosen) {
        var mine = chosen.stream()
                .filter(person -> access.relationTo(person).mayLook())
                .toList();
        audit.read(MANY, mine.stream().map(PersonId::value).toList());
        return citizens.cards(mine).values().stream()
                .sorted(Comparator.comparing(card -> card.name().sorted()))
                .toList();
    }

    /** What she can suggest to many at once; nothing that would tell of an illness. */
    public List<MeasureDetails> suggestible() {
        return catalogue.onOffer().stream()
                .filter(measure ->
                        Rules.mayBeSuggested(measure, isEqualityOfficer()).isEmpty())
                .filter(measure -> !measure.revealsHealth())
                .toList();
    }

    /** Suggests it, and tells the citizen; the same submission has one effect. */
    @RepeatedOnContention
    public AssignmentOutcome suggest(SuggestionDraft draft) {
        if (!access.relationTo(draft.person()).mayLook()) {
            return new NotFound();
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> write(draft)));
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return submitted(draft).orElseGet(() -> new Refused(AssignmentRefusal.ALREADY_OPEN));
        }
    }

    private AssignmentOutcome write(SuggestionDraft draft) {
        var known = submitted(draft);
        if (known.isPresent()) {
            return known.get();
        }
        var today = today();
        var measure = catalogue.measure(draft.measure()).orElseThrow();
        if (!mayKnow(draft.person(), measure)) {
            return new NotFound();
        }
        var run = runs.run(draft.run())
                .filter(one -> one.measure().id().equals(draft.measure()))
                .orElseThrow();
        var refusal = Rules.mayBeSuggested(measure, isEqualityOfficer())
                .or(() -> Rules.takes(run, today))
                .or(() -> limits.refusal(draft.person(), run, today))
                .or(() -> needsDifference(draft, measure, today))
                .or(() -> isOpen(draft.person(), measure.id()));
        if (refusal.filter(AssignmentRefusal.ALREADY_OPEN::equals).isPresent()) {
            return submitted(draft).orElseGet(() -> new Refused(AssignmentRefusal.ALREADY_OPEN));
        }
        return refusal.<AssignmentOutcome>map(Refused::new)
                .orElseGet(() -> book.suggest(new Assignment.Request(
                        draft,
                        run.instrument(),
                        measure.revealsHealth(),
                        Rules.needsSecondLook(run, today),
                        colleague.id())));
    }

    private Suggestion suggestion(PersonId person, CustomerNumber number, MeasureDetails measure) {
        var card = citizens.card(person).orElseThrow();
        var today = today();
        var open = runs(measure.id());
        return new Suggestion(
                person,
                number,
                card.name(),
                card.languageTag(),
                measure,
                open,
                similar(person, measure, today).stream()
                        .filter(past -> mayKnow(person, past.measure()))
                        .toList(),
                limits(person, open, today),
                Rules.mayBeSuggested(measure, isEqualityOfficer())
                        .or(() -> isOpen(person, measure.id()))
                        .orElse(null),
                MyAssignment.inLaw(measure).canBeADutyOn(today));
    }

    /** What tells of an illness is suggested by those who may know of it, and to nobody else tells what was before. */
    private boolean mayKnow(PersonId person, MeasureDetails measure) {
        return !measure.revealsHealth() || access.mayKnowHealth(person);
    }

    private Map<RunId, Finding> limits(PersonId person, List<RunDetails> open, LocalDate today) {
        var found = new HashMap<RunId, Finding>();
        open.forEach(run -> limits.of(person, run, today).ifPresent(finding -> found.put(run.id(), finding)));
        return found;
    }

    private List<Similar> similar(PersonId person, MeasureDetails measure, LocalDate today) {
        var begun = assignments.of(List.of(person), BEGUN).stream()
                .filter(assignment -> Rules.isRecent(assignment.takingPart().leftOn(), today))
                .toList();
        var known = catalogue.measures(begun.stream().map(Assignment::measure).toList());
        return begun.stream()
                .map(assignment -> new Similar(
                        Objects.requireNonNull(known.get(assignment.measure())),
                        Objects.requireNonNull(assignment.takingPart().enteredOn()),
                        assignment.takingPart().leftOn()))
                .filter(past -> Rules.isSimilar(past.measure(), measure))
                .sorted(Comparator.comparing(Similar::enteredOn).reversed())
                .toList();
    }

    private Optional<AssignmentRefusal> needsDifference(
            SuggestionDraft draft, MeasureDetails measure, LocalDate today) {
        return draft.why().difference() != null
                        || similar(draft.person(), measure, today).isEmpty()
                ? Optional.empty()
                : Optional.of(AssignmentRefusal.DIFFERENCE_MISSING);
    }

    private Optional<AssignmentRefusal> isOpen(PersonId person, MeasureId measure) {
        return assignments.isOpen(person, measure, OPEN)
                ? Optional.of(AssignmentRefusal.ALREADY_OPEN)
                : Optional.empty();
    }

    private Optional<AssignmentOutcome> submitted(SuggestionDraft draft) {
        return assignments
                .submitted(draft.submission())
                .map(known -> known.person().equals(draft.person()) ? AssignmentBook.done(known) : new Stale());
    }

    private boolean isEqualityOfficer() {
        return user.isInRole(Roles.EQUALITY_OFFICER);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
