package org.jobcenterportal.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.ProposedFor;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalSubject;
import org.jobcenterportal.proposals.ProposalSubjects;
import org.jobcenterportal.support.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows pre-checks to whoever may see them; what is not for the reader looks as if it did not exist. */
@Service
@PreAuthorize(FundingReader.ROLES)
@Transactional(readOnly = true)
public class FundingReader {

    /** Whoever has cases, and the employer service for a job, and for whom it was proposed to as far as she has released it. */
    static final String ROLES = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "', '" + Roles.EMPLOYER_SERVICE + "')";

    private static final Purpose LIST = new Purpose("funding.list");
    private static final int MOST = 200;

    private final FundingBook book;
    private final FundedPeriods noted;
    private final FundingQuestions questions;
    private final ProposalSubjects proposals;
    private final FundingSight sight;
    private final FundingSheet sheet;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    FundingReader(
            FundingBook book,
            FundedPeriods noted,
            FundingQuestions questions,
            ProposalSubjects proposals,
            FundingSight sight,
            FundingSheet sheet,
            CaseAccess access,
            CitizenDirectory citizens,
            CurrentStaff colleague,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.noted = noted;
        this.questions = questions;
        this.proposals = proposals;
        this.sight = sight;
        this.sheet = sheet;
        this.access = access;
        this.citizens = citizens;
        this.colleague = colleague;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was checked for a person, the latest first. */
    public List<FundingCheck> of(PersonId person) {
        sight.look(person);
        var mayKnow = access.mayKnowHealth(person);
        return book.of(person).stream()
                .map(check -> mayKnow ? check : check.withoutHealth())
                .toList();
    }

    /**
     * What runs in one's own cases and in those of whom one stands in for, and what anybody checks for nobody in particular;
     * what begins first comes first.
     */
    public List<FundingRow> mine() {
        var own = hasCases() ? book.inCasesOf(colleague.withThoseSheStandsInFor(), MOST) : List.<FundingCheck>of();
        var persons = own.stream().flatMap(FundingReader::person).distinct().toList();
        var closed = access.closedToMe(persons);
        var shown = persons.stream().filter(person -> !closed.contains(person)).toList();
        if (!shown.isEmpty()) {
            audit.read(LIST, shown.stream().map(PersonId::value).toList());
        }
        var cards = citizens.cards(shown);
        var numbers = citizens.numbers(shown);
        var rows = new ArrayList<FundingRow>();
        own.forEach(check -> person(check)
                .filter(cards::containsKey)
                .map(person -> {
                    var card = cards.get(person);
                    return row(check, card.isProtected() ? null : card.name(), numbers.get(person), null);
                })
                .forEach(rows::add));
        addWithoutPerson(rows);
        return List.copyOf(rows);
    }

    /** One pre-check with its conditions as they are now; empty where there is none for the reader. */
    public Optional<FundingPage> open(FundingCheckId id) {
        return sight.seen(id).map(check -> {
            var person = check.person();
            var look = sight.look(check);
            if (person == null) {
                var proposed = check.proposed();
                return new FundingPage(
                        check,
                        null,
                        null,
                        proposed == null
                                ? null
                                : proposals.find(proposed.proposal()).orElseThrow(),
                        questions.of(id).orElse(null),
                        look,
                        proposed == null,
                        true,
                        List.of());
            }
            return new FundingPage(
                    check,
                    citizens.card(person).orElseThrow(),
                    citizens.numbers(List.of(person)).get(person),
                    null,
                    questions.answeredFrom(id).orElse(null),
                    look,
                    access.mayKnowHealth(person),
                    sight.mayKeep(id),
                    noted.of(person));
        });
    }

    /** The conditions had it begun on another day; empty where there is nothing for the reader. */
    public List<Condition> hadItBegunOn(FundingCheckId id, LocalDate day) {
        return sight.seen(id)
                .map(check -> sight.look(check).conditionsHadItBegunOn(day))
                .orElseGet(List::of);
    }

    /** The sheet to print: no decision, with the date of the law; empty where there is nothing for the reader. */
    public Optional<byte[]> print(FundingCheckId id) {
        return open(id).map(page -> sheet.pdf(page, colleague.details().name().full()));
    }

    /** Of checks for somebody proposed only those of proposals that the reader sees, and each with a number for a name. */
    private void addWithoutPerson(List<FundingRow> rows) {
        var all = book.withoutPerson(MOST);
        var seen = proposals.all(all.stream().flatMap(FundingReader::proposal).toList()).stream()
                .collect(Collectors.toMap(ProposalSubject::id, Function.identity()));
        if (!seen.isEmpty()) {
            audit.read(
                    LIST,
                    seen.values().stream()
                            .map(subject -> subject.person().value())
                            .distinct()
                            .toList());
        }
        all.stream()
                .filter(check -> proposal(check).allMatch(seen::containsKey))
                .forEach(check -> rows.add(row(
                        check,
                        null,
                        null,
                        proposal(check).map(seen::get).findFirst().orElse(null))));
    }

    private static Stream<ProposalId> proposal(FundingCheck check) {
        return Stream.ofNullable(check.proposed()).map(ProposedFor::proposal);
    }

    private boolean hasCases() {
        return Stream.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD)
                .anyMatch(user::isInRole);
    }

    private static Stream<PersonId> person(FundingCheck check) {
        return Stream.ofNullable(check.person());
    }

    private static FundingRow row(
            FundingCheck check,
            @Nullable PersonName name,
            @Nullable CustomerNumber number,
            @Nullable ProposalSubject subject) {
        return new FundingRow(
                check.id(),
                check.kind(),
                check.terms().title(),
                check.terms().start(),
                check.state(),
                check.appliedOn() != null,
                name,
                number,
                subject == null ? 0 : subject.number(),
                subject == null ? null : subject.name());
    }
}
