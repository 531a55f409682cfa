package org.jobcenterportal.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.NominationStory.THURSDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.Given.Citizen;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.NominationStory;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People with words of their own book, move, cancel and are invited. Every message of the outbox is read in full: its
 * subject, its text, the letter, what it puts into a calendar, and what is kept for a second way.
 */
@IntegrationTest
@Row({"F8", "F9", "F108"})
class MarkerMailsTest {

    private static final Protection BLOCKED =
            new Protection(Protection.Reason.REGISTER_BLOCK, OfficeTime.dayOf(TestClock.START));

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private JdbcClient database;

    private NominationStory story;
    private Marked byMail;
    private Marked byLetter;
    private Marked hiddenByMail;
    private Marked hiddenByLetter;

    @Autowired
    void tell(AutowireCapableBeanFactory portal) {
        story = NominationStory.in(portal);
    }

    @BeforeEach
    void whatever_writes_to_people_happens_to_each_of_them() {
        story.begins();
        byMail = marked(ContactChannel.EMAIL, Protection.NONE, 0);
        byLetter = marked(ContactChannel.LETTER, Protection.NONE, 1);
        hiddenByMail = marked(ContactChannel.EMAIL, BLOCKED, 2);
        hiddenByLetter = marked(ContactChannel.LETTER, BLOCKED, 3);
    }

    @AfterEach
    void nobody_is_invited_any_more() {
        story.ends();
    }

    @Test
    void a_word_stands_only_in_what_is_written_to_her_or_about_what_is_hers() {
        for (var one : List.of(byMail, byLetter, hiddenByMail, hiddenByLetter)) {
            assertThat(saying(one.word()))
                    .isNotEmpty()
                    .allMatch(message -> message.isTo(one) || one.matters().contains(message.about()));
        }
    }

    @Test
    void nobody_else_reads_the_word_of_a_protected_person() {
        for (var one : List.of(hiddenByMail, hiddenByLetter)) {
            assertThat(about(one)).anyMatch(message -> !message.isTo(one));
            assertThat(saying(one.word())).isNotEmpty().allMatch(message -> message.isTo(one));
        }
    }

    @Test
    void whatever_happens_protected_people_read_the_same_words() {
        for (var one : List.of(hiddenByMail, hiddenByLetter)) {
            assertThat(different(to(one), Message::kind)).hasSizeGreaterThan(3);
            assertThat(different(to(one), Message::subject)).hasSize(1);
            assertThat(different(to(one), Message::text)).hasSize(1);
            assertThat(different(to(one), Message::html)).hasSize(1);
            assertThat(to(one)).allMatch(message -> message.calendar() == null && message.content() == null);
        }
    }

    @Test
    void others_read_what_has_happened() {
        assertThat(to(byMail)).anyMatch(message -> message.calendar() != null);
        for (var one : List.of(byMail, byLetter)) {
            assertThat(different(to(one), Message::text)).hasSizeGreaterThan(3);
        }
    }

    /** Somebody whose name nobody else has, and what happened to her; each at hours of her own. */
    private Marked marked(ContactChannel channel, Protection protection, int hour) {
        var word = "Marker" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var communication = new Communication(channel, "de", false, Interpreter.NONE, false);
        var draft = Citizens.called(
                new PersonName("Anna", word), Citizens.speaking(Given.byLetter(), communication, protection));
        var citizen = story.given.linked(List.of(draft)).getFirst();
        caseload.importAssignments(Stream.of(new AssignmentDraft(draft.id(), story.counsellor.staff(), null)));
        return new Marked(word, citizen, happensTo(citizen, hour));
    }

    /** She books and moves, is invited, agrees to a conversation of three, books it, is reminded, and cancels it. */
    private Set<UUID> happensTo(Citizen citizen, int hour) {
        var booked = ((Booked) citizen.does(() -> desk.book(Given.draft(at(THURSDAY, 9 + hour)))))
                .consultation()
                .id();
        citizen.does(() -> moving.move(booked, at(THURSDAY.plusDays(14), 9 + hour)));
        var invited = story.nominated(citizen, Topic.CHILDCARE);
        var agreed = story.agreed(citizen, time(13 + hour), time(14 + hour));
        var tandem = story.book(agreed, time(13 + hour)).id();
        story.portalGoesRound();
        citizen.does(() -> desk.cancel(tandem));
        return Set.of(booked.value(), invited.value(), agreed.value(), tandem.value());
    }

    private SlotChoice at(LocalDate day, int hour) {
        return story.consultant.at(day, time(hour));
    }

    private static String time(int hour) {
        return "%02d:00".formatted(hour);
    }

    private List<Message> to(Marked one) {
        return messages("person = :value", one.citizen().person().value());
    }

    private List<Message> about(Marked one) {
        return messages("about in (:value)", one.matters());
    }

    private List<Message> saying(String word) {
        return messages(
                "concat_ws('\n', to_name, to_address, subject, text, html, calendar, content) like :value",
                "%" + word + "%");
    }

    private List<Message> messages(String which, Object value) {
        return database.sql(
                        "select kind, person, about, subject, text, html, calendar, content from outbox_message where "
                                + which)
                .param("value", value)
                .query(Message.class)
                .list();
    }

    private static <T> Set<T> different(List<Message> messages, Function<Message, T> part) {
        return messages.stream().map(part).collect(toSet());
    }

    /** Somebody whose name nobody else has, and the ids of what is hers. */
    private record Marked(String word, Citizen citizen, Set<UUID> matters) {}

    /** A row of the outbox. */
    private record Message(
            String kind,
            @Nullable UUID person,
            UUID about,
            String subject,
            String text,
            String html,
            @Nullable String calendar,
            @Nullable String content) {

        boolean isTo(Marked one) {
            return one.citizen().person().value().equals(person);
        }
    }
}
