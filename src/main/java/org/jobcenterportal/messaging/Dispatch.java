package org.jobcenterportal.messaging;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. Any number of portals may do so at once: each takes other messages.
 *
 * <p>A message is claimed in one short transaction, sent in none, and marked in another. If the portal dies between
 * sending and marking, the message is sent once more with the same Message-ID when the lease has ended.
 */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final OutboxMessages messages;
    private final MailServer server;
    private final SecondWay secondWay;
    private final TransactionTemplate transaction;
    private final MessagingSettings settings;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean stopping;

    Dispatch(
            OutboxMessages messages,
            MailServer server,
            SecondWay secondWay,
            TransactionTemplate transaction,
            MessagingSettings settings,
            Clock clock) {
        this.messages = messages;
        this.server = server;
        this.secondWay = secondWay;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends everything that is due now, batch by batch, unless there is no mail server. */
    void sendDue() {
        running.lock();
        try {
            var goOn = server.isConfigured();
            while (goOn && !stopping) {
                var batch = claim();
                goOn = send(batch) && !batch.isEmpty();
            }
        } finally {
            running.unlock();
        }
    }

    /** Lets the message that is just being sent come to its end, so that a restart repeats nothing. */
    @PreDestroy
    void stop() {
        stopping = true;
        running.lock();
        running.unlock();
    }

    private List<OutboxMessage> claim() {
        return transaction.execute(status -> {
            var now = clock.instant();
            var due = messages.lockDue(now, settings.batch());
            var claimed = due.stream().filter(message -> takes(message, now)).toList();
            messages.saveAll(due);
            due.forEach(message -> secondWay.after(message, now));
            return claimed;
        });
    }

    private boolean takes(OutboxMessage message, Instant now) {
        if (message.isExpiredAt(now)) {
            message.expire();
            return false;
        }
        return message.claim(now, settings.lease());
    }

    /** Whether the next batch has a chance. */
    private boolean send(List<OutboxMessage> batch) {
        for (var i = 0; i < batch.size(); i++) {
            var message = batch.get(i);
            if (stopping || isLeaseTooShort(message)) {
                putBack(batch.subList(i, batch.size()), clock.instant());
                return !stopping;
            }
            var problem = server.send(message);
            problem.ifPresentOrElse(what -> notSent(message, what), () -> sent(message));
            if (problem.filter(DeliveryProblem::isOfServer).isPresent()) {
                putBack(batch.subList(i + 1, batch.size()), clock.instant().plus(settings.firstPause()));
                return false;
            }
        }
        return true;
    }

    private boolean isLeaseTooShort(OutboxMessage message) {
        var end = message.nextAttemptAt();
        return end != null && end.isBefore(clock.instant().plus(MailServer.LONGEST_TRY));
    }

    private void sent(OutboxMessage message) {
        mark(message, own -> own.sent(clock.instant()));
    }

    private void notSent(OutboxMessage message, DeliveryProblem problem) {
        LOG.warn("Message {} was not sent at attempt {}: {}", message.id().value(), message.attempts(), problem);
        mark(message, own -> own.notSent(problem, clock.instant(), settings.backoff()));
    }

    private void putBack(List<OutboxMessage> rest, Instant until) {
        rest.forEach(message -> mark(message, own -> own.putBack(until)));
    }

    private void mark(OutboxMessage message, Consumer<OutboxMessage> change) {
        transaction.executeWithoutResult(status -> messages.findById(message.id())
                .filter(current -> current.isClaimedFor(message.attempts()))
                .ifPresent(current -> {
                    change.accept(current);
                    messages.save(current);
                    secondWay.after(current, clock.instant());
                }));
    }
}
