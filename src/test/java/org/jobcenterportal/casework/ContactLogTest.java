package org.jobcenterportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.casework.ContactOutcome.ChangedMeanwhile;
import org.jobcenterportal.casework.ContactOutcome.Saved;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ContactLogTest {

    private static final Instant NOW = TestClock.START;
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @Autowired
    private ContactLog log;

    @Autowired
    private CentralSystems centralSystems;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Caseload caseload;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private PersonDraft anna;

    @BeforeEach
    void aCase() {
        clock.set(NOW);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        anna = cases.aCaseOf(counsellor);
    }

    @Test
    @Row("F1")
    void a_contact_stands_in_the_history_and_is_the_last_one() {
        recorded(call(NOW, "Die Kita-Zusage ist da."));

        assertThat(history()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Telefonat, 12 Minuten");
            assertThat(entry.sentence()).isEqualTo("Die Kita-Zusage ist da.");
        });
        assertThat(caseload.lastContact(anna.id())).contains(new LastContact(NOW, ContactWay.PHONE));
    }

    @Test
    void the_same_form_sent_twice_has_one_effect() {
        var id = ContactId.next();
        counsellor.does(() -> log.record(anna.id(), id, call(NOW, "Einmal.")));
        counsellor.does(() -> log.record(anna.id(), id, call(NOW, "Einmal.")));

        assertThat(history()).hasSize(1);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void what_was_recorded_in_error_stays_as_a_fact_and_the_contact_before_is_the_last_again() {
        recorded(call(YESTERDAY, "Gestern."));
        var wrong = recorded(call(NOW, "Falsche Person."));

        counsellor.does(() -> log.recordedInError(anna.id(), wrong.id(), wrong.version()));

        assertThat(history())
                .extracting(TimelineEntry::title)
                .containsExactly("Irrtümlich erfasst: Telefonat, 12 Minuten", "Telefonat, 12 Minuten");
        assertThat(history()).extracting(TimelineEntry::sentence).containsExactly(null, "Gestern.");
        assertThat(caseload.lastContact(anna.id())).contains(new LastContact(YESTERDAY, ContactWay.PHONE));
    }

    @Test
    void a_stale_edit_overwrites_nothing_and_tells_the_version_that_stands() {
        var seen = recorded(call(NOW, "Erste Fassung."));
        counsellor.does(() -> log.change(anna.id(), seen.id(), seen.version(), call(NOW, "Zweite Fassung.")));

        var outcome =
                counsellor.does(() -> log.change(anna.id(), seen.id(), seen.version(), call(NOW, "Meine Fassung.")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().draft().note()).isEqualTo("Zweite Fassung."));
        assertThat(history()).extracting(TimelineEntry::sentence).containsExactly("Zweite Fassung.");
    }

    @Test
    @Row("F111")
    void each_contact_waits_for_the_central_systems_until_somebody_has_taken_it_over() {
        recorded(call(NOW, "Die Kita-Zusage ist da."));
        var entry = waiting().getFirst();
        assertThat(entry.words()).isEqualTo("24.11.2026, 08:00 Uhr, Telefonat, 12 Minuten: Die Kita-Zusage ist da.");

        does(() -> centralSystems.taken(anna.id(), entry.id()));

        assertThat(waiting()).isEmpty();
        assertThat(counsellor.does(() -> centralSystems.of(anna.id())))
                .singleElement()
                .satisfies(told -> assertThat(told.taken().by()).isEqualTo("Miriam Vogelsang"));

        does(() -> centralSystems.notTaken(anna.id(), entry.id()));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void what_was_taken_over_and_changed_later_waits_once_more() {
        var contact = recorded(call(NOW, "Erste Fassung."));
        does(() -> centralSystems.taken(anna.id(), waiting().getFirst().id()));

        counsellor.does(() -> log.change(anna.id(), contact.id(), contact.version(), call(NOW, "Zweite Fassung.")));

        assertThat(waiting())
                .singleElement()
                .satisfies(entry -> assertThat(entry.words()).endsWith("Zweite Fassung."));
    }

    @Test
    void what_was_taken_over_and_was_wrong_is_to_be_taken_back_there() {
        var contact = recorded(call(NOW, "Falsche Person."));
        does(() -> centralSystems.taken(anna.id(), waiting().getFirst().id()));

        counsellor.does(() -> log.recordedInError(anna.id(), contact.id(), contact.version()));

        assertThat(waiting())
                .singleElement()
                .satisfies(entry -> assertThat(entry.words()).startsWith("Bitte zurücknehmen"));
    }

    @Test
    void nobody_records_or_reads_a_contact_in_the_case_of_others() {
        var contact = recorded(call(NOW, "Nur für uns."));
        var stranger = cases.aCounsellor();

        for (var attempt : List.<Callable<?>>of(
                () -> log.record(anna.id(), ContactId.next(), call(NOW, "Fremd.")),
                () -> log.find(anna.id(), contact.id()),
                () -> log.change(anna.id(), contact.id(), contact.version(), call(NOW, "Fremd.")),
                () -> files.file(anna.id()),
                () -> files.history(anna.id(), Locale.GERMAN),
                () -> centralSystems.of(anna.id()))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stranger.does(attempt));
        }
        var hers = cases.aCaseOf(stranger);
        assertThat(stranger.does(() -> log.find(hers.id(), contact.id()))).isEmpty();
    }

    @Test
    void a_contact_lies_not_in_the_future_and_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded(call(NOW.plus(Duration.ofMinutes(1)), "Morgen.")));
        assertThatIllegalArgumentException().isThrownBy(() -> call(NOW, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> call(NOW, "x".repeat(1_001)));
        assertThat(call(NOW, "x".repeat(1_000)).note()).hasSize(1_000);
        assertThat(ContactDraft.isLength(0)).isFalse();
        assertThat(ContactDraft.isLength(1)).isTrue();
        assertThat(ContactDraft.isLength(480)).isTrue();
        assertThat(ContactDraft.isLength(481)).isFalse();
    }

    private ContactDetails recorded(ContactDraft draft) {
        Saved saved = counsellor.does(() -> log.record(anna.id(), ContactId.next(), draft));
        return saved.contact();
    }

    private static ContactDraft call(Instant at, String note) {
        return new ContactDraft(ContactWay.PHONE, at, 12, note);
    }

    private List<TimelineEntry> history() {
        return counsellor.does(() -> files.history(anna.id(), Locale.GERMAN));
    }

    private List<Handover> waiting() {
        return counsellor.does(() -> centralSystems.of(anna.id())).stream()
                .filter(entry -> entry.taken() == null)
                .toList();
    }

    private void does(Runnable action) {
        counsellor.does(() -> {
            action.run();
            return true;
        });
    }
}
