package org.jobcenterportal.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.LinkingOutcome.AlreadyLinked;
import org.jobcenterportal.citizens.LinkingOutcome.Linked;
import org.jobcenterportal.citizens.LinkingOutcome.NotRight;
import org.jobcenterportal.citizens.LinkingOutcome.TooMany;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F4")
class LinkingTest {

    private static final Residence HOME = new Residence(new PostalAddress("Lindenweg", "3", "34127", "Kassel"), null);
    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    private final AccountId account = new AccountId(UUID.randomUUID().toString());

    @Autowired
    private LinkingDesk desk;

    @Autowired
    private AccountLinking linking;

    @Autowired
    private CurrentCitizen citizen;

    @Autowired
    private CitizensImport importer;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Cases.Colleague counsellor;

    @BeforeEach
    void somebody_counsels() {
        cases = new Cases(organisation, importer, caseload);
        counsellor = cases.aCounsellor();
    }

    @BeforeEach
    @AfterEach
    void start_of_the_day() {
        clock.set(TestClock.START);
        database.sql("delete from linking_attempt").update();
    }

    @Test
    void a_letter_links_an_account_once() throws IOException {
        var anna = anna("de");
        var code = codeFor(anna);

        assertThat(link(account, code.toLowerCase().replace("-", " "), BORN)).isEqualTo(new Linked());

        assertThat(as(account, citizen::id)).contains(anna.id());
        assertThat(link(account, code, BORN)).isEqualTo(new AlreadyLinked());
        assertThat(link(another(), code, BORN)).isInstanceOf(NotRight.class);
        assertThat(write(anna.id())).isEqualTo(new LinkingLetter.AlreadyLinked());
        assertThat(logged(anna.id())).containsExactly("linking.letter-written", "linking.linked");
    }

    @Test
    void the_letter_speaks_german_and_the_language_of_the_person_and_the_code_is_kept_nowhere() throws IOException {
        var text = textOf(written(anna("en")));

        assertThat(text)
                .contains("Ihr Code für das Portal", "Lindenweg 3", "Guten Tag, Frau Beispiel")
                .contains("English", "With this code you connect", "/meine/verknuepfen");
        var hashes = database.sql("select hex(code_hash) from linking_letter")
                .query(String.class)
                .list();
        var code = codeIn(text);
        assertThat(hashes).noneMatch(hash -> hash.contains(hex(code)) || hash.contains(hex(code.replace("-", ""))));
        assertThat(textOf(written(anna("de")))).doesNotContain("English");
    }

    @Test
    void a_wrong_code_and_a_wrong_birth_date_look_the_same() throws IOException {
        var code = codeFor(anna("de"));

        assertThat(link(account, code, BORN.plusDays(1))).isEqualTo(new NotRight(4));
        assertThat(link(account, unknown(), BORN)).isEqualTo(new NotRight(3));
        assertThat(link(account, "' or 1=1 --", BORN)).isEqualTo(new NotRight(2));
    }

    @Test
    void after_five_wrong_tries_one_waits_an_hour() throws IOException {
        var code = codeFor(anna("de"));
        for (int left = 4; left > 0; left--) {
            assertThat(link(account, unknown(), BORN)).isEqualTo(new NotRight(left));
        }

        var again = TestClock.START.plus(Duration.ofHours(1));
        assertThat(link(account, unknown(), BORN)).isEqualTo(new TooMany(again));
        assertThat(link(account, code, BORN)).isEqualTo(new TooMany(again));

        clock.advance(Duration.ofHours(1).minusSeconds(1));
        assertThat(link(account, code, BORN)).isEqualTo(new TooMany(again));
        clock.advance(Duration.ofSeconds(1));
        assertThat(link(account, code, BORN)).isEqualTo(new Linked());
    }

    @Test
    void all_accounts_together_have_a_limit_too() throws IOException {
        var code = codeFor(anna("de"));
        database.sql("insert into linking_attempt (account_id, since, attempts) values ('*', ?, 300)")
                .param(LocalDateTime.ofInstant(TestClock.START, ZoneOffset.UTC))
                .update();

        assertThat(link(account, code, BORN)).isInstanceOf(TooMany.class);
    }

    @Test
    void many_who_try_at_once_are_counted_each() throws Exception {
        var outcomes = Crowd.of(20).all(caller -> link(account, unknown(), BORN));

        assertThat(outcomes).filteredOn(NotRight.class::isInstance).hasSize(4);
        assertThat(outcomes).filteredOn(TooMany.class::isInstance).hasSize(16);
    }

    @Test
    void five_wrong_birth_dates_from_anywhere_end_a_letter() throws IOException {
        var anna = anna("de");
        var code = codeFor(anna);
        for (int stranger = 0; stranger < 4; stranger++) {
            link(another(), code, BORN.plusDays(1));
        }
        var standing = standing(anna.customerNumber()).orElseThrow();
        assertThat(standing.openUntil()).isNotNull();

        link(another(), code, BORN.plusDays(1));

        assertThat(link(account, code, BORN)).isInstanceOf(NotRight.class);
        assertThat(logged(anna.id())).filteredOn("linking.refused"::equals).hasSize(5);
    }

