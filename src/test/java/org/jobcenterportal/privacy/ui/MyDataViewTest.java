package org.jobcenterportal.privacy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.Consents;
import org.jobcenterportal.mandates.MandateDesk;
import org.jobcenterportal.mandates.RepresentationDraft;
import org.jobcenterportal.mandates.RepresentationKind;
import org.jobcenterportal.mandates.RepresentationScope;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@Row("F103")
class MyDataViewTest {

    private static final String STRANGE = "Das kommt mir seltsam vor";

    @Autowired
    private CaseAccess access;

    @Autowired
    private AuditLog log;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private Consents consents;

    @Autowired
    private MandateDesk mandateDesk;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private Colleague stranger;
    private PersonDraft person;

    @BeforeEach
    void a_citizen_with_an_account_and_a_counsellor() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        person = cases.aCaseOf(counsellor);
        var account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
        SignedIn.forThisTest(SignedIn.token(account, Set.of(Roles.CITIZEN)));
    }

    @Test
    void a_look_of_the_own_counsellor_stands_there_at_once(Screens screens) {
        screens.open("meine/daten");
        assertThat(screens.text()).contains("Bisher hat niemand Ihre Daten gesehen.");

        counsellor.does(() -> access.open(person.customerNumber()));
        screens.open("meine/daten");

        assertThat(screens.text())
                .containsPattern("Am Dienstag, 24. November um 8:00 Uhr: Ihre Beraterin im Team [0-9a-f-]+\\.")
                .contains("Anlass: Ihre Akte, als Ihre Beratung.");
    }

    @Test
    @Row("F104")
    void whoever_opened_the_case_of_others_stands_there_with_her_reason(Screens screens) {
        stranger.does(() -> access.ask(
                person.customerNumber(),
                new CaseReason(CaseReason.Kind.CALL, "Sie fragt nach der Kita-Bescheinigung.")));
        stranger.does(() -> {
            log.read(new Purpose("case.household"), List.of(person.id().value()));
            return true;
        });

        screens.open("meine/daten");

        assertThat(screens.text())
                .containsPattern("um 8:00 Uhr: Integrationsfachkraft im Team")
                .contains("Grund: Anruf. „Sie fragt nach der Kita-Bescheinigung.“");
        assertThat(screens.text().split("Kita-Bescheinigung", -1)).hasSize(2);
        assertThat(screens.text()).doesNotContain("Vogelsang,");
    }

    @Test
    void many_looks_for_the_same_on_one_day_are_one_line(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));
        clock.advance(Duration.ofMinutes(90));
        counsellor.does(() -> access.open(person.customerNumber()));

        screens.open("meine/daten");

        assertThat(screens.text()).contains("Dienstag, 24. November, 2-mal von 8:00 Uhr bis 9:30 Uhr");
    }

    @Test
    void what_belongs_to_one_opening_is_one_line_with_all_its_parts(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));
        reads("case.health");
        clock.advance(Duration.ofMinutes(5));
        reads("vault.released-read");
        clock.advance(Duration.ofMinutes(6));
        reads("case.household");
        stranger.does(() -> access.ask(
                person.customerNumber(), new CaseReason(CaseReason.Kind.CALL, "Sie fragt nach der Bescheinigung.")));

        screens.open("meine/daten");

        var lines = _find(OrderedList.class).getFirst().getChildren().toList();
        assertThat(lines).hasSize(3);
        assertThat(_find(
                        Details.class,
                        one -> one.withPredicate(
                                details -> details.getSummaryText().equals("3 Teile zeigen"))))
                .singleElement()
                .satisfies(details -> assertThat(Screens.textOf(details))
                        .contains("Ihre Akte, als Ihre Beratung")
                        .contains("um 8:00 Uhr", "um 8:05 Uhr")
                        .doesNotContain("um 8:11 Uhr"));
        assertThat(_find(Anchor.class, link -> link.withText(STRANGE))).hasSize(6);
    }

    @Test
    void a_change_never_hides_in_a_line_of_reads(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));
        counsellor.does(() -> {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status ->
                            log.changed("profile.changed", List.of(person.id().value()), Map.of()));
            return true;
        });

        screens.open("meine/daten");

        assertThat(_find(OrderedList.class).getFirst().getChildren()).hasSize(2);
        assertThat(screens.text()).contains("Geändert:");
    }

    private void reads(String purpose) {
        counsellor.does(() -> {
            log.read(new Purpose(purpose), List.of(person.id().value()));
            return true;
        });
    }

    @Test
    void the_portal_s_own_work_is_nobody_s_look(Screens screens) {
        var herself = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        log.read(new Purpose("appointments.search"), List.of(person.id().value()));
        SecurityContextHolder.setContext(herself);

        screens.open("meine/daten");
        assertThat(screens.text()).contains("das Portal selbst");
        assertThat(_find(Anchor.class, link -> link.withText(STRANGE))).isEmpty();

        screens.open("meine");
        assertThat(screens.text()).contains("In den letzten 30 Tagen hat niemand hineingesehen.");
    }

    @Test
    void everything_that_is_known_is_said_in_words(Screens screens) {
        screens.open("meine/daten");

        assertThat(screens.text())
                .contains("Person und Haushalt", "Wer Sie sind", "Anna", "17. Mai 1990", "weiblich", "Deutschland")
                .contains("hat den Antrag gestellt", "nicht nötig", "Deutsch", "Wer Sie berät", "Miriam Vogelsang")
                .doesNotContain("FEMALE", "APPLICANT", "NOT_NEEDED", "1990-05-17", "true");
    }

    @Test
    void the_same_is_there_in_english_and_in_easy_german(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));

        screens.speak(Language.ENGLISH);
        screens.open("meine/daten");
        assertThat(screens.text())
                .contains("Who has seen my data?", "your counsellor in the team", "female", "Germany", "17 May 1990");

        screens.speak(Language.SIMPLE_GERMAN);
        screens.open("meine/daten");
        assertThat(screens.text()).contains("Darum: Ihre Akte. Die Person berät Sie.");
    }

    @Test
    void what_seems_strange_is_asked_and_waits_for_data_protection(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));
        screens.open("meine/daten");
        var link = _get(Anchor.class, one -> one.withText(STRANGE));

        screens.open(link.getHref());
        _click(_get(Button.class, one -> one.withText("Frage senden")));
        assertThat(_get(TextArea.class, one -> one.withLabel("Was kommt Ihnen seltsam vor?"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, one -> one.withLabel("Was kommt Ihnen seltsam vor?")), "Warum an diesem Tag?");
        _click(_get(Button.class, one -> one.withText("Frage senden")));
        assertThat(screens.text()).contains("Ihre Frage ist beim Datenschutz.");

        screens.open("meine/daten");
        assertThat(screens.text()).contains("Gefragt am Dienstag, 24. November, 8:00 Uhr.");
        assertThat(_find(Anchor.class, one -> one.withText(STRANGE))).isEmpty();
    }

    @Test
    void nobody_asks_about_looks_at_others(Screens screens) {
        var other = cases.aCaseOf(counsellor);
        counsellor.does(() -> access.open(other.customerNumber()));

        screens.open("meine/daten/frage/" + UUID.randomUUID());

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void the_start_page_shows_the_last_three_and_asks_only_about_others(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));
        var colleague = cases.aColleagueOf(counsellor);
        colleague.does(() -> access.open(person.customerNumber()));

        screens.open("meine");

        assertThat(screens.text()).contains("Wer hat meine Daten gesehen?", "heute, 8:00 Uhr");
        assertThat(_find(Anchor.class, one -> one.withText(STRANGE))).hasSize(1);
        assertThat(_find(Anchor.class).stream()
                        .filter(link -> Screens.textOf(link).equals("Alles über meine Daten")))
                .singleElement()
                .returns("meine/daten", Anchor::getHref);
    }

    @Test
    void older_looks_stand_on_further_pages(Screens screens) {
        IntStream.iterate(100, day -> day >= 0, day -> day - 1).forEach(day -> {
            clock.set(TestClock.START.minus(Duration.ofDays(day)));
            counsellor.does(() -> access.open(person.customerNumber()));
        });
        clock.set(TestClock.START);

        screens.open("meine/daten");
        var older = _find(Anchor.class).stream()
                .filter(link -> Screens.textOf(link).equals("Ältere zeigen"))
                .findFirst()
                .orElseThrow();
        screens.open(older.getHref());

        assertThat(screens.text()).contains("Am Sonntag, 16. August um").doesNotContain("24. November um");
    }

    @Test
    @Row("F105")
    void what_is_allowed_is_a_receipt_and_is_taken_back_at_once(Screens screens) {
        screens.open("meine/daten");
        _click(button("Erlauben: Beratung zu Hause"));
        assertThat(stands(ConsentPurpose.HOME_VISIT)).isTrue();
        assertThat(screens.text()).contains("am 24. November 2026, im Portal", "Beleg");

        _click(button("Zurücknehmen: Beratung zu Hause"));

        assertThat(stands(ConsentPurpose.HOME_VISIT)).isFalse();
        assertThat(screens.text()).contains("Zurückgenommen", "zurückgenommen");
        assertThat(_find(Button.class, one -> one.withText("Zurücknehmen"))).isEmpty();
    }

    @Test
    void who_acts_for_her_stands_there_and_is_ended_by_herself(Screens screens) {
        counsellor.does(() -> mandateDesk.record(
                person.id(),
                new RepresentationDraft(
                        RepresentationKind.ATTORNEY,
                        new PersonName("Berta", "Bevollmächtigt"),
                        FormOfAddress.MS,
                        null,
                        null,
                        new EmailAddress("berta@example.org"),
                        null,
                        Set.of(RepresentationScope.EVERYTHING),
                        LocalDate.of(2026, 1, 1),
                        null,
                        LocalDate.of(2026, 1, 1))));

        screens.open("meine/daten");
        assertThat(screens.text()).contains("Berta Bevollmächtigt", "Bevollmächtigte Person", "1. Januar 2026");
        _click(_get(Button.class, one -> one.withText("Vertretung beenden")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Button.class, one -> one.withText("Vertretung beenden")))
                .isEmpty();
        assertThat(screens.text()).contains("vorbei");
    }

    private boolean stands(ConsentPurpose purpose) {
        return consents.given(person.id(), purpose);
    }

    private static Button button(String label) {
        return _find(Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_is_not_linked_learns_how(Screens screens) {
        SignedIn.forThisTest(SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN)));

        screens.open("meine/daten");

        assertThat(screens.text()).contains("Ihr Konto ist noch nicht verbunden.");
    }
}
