package org.jobcenterportal.messaging;

import java.time.Instant;
import org.jobcenterportal.uikit.Language;
import org.springframework.stereotype.Component;

/**
 * Lets what a mail could not tell be told by a letter, once, in the transaction in which the mail is given up (F54). A
 * letter that would come too late is not written.
 */
@Component
class SecondWay {

    private final OutboxMessages messages;
    private final Recipients recipients;
    private final MailRenderer mails;
    private final LetterRenderer letters;
    private final DueTimes dueTimes;
    private final MessagingSettings settings;

    SecondWay(
            OutboxMessages messages,
            Recipients recipients,
            MailRenderer mails,
            LetterRenderer letters,
            DueTimes dueTimes,
            MessagingSettings settings) {
        this.messages = messages;
        this.recipients = recipients;
        this.mails = mails;
        this.letters = letters;
        this.dueTimes = dueTimes;
        this.settings = settings;
    }

    void after(OutboxMessage mail, Instant now) {
        var person = mail.person();
        if (mail.state() != MessageState.FAILED
                || mail.channel() != Channel.EMAIL
                || person == null
                || mail.isExpiredAt(now.plus(dueTimes.letterTakes()))
                || messages.existsByInsteadOf(mail.id().value())) {
            return;
        }
        recipients
                .addressee(person, Matter.of(mail.kind()))
                .filter(recipient -> recipient.letter() != null)
                .map(recipient -> letter(mail, recipient, now))
                .ifPresent(messages::save);
    }

    private OutboxMessage letter(OutboxMessage mail, Recipient recipient, Instant now) {
        var content = mail.content();
        var draft = new MessageDraft(
                mail.kind(),
                null,
                mail.toName(),
                mail.locale(),
                content == null ? mails.discreet(Language.of(mail.locale())) : content,
                null,
                now,
                mail.about(),
                mail.person(),
                content == null || recipient.isProtected(),
                recipient.letter(),
                mail.expiresAt());
        return OutboxMessage.letterInsteadOf(
                mail, draft, letters.render(draft, now), settings.from().domain(), now);
    }
}
