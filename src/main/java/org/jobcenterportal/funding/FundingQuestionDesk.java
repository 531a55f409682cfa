package org.jobcenterportal.funding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.funding.FundingOutcome.Done;
import org.jobcenterportal.funding.FundingOutcome.MovedOn;
import org.jobcenterportal.funding.FundingOutcome.NotFound;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F81: what only the counsellor can know about somebody proposed, the employer service asks her. She looks in a check of her
 * own and tells the result of each condition about the person: fulfilled, not fulfilled or missing, and nothing else.
 */
@Service
@Transactional
public class FundingQuestionDesk {

    private static final Purpose LIST = new Purpose("funding.questions");
    private static final int MOST = 100;

    private final FundingQuestions questions;
    private final FundingBook book;
    private final FundingStore store;
    private final FundingSight sight;
    private final FundingFacts facts;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    FundingQuestionDesk(
            FundingQuestions questions,
            FundingBook book,
            FundingStore store,
            FundingSight sight,
            FundingFacts facts,
            CaseAccess access,
            CitizenDirectory citizens,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.questions = questions;
        this.book = book;
        this.store = store;
        this.sight = sight;
        this.facts = facts;
        this.access = access;
        this.citizens = citizens;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks the counsellor of whoever was proposed; asked twice, it is one question. */
    @RepeatedOnContention
    @PreAuthorize("hasRole('" + Roles.EMPLOYER_SERVICE + "')")
    public FundingOutcome ask(FundingCheckId id) {
        var check = sight.whole(id).orElse(null);
        var proposed = check == null ? null : check.proposed();
        if (check == null || proposed == null) {
            return new NotFound();
        }
        questions.hold(id);
        if (check.state().isOpen() && questions.ask(id, proposed.person(), signed())) {
            log("funding.asked", proposed.person(), id);
        }
        return new Done(id);
    }

    /** What waits for an answer in one's own cases and in those of whom one stands in for, the oldest first. */
    @PreAuthorize(CaseAccess.ROLES)
    @Transactional(readOnly = true)
    public List<FundingQuestionRow> waiting() {
        var waiting = questions.waitingFor(colleague.withThoseSheStandsInFor(), MOST);
        var persons = waiting.stream().map(FundingQuestion::person).distinct().toList();
        var closed = access.closedToMe(persons);
        var shown = persons.stream().filter(person -> !closed.contains(person)).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        audit.read(LIST, shown.stream().map(PersonId::value).toList());
        var cards = citizens.cards(shown);
        var numbers = citizens.numbers(shown);
        return waiting.stream()
                .filter(question -> cards.containsKey(question.person()))
                .flatMap(question -> book.find(question.check()).stream().map(check -> {
                    var card = cards.get(question.person());
                    return new FundingQuestionRow(
                            check.id(),
                            check.kind(),
                            check.terms().title(),
                            check.terms().start(),
                            question.asked().at(),
                            card.isProtected() ? null : card.name(),
                            numbers.get(question.person()));
                }))
                .toList();
    }

    /** How many wait, asked with every page; none for an account of nobody here. */
    @PreAuthorize(CaseAccess.ROLES)
    @Transactional(readOnly = true)
    public int countWaiting() {
        return colleague.isKnown() ? questions.countWaitingFor(colleague.withThoseSheStandsInFor()) : 0;
    }

    /** Begins the check from which a question is answered, or leads to the one that was begun; empty where there is none. */
    @RepeatedOnContention
    @PreAuthorize(CaseAccess.ROLES)
    public Optional<FundingCheckId> look(FundingCheckId asked) {
        questions.hold(asked);
        return questions
                .of(asked)
                .filter(question -> access.relationTo(question.person()).mayLook())
                .flatMap(question -> {
                    var known = question.answering();
                    if (known != null || !question.isOpen()) {
                        return Optional.ofNullable(known);
                    }
                    return book.find(asked).map(check -> begin(question, check));
                });
    }

    /** Tells what the check says now of each condition about the person, without what a disability changes. */
    @RepeatedOnContention
    @PreAuthorize(CaseAccess.ROLES)
    public FundingOutcome tell(FundingCheckId answering, long seen) {
        return answer(answering, seen, "funding.told", (question, check) -> {
            sight.look(question.person());
            return questions.tell(question.check(), facts.results(question.person(), check, clock.instant()), signed());
        });
    }

    /** Tells that there is no answer. */
    @RepeatedOnContention
    @PreAuthorize(CaseAccess.ROLES)
    public FundingOutcome refuse(FundingCheckId answering, long seen) {
        return answer(
                answering, seen, "funding.not-told", (question, check) -> questions.refuse(question.check(), signed()));
    }

    private interface Answer {
        boolean isGiven(FundingQuestion question, FundingCheck check);
    }

    private FundingOutcome answer(FundingCheckId answering, long seen, String what, Answer answer) {
        var check = sight.whole(answering).orElse(null);
        var question = questions.answeredFrom(answering).orElse(null);
        if (check == null || check.person() == null || question == null) {
            return new NotFound();
        }
        if (check.version() != seen || !answer.isGiven(question, check)) {
            return new MovedOn();
        }
        log(what, question.person(), question.check());
        return new Done(answering);
    }

    private FundingCheckId begin(FundingQuestion question, FundingCheck asked) {
        var check = FundingCheck.begin(
                question.person(), null, asked.job(), asked.kind(), asked.terms(), colleague.id(), clock.instant());
        store.add(check, null);
        questions.answeredFrom(asked.id(), check.id());
        log("funding.begun", question.person(), check.id());
        return check.id();
    }

    private void log(String what, PersonId person, FundingCheckId check) {
        audit.changed(
                what,
                Stream.of(person.value()).toList(),
                Map.of("check", check.value().toString()));
    }

    private Signed signed() {
        return new Signed(colleague.id(), clock.instant());
    }
}
