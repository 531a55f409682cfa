package org.jobcenterportal.messaging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@Row("F58")
class LetterDeskTest {

    private static final LetterAddress HOME =
            new LetterAddress("Olena Marchenko", new PostalAddress("Wilhelmshöher Allee", "12", "34117", "Kassel"));

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private LetterDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void an_empty_outbox() {
        clock.set(TestClock.START);
        messages.deleteAll();
    }

    @Test
    @As("verwaltung")
    void letters_that_are_due_are_printed_marked_and_taken_back(Screens screens) {
        var first = enqueue(TestClock.START, null);
        var second = enqueue(TestClock.START, null);
        enqueue(TestClock.START.plus(Duration.ofDays(1)), null);
        screens.open("intern/postausgang");
        assertThat(screens.text()).contains("2 Briefe warten.");

        _click(button("Briefe drucken"));
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> Screens.textOf(link).contains("2 Briefe öffnen (PDF)")))
                        .getHref())
                .isNotBlank();
        var meanwhile = enqueue(TestClock.START, null);
        _click(button("Als gedruckt markieren"));

        assertThat(state(first)).isEqualTo(MessageState.SENT);
        assertThat(state(second)).isEqualTo(MessageState.SENT);
        assertThat(state(meanwhile)).isEqualTo(MessageState.WAITING);
        assertThat(messages.findById(first).orElseThrow().sentAt()).isEqualTo(TestClock.START);

        screens.open("intern/postausgang/" + first.value());
        _click(button("Doch nicht gedruckt"));
        assertThat(state(first)).isEqualTo(MessageState.WAITING);
        assertThat(messages.findById(first).orElseThrow().sentAt()).isNull();
    }

    @Test
    @As("verwaltung")
    void without_letters_there_is_nothing_to_print(Screens screens) {
        screens.open("intern/postausgang");

        assertThat(screens.text()).contains("Kein Brief wartet.");
        _assertNone(Button.class, spec -> spec.withText("Briefe drucken"));
        assertThat(desk.printRun()).isEmpty();
        assertThat(desk.markPrinted(List.of())).isZero();
    }

    @Test
    @As("verwaltung")
    void one_file_holds_all_letters_that_are_still_worth_sending() throws Exception {
        enqueue(TestClock.START, TestClock.START.plusSeconds(1));
        enqueue(TestClock.START, null);
        enqueue(TestClock.START, TestClock.START);

        var run = desk.printRun().orElseThrow();

        assertThat(run.letters()).hasSize(2);
        try (var pdf = Loader.loadPDF(run.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    @As("verwaltung")
    void two_who_mark_the_same_letters_have_one_effect() {
        var letter = enqueue(TestClock.START, null);

        assertThat(desk.markPrinted(List.of(letter))).isEqualTo(1);
        assertThat(desk.markPrinted(List.of(letter))).isZero();
        assertThat(desk.takeBackPrinted(List.of(letter))).isEqualTo(1);
        assertThat(desk.takeBackPrinted(List.of(letter))).isZero();
    }

    private MessageId enqueue(Instant due, @Nullable Instant end) {
        var content = Drafts.booked();
        return transaction.execute(status -> outbox.enqueue(new MessageDraft(
                Drafts.KIND,
                null,
                "Frau Marchenko",
                Locale.GERMAN,
                content,
                null,
                due,
                UUID.randomUUID(),
                UUID.randomUUID(),
                false,
                HOME,
                end)));
    }

    private MessageState state(MessageId id) {
        return messages.findById(id).orElseThrow().state();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
