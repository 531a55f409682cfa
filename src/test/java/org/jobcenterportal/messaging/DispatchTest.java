package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.messaging.Drafts.aDraft;
import static org.jobcenterportal.messaging.SettingsForTests.settings;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class DispatchTest {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private SecondWay secondWay;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeAll
    static void open_the_mail_server() {
        MAIL.start();
    }

    @AfterAll
    static void close_the_mail_server() {
        MAIL.stop();
    }

    @BeforeEach
    void an_empty_outbox_in_the_morning() throws FolderException {
        clock.set(TestClock.START);
        messages.deleteAll();
        MAIL.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void leave_nothing_behind() {
        messages.deleteAll();
        clock.set(TestClock.START);
    }

    @Test
    void a_mail_arrives_as_html_text_and_calendar() throws Exception {
        var id = enqueue(aDraft().to("olena@mail.example", "Olena Märchenko").build());

        dispatch().sendDue();

        var mail = received(id).getFirst();
        assertThat(state(id)).isEqualTo(MessageState.SENT);
        assertThat(message(id).sentAt()).isEqualTo(TestClock.START);
        assertThat(mail.getSubject()).isEqualTo("Ihr Termin am 26. November");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("portal@portal.example", "Portal Kassel"));
        assertThat(mail.getRecipients(RecipientType.TO))
                .containsExactly(new InternetAddress("olena@mail.example", "Olena Märchenko"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
        assertThat(mail.getSentDate()).isEqualTo(TestClock.START);
        assertThat(types(mail))
                .containsExactly("text/plain", "text/html", "text/calendar", "application/ics")
                .doesNotHaveDuplicates();
        assertThat(parts(mail).get(2).getContentType()).contains("method=REQUEST");
        assertThat(parts(mail).get(3).getFileName()).isEqualTo("calendar.ics");
    }

    @Test
    void a_mail_without_an_appointment_has_no_calendar() throws Exception {
        var id = enqueue(aDraft().withCalendar(null).build());

        dispatch().sendDue();

        assertThat(types(received(id).getFirst())).containsExactly("text/plain", "text/html");
    }

    @Test
    void a_cancellation_takes_the_entry_out_of_the_calendar() throws Exception {
        var id = enqueue(aDraft().withCalendar(Drafts.entry(1, CalendarEvent.Method.CANCEL))
                .build());

        dispatch().sendDue();

        assertThat(parts(received(id).getFirst()).get(2).getContentType()).contains("method=CANCEL");
    }

    @Test
    void what_is_not_due_waits() {
        var id = enqueue(aDraft().due(TestClock.START.plus(Duration.ofDays(2))).build());

        dispatch().sendDue();
        assertThat(received(id)).isEmpty();

        clock.advance(Duration.ofDays(2));
        dispatch().sendDue();
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void nothing_is_sent_twice_and_nothing_that_was_withdrawn() {
        var sent = enqueue(aDraft().build());
        var withdrawn = aDraft().build();
        var withdrawnId = enqueue(withdrawn);
        transaction.executeWithoutResult(status -> outbox.withdraw(withdrawn.about(), withdrawn.kind()));

        dispatch().sendDue();
        clock.advance(Duration.ofDays(1));
        dispatch().sendDue();

        assertThat(received(sent)).hasSize(1);
        assertThat(received(withdrawnId)).isEmpty();
    }

    @Test
    void without_a_mail_server_messages_wait() {
        var id = enqueue(aDraft().build());

        dispatch(new MailServer(settings("", 0), clock)).sendDue();

        assertThat(state(id)).isEqualTo(MessageState.WAITING);
        assertThat(message(id).attempts()).isZero();
    }

    @Test
    void an_unreachable_server_is_tried_again_ever_more_rarely_and_then_no_more(CapturedOutput log) {
        var id = enqueue(
                aDraft().to("secret-olena@mail.example", "Olena Verschwiegen").build());
        var dispatch = dispatch(new MailServer(settings("127.0.0.1", 1), clock));

        var pauses = new ArrayList<Duration>();
        while (state(id) == MessageState.WAITING) {
            dispatch.sendDue();
            var next = message(id).nextAttemptAt();
            if (next != null) {
                pauses.add(Duration.between(clock.instant(), next));
                clock.set(next);
            }
        }

        assertThat(pauses.stream().map(Duration::toMinutes)).containsExactly(1L, 2L, 4L, 8L, 10L);
        assertThat(state(id)).isEqualTo(MessageState.FAILED);
        assertThat(message(id).attempts()).isEqualTo(6);
        assertThat(message(id).lastProblem()).isEqualTo(DeliveryProblem.UNREACHABLE);
        assertThat(log.getAll())
                .contains(id.value().toString(), "UNREACHABLE")
                .doesNotContain("secret-olena", "Verschwiegen", "Ihr Termin");
    }

    @Test
    void when_the_server_is_unreachable_the_rest_of_the_batch_is_not_tried() {
        enqueue(aDraft().build());
        enqueue(aDraft().build());

        dispatch(new MailServer(settings("127.0.0.1", 1), clock)).sendDue();

        assertThat(messages.findAll())
                .allSatisfy(message ->
                        assertThat(message.nextAttemptAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(1))))
                .extracting(OutboxMessage::attempts)
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void an_address_that_the_server_refuses_is_given_up_at_once(CapturedOutput log) throws IOException {
        try (var refusing = SmtpScript.refusing("RCPT", "550 5.1.1 <secret-olena@mail.example> unknown")) {
            var id = enqueue(aDraft().to("secret-olena@mail.example", "Olena Verschwiegen")
                    .build());

            dispatch(new MailServer(settings("127.0.0.1", refusing.port()), clock))
                    .sendDue();

            assertThat(state(id)).isEqualTo(MessageState.FAILED);
            assertThat(message(id).lastProblem()).isEqualTo(DeliveryProblem.ADDRESS_REFUSED);
            assertThat(log.getAll()).contains("ADDRESS_REFUSED").doesNotContain("secret-olena", "Verschwiegen");
        }
    }

    @Test
    void a_busy_server_is_asked_again_later() throws IOException {
        try (var busy = SmtpScript.refusing("RCPT", "451 4.7.1 please come again")) {
            var id = enqueue(aDraft().build());

            dispatch(new MailServer(settings("127.0.0.1", busy.port()), clock)).sendDue();

            assertThat(state(id)).isEqualTo(MessageState.WAITING);
            assertThat(message(id).lastProblem()).isEqualTo(DeliveryProblem.TRY_LATER);
        }
    }

    @Test
    void a_connection_that_breaks_at_the_end_is_repeated_once_only() throws IOException {
        try (var breaking = SmtpScript.hangingUpAfterTheMessage()) {
            var id = enqueue(aDraft().build());
            var dispatch = dispatch(new MailServer(settings("127.0.0.1", breaking.port()), clock));

            for (var i = 0; i < 4; i++) {
                dispatch.sendDue();
                clock.advance(Duration.ofHours(1));
            }

            assertThat(breaking.messagesTaken()).isEqualTo(2);
            assertThat(state(id)).isEqualTo(MessageState.FAILED);
            assertThat(message(id).lastProblem()).isEqualTo(DeliveryProblem.OUTCOME_UNKNOWN);
        }
    }

    @Test
    void a_crash_after_sending_repeats_the_message_once_with_the_same_message_id() throws Exception {
        var id = enqueue(aDraft().build());
        var crashing = dispatch(new CrashingServer(settings("127.0.0.1", port()), clock));

        assertThatThrownBy(crashing::sendDue).isInstanceOf(Crash.class);
        dispatch().sendDue();
        assertThat(received(id)).as("the lease of the dead sender still holds").hasSize(1);

        clock.advance(Duration.ofMinutes(10));
        dispatch().sendDue();
        clock.advance(Duration.ofDays(1));
        dispatch().sendDue();

        assertThat(received(id)).hasSize(2);
        assertThat(received(id).get(0).getMessageID())
                .isEqualTo(received(id).get(1).getMessageID())
                .isEqualTo(message(id).messageId());
        assertThat(state(id)).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_message_at_which_the_portal_dies_twice_is_left_to_people() {
        var id = enqueue(aDraft().build());
        var crashing = dispatch(new CrashingServer(settings("127.0.0.1", port()), clock));

        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(crashing::sendDue).isInstanceOf(Crash.class);
            clock.advance(Duration.ofMinutes(10));
        }
        crashing.sendDue();

        assertThat(received(id)).hasSize(2);
        assertThat(state(id)).isEqualTo(MessageState.FAILED);
        assertThat(message(id).lastProblem()).isEqualTo(DeliveryProblem.INTERRUPTED);
    }

    @Test
    void eight_senders_at_once_send_each_message_once() throws Exception {
        var ids = transaction.execute(status -> outbox.enqueueAll(IntStream.range(0, 60)
                .mapToObj(n ->
                        aDraft().to("reader" + n + "@mail.example", "Reader").build())
                .toList()));
        var senders = 8;
        var together = new CyclicBarrier(senders);
        var failures = new ConcurrentLinkedQueue<Throwable>();

        try (var threads = Executors.newFixedThreadPool(senders)) {
            IntStream.range(0, senders)
                    .forEach(n -> threads.execute(() -> {
                        try {
                            together.await();
                            dispatch().sendDue();
                        } catch (Exception failure) {
                            failures.add(failure);
                        }
                    }));
        }

        assertThat(failures).isEmpty();
        assertThat(ids).allSatisfy(id -> assertThat(received(id)).hasSize(1));
        assertThat(messages.findAllById(ids))
                .allSatisfy(message -> assertThat(message.state()).isEqualTo(MessageState.SENT));
    }

    @Test
    void a_sender_locks_no_more_messages_than_it_takes() {
        var ids = transaction.execute(status -> outbox.enqueueAll(
                IntStream.range(0, 30).mapToObj(n -> aDraft().build()).toList()));

        var others = transaction.execute(status -> {
            var own = messages.lockDue(clock.instant(), 10);
            assertThat(own).hasSize(10);
            try (var elsewhere = Executors.newSingleThreadExecutor()) {
                return elsewhere
                        .submit(() -> transaction.execute(
                                inner -> messages.lockDue(clock.instant(), 30).size()))
                        .get();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });

        assertThat(ids).hasSize(30);
        assertThat(others).isEqualTo(20);
    }

    @Test
    void looking_for_work_is_one_statement_and_each_message_costs_two_more() {
        enqueue(aDraft().build());
        enqueue(aDraft().build());

        var busy = Statements.of(dispatch()::sendDue);
        var idle = Statements.of(dispatch()::sendDue);

        assertThat(idle).hasSize(1);
        assertThat(busy)
                .as("claim: select and one batch; two messages: select and update; one last look")
                .hasSize(7);
    }

    @Test
    void a_portal_that_stops_begins_nothing_new() {
        var id = enqueue(aDraft().build());
        var dispatch = dispatch();

        dispatch.stop();
        dispatch.sendDue();

        assertThat(state(id)).isEqualTo(MessageState.WAITING);
    }

    @Test
    void the_language_of_the_mail_is_the_reader_s() throws Exception {
        var id = enqueue(aDraft().in(Locale.ENGLISH).build());

        dispatch().sendDue();

        assertThat(received(id).getFirst().getHeader("Content-Language")).containsExactly("en");
    }

    private Dispatch dispatch() {
        return dispatch(new MailServer(settings("127.0.0.1", port()), clock));
    }

    private Dispatch dispatch(MailServer server) {
        return new Dispatch(messages, server, secondWay, transaction, settings("127.0.0.1", port()), clock);
    }

    private static int port() {
        return MAIL.getSmtp().getPort();
    }

    private MessageId enqueue(MessageDraft draft) {
        return transaction.execute(status -> outbox.enqueue(draft));
    }

    private OutboxMessage message(MessageId id) {
        return messages.findById(id).orElseThrow();
    }

    private MessageState state(MessageId id) {
        return message(id).state();
    }

    private static List<MimeMessage> received(MessageId id) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> messageIdOf(mail).contains(id.value().toString()))
                .toList();
    }

    private static String messageIdOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> types(Part mail) throws Exception {
        return parts(mail).stream()
                .map(part -> contentType(part).replaceAll(";.*", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String contentType(Part part) {
        try {
            return part.getContentType().replaceAll("\\s+", " ");
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Part> parts(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart several)) {
            return List.of(part);
        }
        var parts = new ArrayList<Part>();
        for (var i = 0; i < several.getCount(); i++) {
            BodyPart inner = several.getBodyPart(i);
            parts.addAll(parts(inner));
        }
        return parts;
    }

    /** The power fails in the moment in which the server has taken the message. */
    private static final class CrashingServer extends MailServer {

        CrashingServer(MessagingSettings settings, TestClock clock) {
            super(settings, clock);
        }

        @Override
        Optional<DeliveryProblem> send(OutboxMessage message) {
            assertThat(super.send(message)).isEmpty();
            throw new Crash();
        }
    }

    /** Nobody catches it, as nobody catches a power failure. */
    private static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }
}
