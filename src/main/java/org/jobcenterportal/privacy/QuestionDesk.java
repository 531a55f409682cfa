package org.jobcenterportal.privacy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.AuditTrail;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.audit.TrailEntry;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.privacy.AccessQuestions.Asked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where data protection reads and answers what citizens ask about looks at their data. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.DATA_PROTECTION + "')")
public class QuestionDesk {

    private static final Purpose QUESTIONS = new Purpose("privacy.questions");
    private static final int SHOWN = 50;

    private final AccessQuestions questions;
    private final AnswerPost post;
    private final CitizenDirectory citizens;
    private final StaffDirectory staff;
    private final AuditTrail trail;
    private final AuditLog audit;
    private final CurrentUser user;

    QuestionDesk(
            AccessQuestions questions,
            AnswerPost post,
            CitizenDirectory citizens,
            StaffDirectory staff,
            AuditTrail trail,
            AuditLog audit,
            CurrentUser user) {
        this.questions = questions;
        this.post = post;
        this.citizens = citizens;
        this.staff = staff;
        this.trail = trail;
        this.audit = audit;
        this.user = user;
    }

    /** How many wait for an answer. */
    public int waiting() {
        return questions.waiting();
    }

    /** Those that wait, the oldest first, then the answered ones; the log says first that they are read. */
    public List<CitizenQuestion> all() {
        var asked = questions.all(SHOWN);
        var persons = asked.stream().map(Asked::person).collect(toSet());
        audit.read(QUESTIONS, persons.stream().map(PersonId::value).toList());
        var numbers = citizens.numbersOf(persons);
        var entries = entries(asked);
        var colleagues = staff.ofAccounts(entries.values().stream()
                .map(TrailEntry::account)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return asked.stream()
                .map(one -> {
                    var entry = entries.get(one.details().id());
                    return new CitizenQuestion(
                            one.details(),
                            numbers.get(one.person()),
                            entry.account() == null ? null : colleagues.get(entry.account()),
                            entry.matter(),
                            entry.at());
                })
                .toList();
    }

    /**
     * Answers a question, once, and lets the citizen know that there is an answer.
     *
     * @return whether this answer is the one that counts; it is not if somebody was faster
     */
    @Transactional
    public boolean answer(UUID question, Message words) {
        var asked = questions.find(question).orElseThrow(() -> new IllegalArgumentException("No such question"));
        if (!questions.answer(question, words, user.require().id())) {
            return false;
        }
        post.answered(asked.person(), question);
        audit.changed(
                "privacy.question-answered", List.of(asked.person().value()), Map.of("question", question.toString()));
        return true;
    }

    private Map<UUID, TrailEntry> entries(List<Asked> asked) {
        return asked.stream()
                .map(one -> trail.entry(one.person().value(), one.entry())
                        .map(entry -> Map.entry(one.details().id(), entry)))
                .flatMap(Optional::stream)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
