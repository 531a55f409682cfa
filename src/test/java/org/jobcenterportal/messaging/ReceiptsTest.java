package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.messaging.ReceiptCheck.Genuine;
import org.jobcenterportal.messaging.ReceiptCheck.TooMany;
import org.jobcenterportal.messaging.ReceiptCheck.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row("F57")
class ReceiptsTest {

    private static final String KIND = "sample.receipt.booked";

    private final String here = UUID.randomUUID().toString();

    @Autowired
    private Receipts receipts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void start_of_the_day() {
        clock.set(TestClock.START);
        database.sql("delete from receipt_look_up").update();
    }

    @Test
    void anybody_learns_what_kind_of_step_and_when() {
        var code = issue(UUID.randomUUID());
        clock.advance(Duration.ofDays(3));

        assertThat(receipts.check(code.value().toLowerCase(), here))
                .isEqualTo(new Genuine(code, KIND, TestClock.START));
    }

    @Test
    void what_the_portal_never_gave_it_does_not_know() {
        assertThat(receipts.check(ReceiptCode.random(new Random()).value(), here))
                .isEqualTo(new Unknown());
        assertThat(receipts.check("", here)).isEqualTo(new Unknown());
        assertThat(receipts.check("' or 1=1 --", here)).isEqualTo(new Unknown());
    }

    @Test
    void a_known_code_an_unknown_one_and_a_slip_take_the_same_way() {
        var code = issue(UUID.randomUUID()).value();

        var known = Statements.of(() -> receipts.check(code, here));
        var unknown = Statements.of(
                () -> receipts.check(ReceiptCode.random(new Random()).value(), here));
        var slip = Statements.of(() -> receipts.check("x", here));

        assertThat(known).hasSize(3).isEqualTo(unknown).isEqualTo(slip);
    }

    @Test
    void one_visitor_may_try_thirty_times_an_hour_and_another_still_may() {
        for (int attempt = 1; attempt <= 30; attempt++) {
            assertThat(receipts.check("x", here)).as("attempt %s", attempt).isEqualTo(new Unknown());
        }

        assertThat(receipts.check("x", here)).isEqualTo(new TooMany());
        assertThat(receipts.check("x", here + "2")).isEqualTo(new Unknown());
        clock.advance(Duration.ofHours(1));
        assertThat(receipts.check("x", here)).isEqualTo(new Unknown());
    }

    @Test
    void the_owner_of_a_matter_finds_her_latest_receipt() {
        var matter = UUID.randomUUID();
        issue(matter);
        clock.advance(Duration.ofSeconds(1));
        var latest = issue(matter);

        assertThat(receipts.latest(matter)).contains(latest);
        assertThat(receipts.latest(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nothing_that_is_kept_leads_to_the_matter() {
        var matter = UUID.randomUUID();
        var code = issue(matter);

        var row = database.sql("select * from receipt where code = ?")
                .param(code.value())
                .query()
                .singleRow();

        assertThat(row.keySet()).containsExactlyInAnyOrder("code", "kind", "issued_at", "about_hash", "content_hash");
        assertThat(row.values())
                .noneSatisfy(value -> assertThat(
                                value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString())
                        .contains(matter.toString()));
    }

    @Test
    void a_receipt_is_given_with_the_step_or_not_at_all() {
        assertThatThrownBy(() -> receipts.issue(KIND, UUID.randomUUID(), "x"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private ReceiptCode issue(UUID matter) {
        return transaction.execute(status -> receipts.issue(KIND, matter, "the whole content"));
    }
}