    @Test
    void a_new_letter_voids_the_old_code() throws IOException {
        var anna = anna("de");
        var old = codeFor(anna);
        var fresh = codeFor(anna);

        assertThat(link(account, old, BORN)).isInstanceOf(NotRight.class);
        assertThat(link(account, fresh, BORN)).isEqualTo(new Linked());
    }

    @Test
    void a_code_holds_for_thirty_days() throws IOException {
        var early = codeFor(anna("de"));
        var late = codeFor(anna("de"));

        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(link(account, early, BORN)).isEqualTo(new Linked());
        clock.advance(Duration.ofSeconds(1));
        assertThat(link(another(), late, BORN)).isInstanceOf(NotRight.class);
    }

    @Test
    void one_letter_links_one_of_many_accounts() throws Exception {
        var code = codeFor(anna("de"));
        var accounts = Stream.generate(LinkingTest::another).limit(12).toList();

        var outcomes = Crowd.of(12).all(caller -> link(accounts.get(caller), code, BORN));

        assertThat(outcomes).filteredOn(Linked.class::isInstance).hasSize(1);
    }

    @Test
    void many_letters_written_at_once_leave_one_that_holds() throws Exception {
        var anna = anna("de");

        var letters = Crowd.of(6).all(caller -> write(anna.id()));

        assertThat(letters).allMatch(LinkingLetter.Written.class::isInstance);
        assertThat(database.sql("select count(*) from linking_letter where person_id = ? and ended_at is null")
                        .param(anna.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_office_unlinks_with_a_reason_and_the_citizen_without() throws IOException {
        var anna = anna("de");
        link(account, codeFor(anna), BORN);

        assertThat(unlink(anna.id())).isTrue();
        assertThat(as(account, citizen::id)).isEmpty();
        assertThat(unlink(anna.id())).isFalse();

        link(account, codeFor(anna), BORN);
        assertThat(as(account, linking::unlink)).isTrue();
        assertThat(as(account, citizen::id)).isEmpty();
        assertThat(database.sql("""
                                select e.details from audit_entry e join audit_subject s on s.entry = e.id
                                where s.person = ? and e.matter = 'linking.unlinked' order by e.id
                                """)
                        .param(anna.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("reason=lost-access", "reason=herself");
    }

    @Test
    void without_an_address_no_letter_is_written_and_nobody_is_found_by_an_unknown_number() {
        var homeless = cases.aCaseOf(counsellor);

        assertThat(write(homeless.id())).isEqualTo(new LinkingLetter.NoAddress());
        assertThat(write(PersonId.next())).isEqualTo(new LinkingLetter.NotFound());
        assertThat(standing(new CustomerNumber("998Z000001"))).isEmpty();
    }

    @Test
    void other_people_s_cases_look_like_nobody_s() {
        var anna = anna("de");
        var stranger = cases.aCounsellor();
        var colleague = cases.aColleagueOf(counsellor);

        assertThat(stranger.does(() -> desk.standing(anna.customerNumber()))).isEmpty();
        assertThat(stranger.does(() -> desk.writeLetter(anna.id()))).isEqualTo(new LinkingLetter.NotFound());
        assertThat(stranger.does(() -> desk.unlink(anna.id(), UnlinkReason.MISUSE)))
                .isFalse();
        assertThat(colleague.does(() -> desk.standing(anna.customerNumber()))).isPresent();
        assertThat(colleague.does(() -> desk.writeLetter(anna.id()))).isInstanceOf(LinkingLetter.Written.class);
    }

    private PersonDraft anna(String language) {
        var anna = Citizens.living(
                Citizens.speaking(
                        Citizens.born(BORN),
                        new Communication(ContactChannel.LETTER, language, false, Interpreter.NONE, false),
                        Protection.NONE),
                HOME,
                Set.of());
        return cases.caseOf(counsellor, anna);
    }

    private LinkingLetter.Written written(PersonDraft person) {
        return (LinkingLetter.Written) write(person.id());
    }

    private LinkingLetter write(PersonId person) {
        return counsellor.does(() -> desk.writeLetter(person));
    }

    private Optional<LinkingStanding> standing(CustomerNumber number) {
        return counsellor.does(() -> desk.standing(number));
    }

    private boolean unlink(PersonId person) {
        return counsellor.does(() -> desk.unlink(person, UnlinkReason.LOST_ACCESS));
    }

    private String codeFor(PersonDraft person) throws IOException {
        return codeIn(textOf(written(person)));
    }

    private LinkingOutcome link(AccountId who, String code, LocalDate born) {
        return as(who, () -> linking.link(code, born));
    }

    private List<String> logged(PersonId person) {
        return database.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'CHANGED' order by e.id
                        """).param(person.value()).query(String.class).list();
    }

    private static <T> T as(AccountId who, Callable<T> action) {
        return SignedIn.as(SignedIn.token(who, Set.of(Roles.CITIZEN)), action);
    }

    private static AccountId another() {
        return new AccountId(UUID.randomUUID().toString());
    }

    private static String unknown() {
        return LinkingCode.random(new Random()).value();
    }

    private static String codeIn(String text) {
        return CODE.matcher(text).results().findFirst().orElseThrow().group();
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String textOf(LinkingLetter.Written letter) throws IOException {
        try (var pdf = Loader.loadPDF(letter.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
