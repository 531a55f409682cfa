package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subjects, previews and calendars are read over people's shoulders: they say neither the office nor what it is about. */
@IntegrationTest
@Row("F9")
class NeutralMailsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    private static final Pattern TELLING = Pattern.compile(
            "jobcenter|\\bbca\\b|beauftragte|chancengleich|gleichstellung|equality|berat|consult|advis|gewalt|violence|schutz|"
                    + "kind|child|teilzeit|part-time|ausbildung|training|wiedereinstieg|return|arbeit|work|bürgergeld",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PREHEADER = Pattern.compile("aria-hidden=\"true\">([^<]*)");

    @Autowired
    private Texts texts;

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_that_shows_in_passing_tells_anything(Language language) {
        var shown = texts.keys(language).stream()
                .filter(key -> key.matches("[a-z]+\\.mail\\..*(subject|preheader)|appointments\\.mail\\.calendar\\..*"))
                .toList();

        assertThat(shown).hasSizeGreaterThan(12).contains("appointments.mail.reminderToday.subject");
        assertThat(shown)
                .allSatisfy(key -> assertThat(raw(language, key)).as(key).doesNotContainPattern(TELLING));
    }

    @Test
    void the_pattern_notices_what_tells() {
        assertThat("Ihr Termin bei der BCA").containsPattern(TELLING);
        assertThat("Beratung zur Kinderbetreuung").containsPattern(TELLING);
        assertThat("Ihr Termin am Dienstag, 8. Dezember").doesNotContainPattern(TELLING);
    }

    @Test
    void no_mail_of_any_kind_tells_anything_on_its_outside() {
        var anna = given.aCitizen();
        var moved = book(anna, "10:00");
        anna.does(() -> moving.move(moved, consultant.at(TUESDAY, "14:00")));
        anna.does(() -> desk.cancel(moved));
        var missed = book(anna, "11:00");
        var visitor = (Reserved) desk.reserve(new VisitorDraft(
                sensitive("09:00"), "Anna Example", new EmailAddress(UUID.randomUUID() + "@mail.example")));
        clock.set(consultant.at(TUESDAY, "12:00").start());
        consultant.does(() -> day.noShow(missed, version(missed)));

        var mails = Stream.of(moved, missed, visitor.consultation().id())
                .flatMap(id -> mails(id).stream())
                .toList();

        assertThat(mails.stream().map(mail -> mail.get("kind")).distinct())
                .containsExactlyInAnyOrder(
                        "appointments.kind.booked",
                        "appointments.kind.moved",
                        "appointments.kind.cancelled",
                        "appointments.kind.reserved",
                        "appointments.kind.offered-again",
                        "appointments.kind.reminder");
        SoftAssertions.assertSoftly(softly -> mails.forEach(mail -> {
            softly.assertThat(mail.get("subject").toString()).doesNotContainPattern(TELLING);
            var preheader = PREHEADER.matcher(mail.get("html").toString());
            softly.assertThat(preheader.find()).isTrue();
            softly.assertThat(preheader.group(1)).isNotBlank().doesNotContainPattern(TELLING);
            if (mail.get("calendar") != null) {
                softly.assertThat(line(mail.get("calendar").toString(), "SUMMARY:"))
                        .isEqualTo("SUMMARY:Termin");
                softly.assertThat(mail.get("calendar").toString()).contains("CLASS:PRIVATE");
                softly.assertThat(line(mail.get("calendar").toString(), "ORGANIZER;"))
                        .doesNotContainPattern(TELLING)
                        .contains("Portal Kassel");
            }
        }));
    }

    @Test
    @Row("F44")
    void what_somebody_needs_is_repeated_when_the_time_is_booked_and_when_it_moves() {
        var anna = given.aCitizen();
        var about = book(anna, Topic.OTHER, "10:00");
        anna.does(() -> moving.move(about, consultant.at(TUESDAY, "14:00")));

        assertThat(mails(about).stream()
                        .filter(mail ->
                                mail.get("html").toString().contains("Ihr Kind kommt mit, Dolmetscherin für Arabisch")))
                .extracting(mail -> mail.get("kind"))
                .contains("appointments.kind.booked", "appointments.kind.moved");
    }

    @Test
    @Row("F44")
    void beside_a_sensitive_topic_no_mail_repeats_what_somebody_needs() {
        var anna = given.aCitizen();
        var about = book(anna, Topic.PROTECTION_FROM_VIOLENCE, "10:00");

        assertThat(mails(about))
                .isNotEmpty()
                .allSatisfy(mail ->
                        assertThat(mail.get("html").toString()).doesNotContain("Ihr Kind kommt mit", "Arabisch"));
    }

    private ConsultationId book(Given.Citizen citizen, Topic topic, String time) {
        var needs = new Needs(true, "ar", false, false, false);
        var draft = new ConsultationDraft(
                UUID.randomUUID(), topic, Way.ON_SITE, needs, consultant.at(TUESDAY, time), "de", null);
        return ((Booked) citizen.does(() -> desk.book(draft))).consultation().id();
    }

    private ConsultationId book(Given.Citizen citizen, String time) {
        return ((Booked) citizen.does(() -> desk.book(sensitive(time))))
                .consultation()
                .id();
    }

    private ConsultationDraft sensitive(String time) {
        var draft = draft(consultant.at(TUESDAY, time));
        return new ConsultationDraft(
                draft.submission(), Topic.PROTECTION_FROM_VIOLENCE, Way.ON_SITE, Needs.NONE, draft.slot(), "de", null);
    }

    private long version(ConsultationId id) {
        return consultant.does(() -> day.day(TUESDAY)).orElseThrow().meetings().stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private List<Map<String, Object>> mails(ConsultationId about) {
        return database.sql("select kind, subject, html, calendar from outbox_message where about = ?")
                .param(about.value())
                .query()
                .listOfRows();
    }

    private String raw(Language language, String key) {
        return texts.text(language, key, clock.instant(), "x", 1);
    }

    private static String line(String calendar, String beginning) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(one -> one.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
