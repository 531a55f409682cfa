package org.jobcenterportal.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.LetterPaper;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What goes to the employer, by mail, by letter or on a sheet: exactly what was released, and not a word more. */
@Component
@InternalUse
public class EmployerPost {

    private static final Locale EMPLOYERS = Locale.GERMAN;
    private static final String SENT = "releases.kind.employer";
    private static final String REMINDED = "releases.kind.employer-reminder";

    private final Outbox outbox;
    private final LetterPaper paper;
    private final Texts texts;
    private final Clock clock;

    EmployerPost(Outbox outbox, LetterPaper paper, Texts texts, Clock clock) {
        this.outbox = outbox;
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the employer can be reached in this way. */
    public static boolean reaches(Opening opening, SendingWay way) {
        return switch (way) {
            case EMAIL ->
                opening.contact().filter(contact -> contact.email() != null).isPresent();
            case LETTER -> opening.site().isPresent();
            case BY_HAND -> true;
        };
    }

    /**
     * Sends it; what is handed over by hand goes on the sheet.
     *
     * @param matter the proposal, by which it is held back if she takes it back
     */
    public void send(
            UUID matter,
            Opening opening,
            List<Released> released,
            SendingWay way,
            StaffDetails from,
            LocalDate answerDue,
            Instant now) {
        if (way != SendingWay.BY_HAND) {
            outbox.enqueue(draft(
                    SENT, matter, opening, content(opening, released, from, answerDue), way == SendingWay.LETTER, now));
        }
    }

    /** Asks once more, without a word about the person. */
    public void remind(UUID matter, Opening opening, LocalDate until, Instant now) {
        if (reaches(opening, SendingWay.EMAIL)) {
            var title = text("releases.employer.reminder.title", opening.job().title());
            outbox.enqueue(draft(
                    REMINDED,
                    matter,
                    opening,
                    new MailContent(
                            title,
                            title,
                            title,
                            List.of(text("releases.employer.reminder.text", day(until))),
                            List.of(),
                            List.of(),
                            false),
                    false,
                    now));
        }
    }

    /** What has not left the house yet does not leave it. */
    public void takeBack(UUID matter) {
        outbox.withdraw(matter, SENT);
        outbox.withdraw(matter, REMINDED);
    }

    /** The sheet to print, for an employer at the door or on the phone. */
    public byte[] sheet(UUID matter, Opening opening, List<Released> released, StaffDetails from, LocalDate answerDue) {
        return paper.pdf(
                draft(SENT, matter, opening, content(opening, released, from, answerDue), true, clock.instant()));
    }

    private MessageDraft draft(
            String kind, UUID matter, Opening opening, MailContent content, boolean isLetter, Instant now) {
        var contact = opening.contact();
        return new MessageDraft(
                kind,
                isLetter ? null : contact.orElseThrow().email(),
                contact.map(one -> one.name().full()).orElse(opening.employer().name()),
                EMPLOYERS,
                content,
                null,
                now,
                matter,
                null,
                false,
                isLetter ? address(opening) : null,
                null);
    }

    private static LetterAddress address(Opening opening) {
        var to = opening.site()
                .map(site -> site.address())
                .orElse(opening.job().place().address());
        return new LetterAddress(opening.employer().name(), to);
    }

    private MailContent content(Opening opening, List<Released> released, StaffDetails from, LocalDate answerDue) {
        var title = text("releases.employer.title", opening.job().title());
        return new MailContent(
                title,
                text("releases.employer.preheader"),
                title,
                List.of(
                        text("releases.employer.text"),
                        text(
                                "releases.employer.answer",
                                day(answerDue),
                                from.name().full(),
                                reach(from)),
                        text("releases.employer.bound")),
                released.stream()
                        .map(one -> new Fact(text("enum.ReleasedItem." + one.item()), one.value()))
                        .toList(),
                List.of(),
                false);
    }

    /** How the colleague is reached. */
    private static String reach(StaffDetails from) {
        var phone = from.phone();
        var email = from.email();
        return phone != null ? phone.readable() : email != null ? email.value() : from.teamName();
    }

    private String day(LocalDate day) {
        return Formats.of(EMPLOYERS, texts).fullDateWithYear(day);
    }

    private String text(String key, Object... arguments) {
        return texts.text(EMPLOYERS, key, arguments);
    }
}
