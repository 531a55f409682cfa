package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.CallerDraft.Caller;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row({"F41", "F44"})
class BookingForCallerTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final AccountId COUNSELLOR = new AccountId(UUID.randomUUID().toString());

    @Autowired
    private CallerDesk desk;

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

    @Test
    void a_counsellor_books_for_a_caller_who_gives_her_name_only() {
        var booked = booked(draft("10:00", null), new Caller.Unknown("  Frau   Beispiel "));

        assertThat(booked.name()).isEqualTo("Frau Beispiel");
        assertThat(booked.consultation().state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(mails(booked.consultation())).isZero();
        assertThat(consultant.does(() -> day.find("beispiel")))
                .extracting(DayBlock.Meeting::id)
                .containsExactly(booked.consultation().id());
    }

    @Test
    void the_same_form_sent_twice_has_one_effect() {
        var draft = draft("10:00", null);
        var first = booked(draft, new Caller.Unknown("Ada"));

        var second = booked(draft, new Caller.Unknown("Ada"));

        assertThat(second.consultation().code()).isEqualTo(first.consultation().code());
    }

    @Test
    void strangers_without_a_number_share_no_limit() {
        booked(draft("09:00", null), new Caller.Unknown("Ada"));
        booked(draft("10:00", null), new Caller.Unknown("Ada"));

        var third = book(draft("11:00", null), new Caller.Unknown("Ada"));

        assertThat(third).isInstanceOf(CallerOutcome.Booked.class);
    }

    @Test
    void one_number_has_two_open_consultations_and_no_third() {
        var number = aNumber();
        booked(draft("09:00", number), new Caller.Unknown("Ada"));
        booked(draft("10:00", number), new Caller.Unknown("Ada"));

        var third = book(draft("11:00", number), new Caller.Unknown("Somebody else"));

        assertThat(third).isEqualTo(new CallerOutcome.TooManyOpen(2));
    }

    @Test
    void a_crowd_with_one_number_gets_no_more_than_two() throws Exception {
        var number = aNumber();

        var outcomes = Crowd.of(8)
                .all(caller -> book(draft("%02d:00".formatted(9 + caller), number), new Caller.Unknown("Ada")));

        assertThat(outcomes).filteredOn(CallerOutcome.Booked.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(CallerOutcome.TooManyOpen.class::isInstance)
                .hasSize(6);
    }

    @Test
    void somebody_with_a_case_is_found_by_the_whole_number_and_the_log_says_so() {
        var anna = Citizens.anna();
        given.linked(List.of(anna));

        var found = counsellor(() -> desk.person(anna.customerNumber())).orElseThrow();
        var booked = booked(draft("10:00", null), new Caller.Known(anna.customerNumber()));

        assertThat(found.id()).isEqualTo(anna.id());
        assertThat(reads(anna.id().value())).isEqualTo(2);
        assertThat(booked.name()).isEqualTo("Anna Beispiel");
        assertThat(mails(booked.consultation())).isEqualTo(1);
    }

    @Test
    void an_unknown_number_books_nothing() {
        var outcome = book(draft("10:00", null), new Caller.Known(new CustomerNumber("999T000001")));

        assertThat(outcome).isInstanceOf(CallerOutcome.UnknownNumber.class);
        assertThat(counsellor(() -> desk.person(new CustomerNumber("999T000001"))))
                .isEmpty();
    }

    @Test
    void a_time_that_somebody_else_has_is_refused_with_others_of_the_day() {
        booked(draft("10:00", null), new Caller.Unknown("Ada"));

        var outcome = book(draft("10:00", null), new Caller.Unknown("Berta"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CallerOutcome.JustTaken.class,
                        taken -> assertThat(taken.alternatives()).isNotEmpty());
    }

    @Test
    void a_caller_without_an_address_gets_no_video() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallerDraft(
                        new ConsultationDraft(
                                UUID.randomUUID(),
                                Topic.OTHER,
                                Way.VIDEO,
                                Needs.NONE,
                                consultant.at(THURSDAY, "10:00"),
                                "de",
                                null),
                        new Caller.Unknown("Ada")));
    }

    @Test
    void the_code_finds_it_in_her_own_calendar_only_however_it_is_typed() {
        var booked = booked(draft("10:00", null), new Caller.Unknown("Ada"));
        var stranger = given.aConsultant();
        var typed =
                booked.consultation().code().value().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(consultant.does(() -> day.find(typed))).hasSize(1);
        assertThat(consultant.does(() -> day.find("a"))).isEmpty();
        assertThat(stranger.does(() -> day.find(typed))).isEmpty();
        assertThat(stranger.does(() -> day.meeting(booked.consultation().id()))).isEmpty();
    }

    @Test
    void it_is_cancelled_for_the_caller_and_the_time_is_free() {
        var booked = booked(draft("10:00", null), new Caller.Unknown("Ada")).consultation();
        var meeting = consultant.does(() -> day.meeting(booked.id())).orElseThrow();

        var outcome = consultant.does(() -> day.cancelFor(booked.id(), meeting.version()));
        var stale = consultant.does(() -> day.cancelFor(booked.id(), meeting.version()));

        assertThat(outcome).isInstanceOf(NotingOutcome.Noted.class);
        assertThat(stale).isInstanceOf(NotingOutcome.ChangedMeanwhile.class);
        assertThat(book(draft("10:00", null), new Caller.Unknown("Berta"))).isInstanceOf(CallerOutcome.Booked.class);
    }

    @Test
    void a_citizen_is_told_who_cancelled_or_moved_for_her() {
        var anna = Citizens.anna();
        given.linked(List.of(anna));
        var booked = booked(draft("10:00", null), new Caller.Known(anna.customerNumber()))
                .consultation();
        var seen = consultant.does(() -> day.meeting(booked.id())).orElseThrow();

        var moved = consultant.does(() -> day.moveFor(booked.id(), seen.seen(), consultant.at(THURSDAY, "14:00")));
        var again = consultant.does(() -> day.moveFor(booked.id(), seen.seen(), consultant.at(THURSDAY, "14:00")));
        var late = consultant.does(() -> day.moveFor(booked.id(), seen.seen(), consultant.at(THURSDAY, "15:00")));
        var now = consultant.does(() -> day.meeting(booked.id())).orElseThrow();
        consultant.does(() -> day.cancelFor(booked.id(), now.version()));

        assertThat(List.of(moved, again)).hasOnlyElementsOfType(MoveOutcome.Moved.class);
        assertThat(late).isInstanceOf(MoveOutcome.TooLate.class);
        assertThat(kinds(booked))
                .containsExactly(
                        "appointments.kind.booked", "appointments.kind.moved-for", "appointments.kind.cancelled-for");
        assertThat(text(booked, "appointments.kind.moved-for")).contains(ConsultationLinks.PATH);
        assertThat(text(booked, "appointments.kind.cancelled-for"))
                .contains(consultant.account().value());
    }

    @Test
    void what_has_begun_is_not_cancelled_or_moved() {
        var booked = booked(draft("10:00", null), new Caller.Unknown("Ada")).consultation();
        clock.set(booked.slot().start());
        var meeting = consultant.does(() -> day.meeting(booked.id())).orElseThrow();

        assertThat(consultant.does(() -> day.cancelFor(booked.id(), meeting.version())))
                .isInstanceOf(NotingOutcome.NotPossible.class);
        assertThat(meeting.canBeMoved()).isFalse();
        assertThat(consultant.does(
                        () -> day.freeDaysFor(booked.id(), new MovingDesk.Wish(null, PartOfDay.ANY, THURSDAY, 3))))
                .isEmpty();
    }

    @Test
    @As("buergerin")
    void citizens_do_not_book_for_others() {
        var draft = new CallerDraft(draft("10:00", null), new Caller.Unknown("Ada"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.book(draft));
    }

    private ConsultationDraft draft(String time, PhoneNumber phone) {
        return new ConsultationDraft(
                UUID.randomUUID(), Topic.OTHER, Way.ON_SITE, Needs.NONE, consultant.at(THURSDAY, time), "de", phone);
    }

    private CallerOutcome book(ConsultationDraft draft, Caller caller) {
        return counsellor(() -> desk.book(new CallerDraft(draft, caller)));
    }

    private CallerOutcome.Booked booked(ConsultationDraft draft, Caller caller) {
        return (CallerOutcome.Booked) book(draft, caller);
    }

    private static <T> T counsellor(Callable<T> action) {
        return SignedIn.as(SignedIn.token(COUNSELLOR, Set.of(Roles.COUNSELLOR)), action);
    }

    private static PhoneNumber aNumber() {
        return new PhoneNumber(
                "+49 561 %07d".formatted(Math.abs(UUID.randomUUID().hashCode() % 10_000_000)));
    }

    private int mails(ConsultationDetails consultation) {
        return kinds(consultation).size();
    }

    private List<String> kinds(ConsultationDetails consultation) {
        return database.sql("select kind from outbox_message where about = ? and kind <> 'appointments.kind.reminder'"
                        + " order by created_at, id")
                .param(consultation.id().value())
                .query(String.class)
                .list();
    }

    private String text(ConsultationDetails consultation, String kind) {
        return database.sql("select text from outbox_message where about = ? and kind = ?")
                .params(consultation.id().value(), kind)
                .query(String.class)
                .single();
    }

    private int reads(UUID person) {
        return database.sql("""
                        select count(*) from audit_subject s join audit_entry e on e.id = s.entry
                        where s.person = ? and e.matter = 'appointments.booking-for'
                        """).param(person).query(Integer.class).single();
    }
}
