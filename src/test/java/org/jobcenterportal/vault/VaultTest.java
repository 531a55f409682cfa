package org.jobcenterportal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jobcenterportal.casework.CaseStory.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.vault.ReleaseOutcome.AlreadyReleased;
import org.jobcenterportal.vault.ReleaseOutcome.NotFound;
import org.jobcenterportal.vault.ReleaseOutcome.Released;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who reads the equality officer's notes: she, her deputy, and whom the citizen lets read a paragraph. */
@IntegrationTest
@Row("F48")
class VaultTest {

    private static final CaseReason TALK =
            new CaseReason(CaseReason.Kind.CONSULTATION, "Wir sprechen heute miteinander.");

    @Autowired
    private Vault vault;

    @Autowired
    private ReleasedNotes released;

    @Autowired
    private MyNotes mine;

    @Autowired
    private VaultSafe safe;

    @Autowired
    private CaseAccess access;

    @Autowired
    private HandOver handOver;

    @Autowired
    private List<PersonalDataHolder> holders;

    @Autowired
    private VaultTimeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;
    private Colleague officer;

    @BeforeEach
    void a_note_in_the_vault() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        officer = story.cases.aColleague(Roles.EQUALITY_OFFICER);
        ask(officer);
        officer.does(() -> vault.write(story.id(), threeParagraphs()));
    }

    @Test
    void she_reads_what_she_wrote_and_the_log_says_so() {
        assertThat(wordsFor(officer)).hasSize(3).contains("Frühschichten gehen nicht.");
        assertThat(looks()).contains("vault.read");
    }

    @Test
    void another_equality_officer_does_not_read_it_even_with_a_reason() {
        var other = story.cases.aColleague(Roles.EQUALITY_OFFICER);
        assertThat(other.does(() -> vault.open(story.id()))).isEmpty();

        ask(other);

        assertThat(wordsFor(other)).isEmpty();
    }

    @Test
    void her_deputy_reads_it_on_the_days_of_the_term_and_on_no_other() {
        var deputy = story.cases.aColleague(Roles.EQUALITY_OFFICER);
        story.cases.isDeputy(deputy, officer, TODAY, TODAY);
        assertThat(wordsFor(deputy)).hasSize(3);

        clock.advance(Duration.ofDays(1));

        assertThat(deputy.does(() -> vault.open(story.id()))).isEmpty();
    }

    @Test
    void a_deputy_who_is_no_equality_officer_does_not_read_it() {
        var deputy = story.cases.aColleague(Roles.COUNSELLOR);
        story.cases.isDeputy(deputy, officer, TODAY, TODAY);

        denied(deputy, () -> vault.open(story.id()));
    }

    @Test
    void no_other_role_reads_or_writes_it_not_even_whose_case_it_is() {
        for (var role : Roles.STAFF) {
            if (!role.equals(Roles.EQUALITY_OFFICER)) {
                var colleague = story.cases.aColleague(role);
                denied(colleague, () -> vault.open(story.id()));
                denied(colleague, () -> vault.write(story.id(), threeParagraphs()));
            }
        }
        denied(story.counsellor, () -> vault.open(story.id()));
    }

    @Test
    void nobody_writes_about_a_person_without_a_reason() {
        var other = story.cases.aColleague(Roles.EQUALITY_OFFICER);

        denied(other, () -> vault.write(story.id(), threeParagraphs()));
    }

    @Test
    void the_counsellor_reads_nothing_until_the_citizen_releases_a_paragraph() {
        assertThat(openTo(story.counsellor)).isEmpty();

        assertThat(release(offered(0))).isInstanceOf(Released.class);

        assertThat(openTo(story.counsellor)).containsExactly("Frühschichten gehen nicht.");
        assertThat(looks()).contains("vault.released-read");
    }

    @Test
    void taking_it_back_holds_at_once() {
        release(offered(0));

        assertThat(story.citizenDoes(() -> mine.takeBack(offered(0)))).isTrue();

        assertThat(openTo(story.counsellor)).isEmpty();
        assertThat(story.citizenDoes(() -> mine.takeBack(offered(0)))).isFalse();
    }

    @Test
    void what_is_released_is_released_to_one_colleague_alone() {
        release(offered(0));
        var colleague = story.cases.aColleagueOf(story.counsellor);
        var deputy = story.cases.aCounsellor();
        story.cases.isDeputy(deputy, story.counsellor, TODAY, TODAY);
        ask(story.stranger);

        assertThat(openTo(colleague)).as("her team").isEmpty();
        assertThat(openTo(deputy)).as("her deputy").isEmpty();
        assertThat(openTo(story.stranger)).as("with a reason").isEmpty();
        assertThat(openTo(officer))
                .as("the equality officer as a reader of the file")
                .isEmpty();
    }

    @Test
    void whoever_may_not_open_the_case_reads_no_released_paragraph() {
        release(offered(0));

        denied(story.stranger, () -> released.toMe(story.id()));
    }

    @Test
    void after_a_hand_over_neither_the_old_nor_the_new_counsellor_reads_it() {
        release(offered(0));
        var next = story.cases.aCounsellor();
        story.counsellor.does(() -> {
            handOver.handOver(story.id(), next.staff(), null);
            return true;
        });

        denied(story.counsellor, () -> released.toMe(story.id()));
        assertThat(openTo(next)).isEmpty();
    }

    @Test
    void she_releases_only_what_she_may_read() {
        var closed = officer.does(() -> vault.open(story.id()))
                .orElseThrow()
                .notes()
                .getFirst()
                .paragraphs()
                .get(2)
                .id();

        assertThat(release(closed)).isInstanceOf(NotFound.class);
        assertThat(openTo(story.counsellor)).isEmpty();
    }

    @Test
    void nobody_releases_or_takes_back_what_is_about_another() {
        var paragraph = offered(0);
        release(paragraph);
        var other = new CaseStory(organisation, citizens, caseload);

        assertThat(other.citizenDoes(() -> mine.release(paragraph))).isInstanceOf(NotFound.class);
        assertThat(other.citizenDoes(() -> mine.takeBack(paragraph))).isFalse();
        assertThat(other.citizenDoes(mine::mine)).isEmpty();
        assertThat(openTo(story.counsellor)).hasSize(1);
    }

    @Test
    void of_many_releases_at_once_one_counts() throws Exception {
        var paragraph = offered(0);

        var outcomes = Crowd.of(8).all(number -> release(paragraph));

        assertThat(outcomes).filteredOn(Released.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyReleased.class::isInstance).hasSize(7);
    }

    @Test
    void a_note_in_error_closes_to_everybody_but_her() {
        release(offered(0));
        var note =
                officer.does(() -> vault.open(story.id())).orElseThrow().notes().getFirst();

        officer.does(() -> {
            vault.recordedInError(note.id());
            return true;
        });

        assertThat(openTo(story.counsellor)).isEmpty();
        assertThat(story.citizenDoes(mine::mine)).isEmpty();
        assertThat(wordsFor(officer)).hasSize(3);
    }

    @Test
    void a_deputy_marks_no_note_of_hers() {
        var deputy = story.cases.aColleague(Roles.EQUALITY_OFFICER);
        story.cases.isDeputy(deputy, officer, TODAY, TODAY);
        var note =
                officer.does(() -> vault.open(story.id())).orElseThrow().notes().getFirst();

        deputy.does(() -> {
            vault.recordedInError(note.id());
            return true;
        });

        assertThat(officer.does(() -> vault.open(story.id()))
                        .orElseThrow()
                        .notes()
                        .getFirst()
                        .errorAt())
                .isNull();
    }

    @Test
    void the_history_names_the_fact_and_not_a_word() {
        release(offered(1));

        var entries = story.counsellor.does(() -> timeline.entriesOf(story.id(), Locale.GERMAN));

        assertThat(entries)
                .extracting(TimelineEntry::title, TimelineEntry::sentence)
                .containsExactly(tuple("Notiz der BCA", "1 von 3 Absätzen für Sie freigegeben"));
    }

    @Test
    void my_data_hold_what_she_may_read_and_the_number_of_the_rest() {
        var words = holders.stream()
                .filter(holder -> holder.room().equals("vault"))
                .flatMap(holder -> holder.holdingsOf(story.id().value()).stream())
                .map(Holding::values)
                .toList()
                .toString();

        assertThat(words)
                .contains("Frühschichten gehen nicht.", "vault.holding.paragraphs=1")
                .doesNotContain("Nur für mich");
    }

    @Test
    void the_database_holds_no_readable_word() {
        var sealed = jdbc.sql("""
                        select p.sealed from vault_paragraph p join vault_note n on n.id = p.note_id where n.person_id = ?
                        """).param(story.id().value()).query(byte[].class).list();

        assertThat(sealed)
                .hasSize(3)
                .noneMatch(one -> new String(one, StandardCharsets.UTF_8).contains("Frühschichten"));
    }

    @Test
    void a_sealed_paragraph_opens_in_its_own_place_only_and_unchanged_only() {
        var id = UUID.randomUUID();
        var sealed = safe.seal(id, new Words("Geheim"));
        assertThat(safe.open(id, sealed)).isEqualTo(new Words("Geheim"));

        assertThatIllegalStateException().isThrownBy(() -> safe.open(UUID.randomUUID(), sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> safe.open(id, sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> new VaultSafe("another").open(id, safe.seal(id, new Words("x"))));
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    /** Two that she may read, and one that stays closed. */
    private static List<VaultNote.Draft> threeParagraphs() {
        return List.of(
                new VaultNote.Draft(new Words("Frühschichten gehen nicht."), true),
                new VaultNote.Draft(new Words("Die Schwester hilft am Nachmittag."), true),
                new VaultNote.Draft(new Words("Nur für mich: noch einmal nachfragen."), false));
    }

    private void ask(Colleague colleague) {
        colleague.does(() -> access.ask(story.person.customerNumber(), TALK));
    }

    private List<String> wordsFor(Colleague colleague) {
        return words(colleague
                .does(() -> vault.open(story.id()))
                .map(VaultPage::notes)
                .orElse(List.of()));
    }

    private List<String> openTo(Colleague colleague) {
        return words(colleague.does(() -> released.toMe(story.id())));
    }

    private static List<String> words(List<VaultNote> notes) {
        return notes.stream()
                .flatMap(note -> note.paragraphs().stream())
                .map(paragraph -> paragraph.words().value())
                .toList();
    }

    private UUID offered(int index) {
        return story.citizenDoes(mine::mine).getFirst().paragraphs().get(index).id();
    }

    private ReleaseOutcome release(UUID paragraph) {
        return story.citizenDoes(() -> mine.release(paragraph));
    }

    private List<String> looks() {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(story.id().value()).query(String.class).list();
    }

    private static void denied(Colleague colleague, Callable<?> action) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .as(colleague.role())
                .isThrownBy(() -> colleague.does(action));
    }
}
