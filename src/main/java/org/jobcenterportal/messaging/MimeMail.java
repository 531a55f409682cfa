package org.jobcenterportal.messaging;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jobcenterportal.kernel.EmailAddress;

/** A message of the outbox in the form in which mail servers take it (MIME, RFC 2045 to 2049). */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(Session session, OutboxMessage message, MessagingSettings.From from, Instant now)
            throws MessagingException {
        super(session);
        messageId = message.messageId();
        var mail = message.mail();
        setFrom(address(from.address(), from.name()));
        setRecipient(RecipientType.TO, address(message.toAddress(), message.toName()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Content-Language", message.locale().toLanguageTag());
        // RFC 3834: absence notes and other robots do not answer
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setContent(content(mail));
        saveChanges();
    }

    /** The outbox fixes the Message-ID, so that a repetition shows as one; the library would invent a new one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static Multipart content(RenderedMail mail) throws MessagingException {
        var alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(mail.text(), "text/plain; charset=UTF-8"));
        alternative.addBodyPart(text(mail.html(), "text/html; charset=UTF-8"));
        var calendar = mail.calendar();
        if (calendar == null) {
            return alternative;
        }
        alternative.addBodyPart(text(calendar.content(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
        var readable = new MimeBodyPart();
        readable.setContent(alternative);
        return new MimeMultipart(readable, attachment(calendar));
    }

    private static MimeBodyPart text(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static BodyPart attachment(RenderedMail.CalendarFile calendar) throws MessagingException {
        var part = text(calendar.content(), "application/ics; charset=UTF-8");
        part.setFileName("calendar.ics");
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static InternetAddress address(EmailAddress email, String name) {
        var value = email.value();
        var at = value.lastIndexOf('@') + 1;
        try {
            return new InternetAddress(value.substring(0, at) + IDN.toASCII(value.substring(at)), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java knows UTF-8", impossible);
        }
    }
}
