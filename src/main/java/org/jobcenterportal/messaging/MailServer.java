package org.jobcenterportal.messaging;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server that takes the portal's messages, if there is one.
 *
 * <p>Spring's own mail sender is no bean of its own, because the portal is in health while a mail server is not: the
 * messages wait.
 */
@Component
class MailServer {

    /** No single message takes longer than this, whatever the server does. */
    static final Duration LONGEST_TRY = Duration.ofMinutes(4);

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(20);

    private final MessagingSettings settings;
    private final Clock clock;
    private final JavaMailSenderImpl smtp;

    MailServer(MessagingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.smtp = smtp(settings.server());
    }

    boolean isConfigured() {
        return settings.server().isConfigured();
    }

    /**
     * Hands a message over.
     *
     * @return the problem, or empty if the server took it
     */
    Optional<DeliveryProblem> send(OutboxMessage message) {
        try {
            smtp.send(new MimeMail(smtp.getSession(), message, settings.from(), clock.instant()));
            return Optional.empty();
        } catch (MailAuthenticationException refused) {
            return Optional.of(DeliveryProblem.LOGIN_REFUSED);
        } catch (MailSendException failure) {
            return problem(failure);
        } catch (MessagingException unreadable) {
            return Optional.of(DeliveryProblem.MESSAGE_REFUSED);
        }
    }

    private static Optional<DeliveryProblem> problem(MailSendException failure) {
        var causes = failure.getMessageExceptions();
        if (causes.length == 0) {
            return Optional.empty(); // the server took the message and only the farewell failed
        }
        var wasConnecting = failure.getCause() == causes[0];
        return Optional.of(wasConnecting ? DeliveryProblem.UNREACHABLE : problem(causes[0]));
    }

    private static DeliveryProblem problem(@Nullable Exception cause) {
        return switch (cause) {
            case SMTPAddressFailedException refused ->
                problem(refused.getReturnCode(), DeliveryProblem.ADDRESS_REFUSED);
            case SMTPSenderFailedException refused -> problem(refused.getReturnCode(), DeliveryProblem.MESSAGE_REFUSED);
            case SMTPSendFailedException refused
            when refused.getNextException() == null ->
                problem(refused.getReturnCode(), DeliveryProblem.MESSAGE_REFUSED);
            case MessagingException wrapping -> problem(wrapping.getNextException());
            case null, default -> DeliveryProblem.OUTCOME_UNKNOWN;
        };
    }

    private static DeliveryProblem problem(int code, DeliveryProblem lasting) {
        if (code >= 500) {
            return lasting;
        }
        return code >= 400 ? DeliveryProblem.TRY_LATER : DeliveryProblem.OUTCOME_UNKNOWN;
    }

    private static JavaMailSenderImpl smtp(MessagingSettings.Server server) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost(server.host());
        smtp.setPort(server.port());
        var properties = new Properties();
        if (!server.user().isBlank()) {
            smtp.setUsername(server.user());
            smtp.setPassword(server.password());
            properties.put("mail.smtp.auth", "true");
        }
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", Long.toString(CONNECTING.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(ANSWERING.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(ANSWERING.toMillis()));
        smtp.setJavaMailProperties(properties);
        return smtp;
    }
}
