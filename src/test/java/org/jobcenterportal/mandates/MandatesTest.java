package org.jobcenterportal.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.messaging.Matter;
import org.jobcenterportal.messaging.ReceiptCheck;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MandatesTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final ConsentPurpose TO_EMPLOYERS = ConsentPurpose.PROFILE_TO_EMPLOYERS;

    @Autowired
    private MandateDesk desk;

    @Autowired
    private MyMandates mine;

    @Autowired
    private Consents consents;

    @Autowired
    private MandateHoldings holdings;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Recipients recipients;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private PersonId person;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        person = cases.aCaseOf(counsellor).id();
    }

    @Test
    @Row("F105")
    void a_consent_is_a_receipt_that_says_what_was_allowed_and_what_follows_without_it() {
        counsellor.does(() -> desk.recordConsent(person, TO_EMPLOYERS, ConsentWay.ON_PAPER, Locale.ENGLISH));

        var consent = counsellor.does(() -> desk.consents(person)).getFirst();

        assertThat(consent.wording()).isEqualTo(texts.text(Locale.ENGLISH, TO_EMPLOYERS.wordingKey()));
        assertThat(consent.consequence()).contains("without your name");
        assertThat(consent.with()).isEqualTo(counsellor.staff());
        assertThat(receipts.check(consent.code().value(), "192.0.2.1"))
                .isInstanceOfSatisfying(
                        ReceiptCheck.Genuine.class,
                        genuine -> assertThat(texts.has(Locale.GERMAN, genuine.kind()))
                                .isTrue());
    }

    @Test
    @Row("F105")
    @As("buergerin")
    void the_citizen_takes_back_at_once_what_she_has_allowed_and_the_receipt_stays() {
        iAm(person);
        assertThat(mine.give(TO_EMPLOYERS, Locale.GERMAN)).isTrue();
        assertThat(mine.give(TO_EMPLOYERS, Locale.GERMAN)).isFalse();
        assertThat(consents.given(person, TO_EMPLOYERS)).isTrue();
        clock.advance(Duration.ofDays(2));

        assertThat(mine.withdraw(TO_EMPLOYERS)).isTrue();
        assertThat(mine.withdraw(TO_EMPLOYERS)).isFalse();

        assertThat(consents.given(person, TO_EMPLOYERS)).isFalse();
        assertThat(mine.consents()).singleElement().satisfies(consent -> {
            assertThat(consent.stands()).isFalse();
            assertThat(consent.withdrawal())
                    .isEqualTo(new ConsentReceipt.Withdrawal(
                            TestClock.START.plus(Duration.ofDays(2)), ConsentWay.PORTAL, null));
        });
        assertThat(mine.give(TO_EMPLOYERS, Locale.GERMAN)).isTrue();
        assertThat(matters()).containsExactly("consents.given", "consents.withdrawn", "consents.given");
    }

    @Test
    void the_same_consent_stands_once_however_many_give_it_at_once() throws Exception {
        var given = Crowd.of(8)
                .all(number -> counsellor.does(
                        () -> desk.recordConsent(person, TO_EMPLOYERS, ConsentWay.ON_PAPER, Locale.GERMAN)));

        assertThat(given).containsOnlyOnce(true);
        assertThat(consents.of(person)).hasSize(1);
    }

    @Test
    @Row("F108")
    void others_neither_see_nor_change_what_a_person_allows() {
        var stranger = cases.aCounsellor();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> desk.consents(person)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> desk.representations(person)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(
                        () -> desk.recordConsent(person, TO_EMPLOYERS, ConsentWay.ON_PAPER, Locale.GERMAN)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(
                        () -> desk.record(person, attorney(TODAY, null, RepresentationScope.EVERYTHING))));
    }

    @Test
    @Row("F5")
    void messages_go_to_whoever_acts_for_her_within_scope_and_term() {
        assertThat(addressee()).isEqualTo("anna@example.org");
        record(attorney(TODAY.minusDays(3), TODAY.plusDays(1), RepresentationScope.BENEFITS));
        assertThat(addressee()).isEqualTo("anna@example.org");
        record(attorney(TODAY.minusDays(3), TODAY.plusDays(1), RepresentationScope.CONSULTATIONS));

        assertThat(addressee()).isEqualTo("kaya@example.org");
        assertThat(recipients.addressee(person.value()).orElseThrow().name()).isEqualTo("Herr Kaya, für Frau Beispiel");
        assertThat(recipients.recipient(person.value()).orElseThrow().name()).isEqualTo("Frau Beispiel");
        clock.advance(Duration.ofDays(1));
        assertThat(addressee()).isEqualTo("kaya@example.org");
        clock.advance(Duration.ofDays(1));
        assertThat(addressee()).isEqualTo("anna@example.org");
    }

    @Test
    @Row({"F5", "F21"})
    void messages_about_offers_go_to_whoever_acts_in_them_and_to_nobody_who_acts_in_talks_only() {
        record(attorney(TODAY.minusDays(3), null, RepresentationScope.CONSULTATIONS));
        assertThat(addressee(Matter.MEASURES)).isEqualTo("anna@example.org");

        record(attorney(TODAY.minusDays(3), null, RepresentationScope.JOBS_AND_MEASURES));
        assertThat(addressee(Matter.MEASURES)).isEqualTo("kaya@example.org");
    }

    @Test
    @Row("F5")
    void a_mandate_that_is_taken_back_ends_at_once() {
        var id = record(attorney(TODAY.minusDays(3), null, RepresentationScope.EVERYTHING));
        assertThat(addressee()).isEqualTo("kaya@example.org");

        assertThat(counsellor.does(() -> desk.withdraw(person, id, ConsentWay.BY_PHONE)))
                .isTrue();

        assertThat(addressee()).isEqualTo("anna@example.org");
        assertThat(counsellor.does(() -> desk.withdraw(person, id, ConsentWay.BY_PHONE)))
                .isFalse();
        assertThat(counsellor
                        .does(() -> desk.representations(person))
                        .getFirst()
                        .withdrawal())
                .isEqualTo(new Representation.Withdrawal(TODAY, ConsentWay.BY_PHONE, counsellor.staff()));
    }

    @Test
    @Row("F5")
    void who_only_comes_along_gets_no_messages() {
        record(new RepresentationDraft(
                RepresentationKind.ASSISTANT,
                new PersonName("Emre", "Kaya"),
                FormOfAddress.MR,
                null,
                null,
                new EmailAddress("kaya@example.org"),
                null,
                Set.of(RepresentationScope.EVERYTHING),
                TODAY,
                null,
                TODAY));

        assertThat(addressee()).isEqualTo("anna@example.org");
    }

    @Test
    @Row({"F5", "F8"})
    void who_is_protected_against_violence_is_written_to_herself() {
        var anna = Citizens.anna();
        PersonDraft hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        anna, anna.communication(), new Protection(Protection.Reason.VIOLENCE, TODAY.minusDays(3))));
        counsellor.does(() -> desk.record(hidden.id(), attorney(TODAY, null, RepresentationScope.EVERYTHING)));

        assertThat(recipients.addressee(hidden.id().value()).orElseThrow().email())
                .isEqualTo(new EmailAddress("anna@example.org"));
    }

    @Test
    @As("buergerin")
    void the_citizen_ends_a_mandate_herself_but_not_what_a_court_has_ordered() {
        iAm(person);
        var guardian = new RepresentationDraft(
                RepresentationKind.GUARDIAN,
                new PersonName("Emre", "Kaya"),
                FormOfAddress.MR,
                "Betreuungsverein",
                new PostalAddress("Lindenweg", "1", "34117", "Kassel"),
                null,
                null,
                Set.of(RepresentationScope.EVERYTHING),
                TODAY,
                null,
                TODAY);
        var ordered = record(guardian);
        var given = record(attorney(TODAY, null, RepresentationScope.POST));

        assertThat(mine.withdraw(given)).isTrue();
        assertThat(mine.withdraw(ordered)).isFalse();
        assertThat(mine.representations())
                .filteredOn(one -> one.holdsOn(TODAY))
                .extracting(Representation::id)
                .containsExactly(ordered);
    }

    @Test
    @Row("F6")
    void somebody_may_object_to_being_represented_by_the_applicant() {
        counsellor.does(() -> {
            desk.object(person, true);
            return true;
        });
        assertThat(counsellor.does(() -> desk.objects(person))).contains(TODAY);

        counsellor.does(() -> {
            desk.object(person, false);
            return true;
        });
        assertThat(counsellor.does(() -> desk.objects(person))).isEmpty();
    }

    @Test
    @Row("F54")
    void whoever_is_addressed_decides_whether_somebody_is_out_of_reach() {
        var silent = caseOf(Citizens.speaking(Citizens.anna(), Communication.BY_LETTER, Protection.NONE));
        var hidden = caseOf(Citizens.speaking(
                Citizens.anna(), Communication.BY_LETTER, new Protection(Protection.Reason.VIOLENCE, TODAY)));
        var ids = List.of(silent.value(), hidden.value());
        assertThat(recipients.outOfReach(ids)).containsExactlyInAnyOrderElementsOf(ids);

        Stream.of(silent, hidden)
                .forEach(one -> counsellor.does(
                        () -> desk.record(one, attorney(TODAY, TODAY, RepresentationScope.CONSULTATIONS))));

        assertThat(recipients.outOfReach(ids)).containsExactly(hidden.value());
        clock.advance(Duration.ofDays(1));
        assertThat(recipients.outOfReach(ids)).containsExactlyInAnyOrderElementsOf(ids);
    }

    private PersonId caseOf(PersonDraft someone) {
        citizens.importHouseholds(Stream.of(Citizens.alone(someone)));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(someone.id(), counsellor.staff(), null)));
        return someone.id();
    }

    @Test
    void a_mandate_has_a_scope_a_term_and_a_way_to_whoever_is_addressed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attorney(TODAY, TODAY.minusDays(1), RepresentationScope.POST));
        assertThatIllegalArgumentException().isThrownBy(() -> attorney(TODAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepresentationDraft(
                        RepresentationKind.ATTORNEY,
                        new PersonName("Emre", "Kaya"),
                        FormOfAddress.MR,
                        null,
                        null,
                        null,
                        null,
                        Set.of(RepresentationScope.POST),
                        TODAY,
                        null,
                        TODAY));
    }

    @Test
    void a_person_reads_all_that_is_held() {
        counsellor.does(() -> desk.recordConsent(person, TO_EMPLOYERS, ConsentWay.ON_PAPER, Locale.GERMAN));
        record(attorney(TODAY, null, RepresentationScope.POST));

        var held = holdings.holdingsOf(person.value());

        assertThat(held.toString()).contains("PROFILE_TO_EMPLOYERS", "Emre Kaya", "POST");
        assertThat(held.stream().flatMap(holding -> holding.values().keySet().stream()))
                .allMatch(key -> texts.has(Locale.GERMAN, key));
    }

    private static RepresentationDraft attorney(
            LocalDate from, @Nullable LocalDate until, RepresentationScope... scopes) {
        return new RepresentationDraft(
                RepresentationKind.ATTORNEY,
                new PersonName("Emre", "Kaya"),
                FormOfAddress.MR,
                null,
                null,
                new EmailAddress("kaya@example.org"),
                null,
                Set.of(scopes),
                from,
                until,
                from);
    }

    private UUID record(RepresentationDraft draft) {
        return counsellor.does(() -> desk.record(person, draft));
    }

    private String addressee() {
        return addressee(Matter.CONSULTATIONS);
    }

    private String addressee(Matter matter) {
        var email = recipients.addressee(person.value(), matter).orElseThrow().email();
        return email == null ? "" : email.value();
    }

    private void iAm(PersonId somebody) {
        jdbc.sql("delete from account_link where account_id = ?")
                .param(user.require().id().value())
                .update();
        citizens.importAccountLinks(Map.of(user.require().id(), somebody));
    }

    private List<String> matters() {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'CHANGED' order by e.id
                        """).param(person.value()).query(String.class).list();
    }
}
