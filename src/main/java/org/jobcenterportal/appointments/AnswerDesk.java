package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people answer a reminder with one click and without an account; the link is the key (F55). */
@Service
@PreAuthorize("permitAll()")
@RepeatedOnContention
@Transactional
public class AnswerDesk {

    private final Consultations consultations;
    private final ConsultationAnswers answers;
    private final AnswerLinks answerLinks;
    private final ConsultationLinks links;
    private final Receipts receipts;
    private final Recipients recipients;
    private final TimetableBoard board;
    private final Clock clock;

    AnswerDesk(
            Consultations consultations,
            ConsultationAnswers answers,
            AnswerLinks answerLinks,
            ConsultationLinks links,
            Receipts receipts,
            Recipients recipients,
            TimetableBoard board,
            Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.answerLinks = answerLinks;
        this.links = links;
        this.receipts = receipts;
        this.recipients = recipients;
        this.board = board;
        this.clock = clock;
    }

    /** What the link shows. It changes nothing, because mail scanners open links as well. */
    public Optional<AnswerPage> open(String token) {
        return answerLinks.read(token).flatMap(consultations::findById).map(this::page);
    }

    /**
     * Keeps an answer; it can be changed until the consultation begins.
     *
     * @param phone where to call, if somebody wishes that and says so
     */
    public AnswerOutcome answer(String token, Answer answer, @Nullable PhoneNumber phone) {
        var found = answerLinks.read(token).flatMap(consultations::lock);
        if (found.isEmpty()) {
            return new AnswerOutcome.Unknown();
        }
        var consultation = found.get();
        var now = clock.instant();
        if (!consultation.isMovableAt(now)) {
            return new AnswerOutcome.TooLate(page(consultation));
        }
        answers.keep(consultation.id(), answer, phone, now);
        return new AnswerOutcome.Kept(page(consultation), receipt(consultation, answer, now));
    }

    private ReceiptCode receipt(BcaConsultation consultation, Answer answer, Instant now) {
        return receipts.issue(
                "appointments.receipt.answered",
                consultation.id().value(),
                consultation.id().value() + "|" + answer + "|" + now);
    }

    private AnswerPage page(BcaConsultation consultation) {
        var now = clock.instant();
        return new AnswerPage(
                ConsultationDetails.of(consultation, board.timetable(), now),
                answers.of(consultation.id()).orElse(null),
                consultation.isMovableAt(now),
                consultation.contactPhone() != null
                        || answers.phone(consultation.id()).isPresent()
                        || consultation
                                .person()
                                .flatMap(person -> recipients.recipient(person.value()))
                                .map(Recipient::phone)
                                .isPresent(),
                links.token(consultation));
    }
}
