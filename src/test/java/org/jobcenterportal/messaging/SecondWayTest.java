package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.messaging.Drafts.aDraft;
import static org.jobcenterportal.messaging.SettingsForTests.settings;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row("F54")
class SecondWayTest {

    private static final LetterAddress HOME =
            new LetterAddress("Olena Marchenko", new PostalAddress("Wilhelmshöher Allee", "12", "34117", "Kassel"));

    private final UUID olena = UUID.randomUUID();

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private MailRenderer mails;

    @Autowired
    private LetterRenderer letters;

    @Autowired
    private DueTimes dueTimes;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void an_empty_outbox_in_the_morning() {
        clock.set(TestClock.START);
        messages.deleteAll();
    }

    @Test
    void what_a_mail_could_not_tell_a_letter_tells_once() throws IOException {
        var draft = aDraft().forPerson(olena).build();
        var mail = enqueue(draft);

        refuse(HOME, false);
        transaction.executeWithoutResult(
                status -> messages.findById(mail).orElseThrow().retry(clock.instant()));
        refuse(HOME, false);

        var all = deliveries.about(draft.about());
        assertThat(all).hasSize(2);
        assertThat(all)
                .filteredOn(one -> one.channel() == Channel.EMAIL)
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.state()).isEqualTo(MessageState.FAILED);
                    assertThat(failed.problem()).isEqualTo(DeliveryProblem.ADDRESS_REFUSED);
                });
        assertThat(all)
                .filteredOn(one -> one.channel() == Channel.LETTER)
                .singleElement()
                .satisfies(second -> {
                    assertThat(second.state()).isEqualTo(MessageState.WAITING);
                    assertThat(second.insteadOf()).isEqualTo(mail.value());
                    assertThat(messages.findById(second.id())
                                    .orElseThrow()
                                    .mail()
                                    .text())
                            .contains("Katharina Ostwald freut sich", "KS-7F4-M2Q", "Donnerstag, 26. November");
                });
    }

    @Test
    void without_an_address_it_stays_with_the_mail() throws IOException {
        var draft = aDraft().forPerson(olena).build();
        enqueue(draft);

        refuse(null, false);

        assertThat(deliveries.about(draft.about()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isEqualTo(MessageState.FAILED));
    }

    @Test
    void a_visitor_s_mail_has_no_second_way() throws IOException {
        var draft = aDraft().build();
        enqueue(draft);

        refuse(HOME, false);

        assertThat(deliveries.about(draft.about())).hasSize(1);
    }

    @Test
    void a_letter_that_would_come_too_late_is_not_written() throws IOException {
        var tooLate = until(TestClock.START.plus(Duration.ofDays(3)));
        var inTime = until(TestClock.START.plus(Duration.ofDays(3)).plusSeconds(1));
        enqueue(tooLate);
        enqueue(inTime);

        refuse(HOME, false);

        assertThat(deliveries.about(tooLate.about())).hasSize(1);
        assertThat(deliveries.about(inTime.about())).hasSize(2);
    }

    @Test
    void whoever_is_protected_gets_a_letter_that_says_nothing() throws IOException {
        var draft = aDraft().forPerson(olena).discreet().build();
        enqueue(draft);

        refuse(HOME, true);

        assertThat(messages.findAll())
                .filteredOn(message -> message.channel() == Channel.LETTER)
                .singleElement()
                .satisfies(letter -> assertThat(
                                letter.mail().html() + letter.mail().text())
                        .contains("Es gibt eine Nachricht")
                        .doesNotContain("Ostwald", "KS-7F4-M2Q"));
    }

    @Test
    void what_is_over_is_not_sent_any_more() throws IOException {
        var draft = until(TestClock.START.plus(Duration.ofHours(1)));
        var id = enqueue(draft);
        clock.advance(Duration.ofHours(1));

        refuse(HOME, false);

        assertThat(messages.findById(id).orElseThrow().state()).isEqualTo(MessageState.WITHDRAWN);
    }

    private MessageDraft until(Instant end) {
        var draft = aDraft().forPerson(olena).build();
        return new MessageDraft(
                draft.kind(),
                draft.to(),
                draft.toName(),
                draft.locale(),
                draft.content(),
                null,
                draft.dueAt(),
                draft.about(),
                draft.person(),
                false,
                null,
                end);
    }

    private MessageId enqueue(MessageDraft draft) {
        return transaction.execute(status -> outbox.enqueue(draft));
    }

    private void refuse(@Nullable LetterAddress home, boolean isProtected) throws IOException {
        try (var refusing = SmtpScript.refusing("RCPT", "550 5.1.1 unknown")) {
            var here = settings("127.0.0.1", refusing.port());
            var secondWay = new SecondWay(messages, new LivesAt(home, isProtected), mails, letters, dueTimes, here);
            new Dispatch(messages, new MailServer(here, clock), secondWay, transaction, here, clock).sendDue();
        }
    }

    private record LivesAt(@Nullable LetterAddress home, boolean isProtected) implements Recipients {

        @Override
        public Optional<Recipient> recipient(UUID person) {
            return Optional.of(new Recipient(person, "Frau Marchenko", null, "de", isProtected, home, null, List.of()));
        }

        @Override
        public Set<UUID> outOfReach(Collection<UUID> persons) {
            return Set.of();
        }
    }
}
