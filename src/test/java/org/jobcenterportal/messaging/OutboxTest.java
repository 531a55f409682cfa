package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.messaging.Drafts.aDraft;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void start_of_the_day() {
        clock.set(TestClock.START);
    }

    @Test
    void a_message_waits_with_both_forms_of_its_text_and_a_fixed_message_id() {
        var person = UUID.randomUUID();

        var id = enqueue(aDraft().forPerson(person).build());

        var message = messages.findById(id).orElseThrow();
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.channel()).isEqualTo(Channel.EMAIL);
        assertThat(message.person()).isEqualTo(person);
        assertThat(message.nextAttemptAt()).isEqualTo(TestClock.START);
        assertThat(message.messageId()).isEqualTo("<" + id.value() + "@portal.example>");
        assertThat(message.mail().html()).contains("Ihr Termin ist gebucht.");
        assertThat(message.mail().text()).contains("Ihr Termin ist gebucht.");
        assertThat(message.mail().calendar()).isNotNull();
    }

    @Test
    void without_a_transaction_nothing_is_taken() {
        assertThatThrownBy(() -> outbox.enqueue(aDraft().build())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_is_rolled_back_tells_nobody() {
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            return outbox.enqueue(aDraft().build());
        });

        assertThat(messages.findById(id)).isEmpty();
    }

    @Test
    void many_messages_are_one_batch() {
        var drafts = IntStream.range(0, 4).mapToObj(n -> aDraft().build()).toList();

        var statements = Statements.of(() -> transaction.executeWithoutResult(status -> outbox.enqueueAll(drafts)));

        assertThat(statements).singleElement().asString().startsWith("insert into outbox_message");
    }

    @Test
    void one_message_for_several_times_waits_for_each_of_them() {
        var soon = TestClock.START.plus(Duration.ofDays(1));
        var later = TestClock.START.plus(Duration.ofDays(3));

        var ids = transaction.execute(
                status -> outbox.enqueueAt(aDraft().due(TestClock.START).build(), List.of(soon, later)));

        assertThat(messages.findAllById(ids))
                .allSatisfy(message -> assertThat(message.state()).isEqualTo(MessageState.WAITING))
                .extracting(OutboxMessage::nextAttemptAt)
                .containsExactlyInAnyOrder(soon, later);
    }

    @Test
    void what_is_no_longer_true_is_withdrawn_even_in_the_same_transaction() {
        var about = UUID.randomUUID();
        var other = enqueue(aDraft().build());

        var ids = transaction.execute(status -> {
            var first = outbox.enqueue(aDraft().about(about).build());
            var second = outbox.enqueue(aDraft().about(about)
                    .due(TestClock.START.plus(Duration.ofDays(2)))
                    .build());
            assertThat(outbox.withdraw(about, Drafts.KIND)).isEqualTo(2);
            return List.of(first, second);
        });

        assertThat(messages.findAllById(ids)).allSatisfy(message -> {
            assertThat(message.state()).isEqualTo(MessageState.WITHDRAWN);
            assertThat(message.nextAttemptAt()).isNull();
        });
        assertThat(messages.findById(other).orElseThrow().state()).isEqualTo(MessageState.WAITING);
    }

    private MessageId enqueue(MessageDraft draft) {
        return transaction.execute(status -> outbox.enqueue(draft));
    }
}
