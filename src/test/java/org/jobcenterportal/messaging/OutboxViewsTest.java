package org.jobcenterportal.messaging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.messaging.Drafts.aDraft;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.uikit.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@Row("F54")
class OutboxViewsTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private PostRoom postRoom;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void an_empty_outbox() {
        clock.set(TestClock.START);
        messages.deleteAll();
    }

    @AfterEach
    void leave_nothing_behind() {
        messages.deleteAll();
    }

    @Test
    @As("verwaltung")
    void an_empty_outbox_says_so_and_that_there_is_no_mail_server(Screens screens) {
        screens.open("intern/postausgang");

        assertThat(Screens.textOf(_get(Notice.class))).contains("Es ist kein Mailserver eingerichtet.");
        assertThat(Screens.textOf(grid().getEmptyStateComponent())).contains("Es gibt noch keine Nachrichten.");
    }

    @Test
    @As("verwaltung")
    void the_list_shows_the_latest_first_and_masks_whom_it_reaches(Screens screens) {
        enqueue(aDraft().to("olena@mail.example", "Olena Marchenko").build());
        enqueue(aDraft().in(Locale.ENGLISH)
                .due(TestClock.START.plus(Duration.ofDays(2)))
                .build());

        screens.open("intern/postausgang");

        assertThat(GridKt._size(grid())).isEqualTo(2);
        assertThat(GridKt._get(grid(), 0).dueAt()).isEqualTo(TestClock.START.plus(Duration.ofDays(2)));
        assertThat(GridKt._get(grid(), 1).maskedAddress()).isEqualTo("o…@mail.example");
        assertThat(GridKt._get(grid(), 1).toString()).doesNotContain("olena", "Marchenko");
    }

    @Test
    @As("verwaltung")
    void the_address_holds_the_filter(Screens screens) {
        enqueue(aDraft().build());
        failed();

        screens.open("intern/postausgang?state=failed");

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).state()).isEqualTo(MessageState.FAILED);
        assertThat(_find(
                        RouterLink.class,
                        spec -> spec.withPredicate(link -> link.getElement().hasAttribute("aria-current"))))
                .singleElement()
                .extracting(RouterLink::getText)
                .isEqualTo("unzustellbar 1");

        screens.open("intern/postausgang?state=sent");

        assertThat(GridKt._size(grid())).isZero();
        assertThat(Screens.textOf(grid().getEmptyStateComponent()))
                .contains("Keine Nachricht ist im Zustand „gesendet“.");
    }

    @Test
    @As("verwaltung")
    void a_message_shows_as_its_reader_sees_it_and_leaves_a_row_in_the_log(Screens screens) {
        var person = UUID.randomUUID();
        var id = enqueue(aDraft().forPerson(person).build());

        screens.open("intern/postausgang/" + id.value());

        assertThat(screens.heading()).isEqualTo("Ihr Termin am 26. November");
        assertThat(_get(IFrame.class).getElement().getAttribute("sandbox")).isEqualTo("");
        assertThat(_get(IFrame.class).getTitle()).isEqualTo(Optional.of("So sieht die E-Mail aus"));
        assertThat(_get(Pre.class).getText()).contains("Guten Tag, Olena Marchenko.");
        assertThat(screens.text())
                .contains("Olena Marchenko", "olena@mail.example")
                .contains("trägt den Termin ein")
                .contains("Donnerstag, 26. November 2026, 10:00 bis 10:45 Uhr");
        assertThat(logged(person)).isEqualTo(1);
    }

    @Test
    @As("verwaltung")
    void a_visitor_s_message_is_logged_by_itself(Screens screens) {
        var id = enqueue(aDraft().build());

        screens.open("intern/postausgang/" + id.value());

        assertThat(logged(id.value())).isEqualTo(1);
    }

    @Test
    @As("verwaltung")
    void what_did_not_arrive_is_tried_again_at_a_click(Screens screens) {
        var id = failed();
        screens.open("intern/postausgang/" + id.value());
        assertThat(screens.text()).contains("Der Mailserver nimmt diese Adresse nicht an.");

        _click(_get(Button.class, spec -> spec.withText("Noch einmal versuchen")));

        assertThat(messages.findById(id).orElseThrow().state()).isEqualTo(MessageState.WAITING);
        assertThat(messages.findById(id).orElseThrow().attempts()).isZero();
        _assertNone(Button.class, spec -> spec.withText("Noch einmal versuchen"));
    }

    @Test
    @As("verwaltung")
    void what_is_not_there_is_not_found() {
        assertThat(postRoom.open(MessageId.next())).isEmpty();
        assertThat(postRoom.retry(MessageId.next())).isFalse();
    }

    @Test
    @As("verwaltung")
    void the_database_sorts_and_pages() {
        enqueue(aDraft().build());
        var later = enqueue(aDraft().due(TestClock.START.plusSeconds(60)).build());
        enqueue(aDraft().due(TestClock.START.plusSeconds(120)).build());

        var statements = Statements.of(() -> assertThat(
                        postRoom.messages(MessageState.WAITING, PageRequest.of(1, 1, Sort.by("dueAt"))))
                .extracting(MessageRow::id)
                .containsExactly(later));

        assertThat(statements)
                .singleElement()
                .asString()
                .contains("order by", "limit")
                .doesNotContain("html");
    }

    @Test
    @As("bca")
    void nobody_but_administration_reads_messages() {
        var id = enqueue(aDraft().build());

        assertThatThrownBy(() -> postRoom.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> postRoom.counts()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> postRoom.retry(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> postRoom.messages(null, PageRequest.of(0, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<MessageRow> grid() {
        return (Grid<MessageRow>) (Component) _get(Grid.class);
    }

    private MessageId failed() {
        var id = enqueue(aDraft().build());
        transaction.executeWithoutResult(status -> {
            var message = messages.findById(id).orElseThrow();
            message.claim(TestClock.START, Duration.ofMinutes(10));
            message.notSent(
                    DeliveryProblem.ADDRESS_REFUSED,
                    TestClock.START,
                    SettingsForTests.settings().backoff());
            messages.save(message);
        });
        return id;
    }

    private MessageId enqueue(MessageDraft draft) {
        return transaction.execute(status -> outbox.enqueue(draft));
    }

    private int logged(UUID subject) {
        return jdbc.sql("select count(*) from audit_subject where person = ?")
                .param(subject.toString())
                .query(Integer.class)
                .single();
    }
}
