package org.jobcenterportal.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.casework.ContactDetails;
import org.jobcenterportal.casework.ContactDraft;
import org.jobcenterportal.casework.ContactId;
import org.jobcenterportal.casework.ContactLog;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdId;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class CaseFileViewTest {

    private static final String NOBODYS = "999Z888888";

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private ContactLog log;

    @Autowired
    private HandOver handOver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private Colleague stranger;
    private PersonDraft anna;
    private PersonDraft parent;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseload);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        anna = cases.aCaseOf(counsellor);
        parent = Citizens.anna();
    }

    @Test
    @Row({"F1", "F102"})
    void the_counsellor_sees_head_and_facts_and_that_her_look_is_logged(Screens screens) {
        as(counsellor);

        screens.open(address(anna));

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(screens.text())
                .contains("36 Jahre", "Kundennummer " + anna.customerNumber().readable())
                .contains("zuständige Beraterin", "Frau Beispiel sieht ihn.")
                .contains("Letzter Kontakt", "noch nie", "Nächster Termin", "keiner geplant");
        assertThat(looks(anna.id())).contains("case.own");
    }

    @Test
    @Row("F102")
    void others_say_why_first_and_get_in_for_an_hour(Screens screens) {
        as(stranger);
        screens.open(address(anna));
        assertThat(screens.text()).contains("Warum öffnen Sie diesen Fall?").doesNotContain("Anna Beispiel");

        answer("Sie ruft gerade an und fragt.");

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(screens.text()).contains("mit Grund geöffnet", "Offen bis 09:00 Uhr, noch 60 Minuten.");

        clock.advance(Duration.ofMinutes(60));
        screens.open(address(anna));
        assertThat(screens.heading()).isEqualTo("Warum öffnen Sie diesen Fall?");
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_nothing_typed_is_lost(Screens screens) {
        as(stranger);
        screens.open(address(anna));
        var words = _get(TextField.class, spec -> spec.withLabel("In einem Satz"));
        _setValue(words, "kurz");

        _click(_get(Button.class, spec -> spec.withText("Fall öffnen")));

        assertThat(screens.text())
                .contains(
                        "Bitte wählen Sie einen Anlass.", "Bitte schreiben Sie einen Satz mit mindestens 10 Zeichen.");
        assertThat(words.getValue()).isEqualTo("kurz");
        assertThat(looks(anna.id())).isEmpty();
    }

    @Test
    @Row("F102")
    void nobodys_number_and_a_protected_person_look_the_same(Screens screens) {
        var hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        Citizens.anna(),
                        Communication.BY_LETTER,
                        new Protection(Protection.Reason.VIOLENCE, LocalDate.of(2026, 1, 1))));
        as(stranger);

        var pages = List.of("intern/faelle/" + NOBODYS, address(hidden)).stream()
                .map(address -> {
                    screens.open(address);
                    var question = screens.text();
                    answer("Sie ruft gerade an und fragt.");
                    return question + screens.text();
                })
                .distinct()
                .toList();

        assertThat(pages)
                .singleElement()
                .asString()
                .contains("Diese Nummer ist nicht vergeben oder nicht für Sie freigegeben.");
    }

    @Test
    void from_the_closed_door_one_gets_back_to_what_one_has_written(Screens screens) {
        as(stranger);
        screens.open("intern/faelle/" + NOBODYS);
        answer("Sie ruft gerade an und fragt.");

        _click(_get(Button.class, spec -> spec.withText("Zurück zum Grund")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("In einem Satz"))
                        .getValue())
                .isEqualTo("Sie ruft gerade an und fragt.");
    }

    @Test
    @Row("F1")
    void a_contact_stands_in_the_history_at_once_and_is_the_last_contact(Screens screens) {
        as(counsellor);
        screens.open(address(anna));

        press("Kontakt");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notiz")), "Die Kita-Zusage ist da.");
        press("Kontakt speichern");

        assertThat(screens.text())
                .contains("Der Kontakt ist gespeichert.", "Telefonat, 10 Minuten", "Die Kita-Zusage ist da.")
                .contains("1 Eintrag offen")
                .doesNotContain("noch nie");
    }

    @Test
    void a_contact_without_a_note_is_told_at_the_field_and_the_form_stays(Screens screens) {
        as(counsellor);
        screens.open(address(anna));

        press("Kontakt");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minuten")), 0);
        press("Kontakt speichern");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Notiz")).getErrorMessage())
                .isEqualTo("Bitte schreiben Sie eine kurze Notiz.");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Minuten")).getErrorMessage())
                .isEqualTo("Bitte schreiben Sie 1 bis 480 Minuten.");
    }

    @Test
    void when_the_hour_has_passed_meanwhile_the_note_stays_in_the_form(Screens screens) {
        as(stranger);
        screens.open(address(anna));
        answer("Sie ruft gerade an und fragt.");
        press("Kontakt");
        var note = _get(TextArea.class, spec -> spec.withLabel("Notiz"));
        _setValue(note, "Fragt nach der Bescheinigung.");
        clock.advance(Duration.ofMinutes(60));

        press("Kontakt speichern");

        assertThat(screens.text()).contains("Ihr Zugriff ist abgelaufen.");
        assertThat(note.getValue()).isEqualTo("Fragt nach der Bescheinigung.");
    }

    @Test
    @Row("F111")
    void what_was_taken_over_is_ticked_and_names_who_did_it(Screens screens) {
        as(counsellor);
        recorded("Die Kita-Zusage ist da.");
        screens.open(address(anna));

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("In VerBIS übernommen")), true);

        assertThat(screens.text()).contains("alles übernommen", "von Miriam Vogelsang");
    }

    @Test
    void two_changes_at_once_stand_side_by_side_and_each_line_is_chosen(Screens screens) {
        as(counsellor);
        var contact = recorded("Erste Fassung.");
        screens.open(address(anna) + "/kontakt/" + contact.id().value());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notiz")), "Meine Fassung.");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minuten")), 20);
        log.change(
                anna.id(),
                contact.id(),
                contact.version(),
                new ContactDraft(ContactWay.PHONE, TestClock.START, 15, "Neue Fassung."));

        press("Änderung speichern");
        assertThat(screens.text()).contains("Miriam Vogelsang hat das gerade geändert.");
        choose("Minuten", 1);
        press("Auswahl speichern");

        assertThat(log.find(anna.id(), contact.id()).orElseThrow().draft())
                .isEqualTo(new ContactDraft(ContactWay.PHONE, TestClock.START, 15, "Meine Fassung."));
    }

    @Test
    void what_only_the_other_has_changed_is_not_put_back_by_the_way(Screens screens) {
        as(counsellor);
        var contact = recorded("Erste Fassung.");
        screens.open(address(anna) + "/kontakt/" + contact.id().value());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notiz")), "Meine Fassung.");
        log.change(
                anna.id(),
                contact.id(),
                contact.version(),
                new ContactDraft(ContactWay.PHONE, TestClock.START, 15, "Erste Fassung."));

        press("Änderung speichern");
        press("Auswahl speichern");

        assertThat(log.find(anna.id(), contact.id()).orElseThrow().draft())
                .isEqualTo(new ContactDraft(ContactWay.PHONE, TestClock.START, 15, "Meine Fassung."));
    }

    @Test
    void a_contact_recorded_in_error_stays_and_cannot_be_changed(Screens screens) {
        as(counsellor);
        var contact = recorded("Falsche Person.");
        screens.open(address(anna) + "/kontakt/" + contact.id().value());

        press("Irrtümlich erfasst");
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));

        assertThat(screens.text()).contains("Dieser Kontakt ist irrtümlich erfasst.", "Falsche Person.");
        _assertNone(TextArea.class);
    }

    @Test
    void a_contact_of_another_case_does_not_exist_in_this_one(Screens screens) {
        as(counsellor);
        var contact = recorded("Nur hier.");
        var other = cases.aCaseOf(counsellor);

        screens.open(address(other) + "/kontakt/" + contact.id().value());

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    @Row({"F2", "F3"})
    void the_household_shows_ages_places_and_when_somebody_else_looks_after_the_children(Screens screens) {
        var pupil = Citizens.born(LocalDate.of(2020, 8, 16));
        var toddler = Citizens.born(LocalDate.of(2025, 3, 18));
        citizens.importHouseholds(Stream.of(new HouseholdDraft(
                HouseholdId.next(),
                new HouseholdNumber(
                        "43504//" + pupil.customerNumber().value().substring(3).replace("T", "9")),
                LocalDate.of(2025, 6, 1),
                List.of(
                        new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                        new MemberDraft(pupil, HouseholdRole.CHILD, care(Place.YES, null, "08:00", "15:30")),
                        new MemberDraft(
                                toddler,
                                HouseholdRole.CHILD,
                                care(Place.PROMISED, LocalDate.of(2027, 2, 1), "07:30", "14:30"))))));
        caseload.importAssignments(Stream.of(new AssignmentDraft(parent.id(), counsellor.staff(), null)));
        as(counsellor);

        screens.open(address(parent));

        assertThat(screens.text())
                .contains("3 Personen", "Anna, 6 Jahre", "Anna, 20 Monate", "noch ohne Platz", "versorgt")
                .contains("Heute: nur mit Betreuung durch die Familie. Anna hat noch keinen Platz.")
                .contains("Ab 1. Februar: von 8:00 bis 14:30 Uhr sind alle versorgt.");
        press("Kontakt");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notiz")), "Nichts über die Kinder.");
        press("Kontakt speichern");
        assertThat(looks(toddler.id())).containsExactly("case.household");
    }

    @Test
    @Row("F8")
    void a_protected_member_of_the_household_has_no_name_for_those_who_may_not_open_her_case(Screens screens) {
        var hidden = Citizens.speaking(
                Citizens.born(LocalDate.of(1991, 1, 1)),
                Communication.BY_LETTER,
                new Protection(Protection.Reason.VIOLENCE, LocalDate.of(2026, 1, 1)));
        citizens.importHouseholds(Stream.of(new HouseholdDraft(
                HouseholdId.next(),
                new HouseholdNumber(
                        "43504//" + hidden.customerNumber().value().substring(3).replace("T", "9")),
                LocalDate.of(2025, 6, 1),
                List.of(
                        new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                        new MemberDraft(hidden, HouseholdRole.PARTNER, null)))));
        caseload.importAssignments(Stream.of(new AssignmentDraft(parent.id(), counsellor.staff(), null)));
        as(counsellor);

        screens.open(address(parent));

        assertThat(screens.text())
                .contains("Geschützter Eintrag", "2 Personen")
                .doesNotContain(hidden.customerNumber().value());
        assertThat(looks(hidden.id())).isEmpty();
    }

    @Test
    void the_one_who_gets_the_case_reads_first_what_the_one_before_wrote(Screens screens) {
        counsellor.does(() -> {
            handOver.handOver(anna.id(), stranger.staff(), "Sie wartet auf die Zusage der Kita.");
            return true;
        });
        as(stranger);

        screens.open(address(anna));

        assertThat(screens.text())
                .contains("Miriam Vogelsang hat Ihnen den Fall am 24. November übergeben.")
                .contains("Sie wartet auf die Zusage der Kita.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_case_goes_to_a_colleague_with_a_note(Screens screens) {
        cases.aCaseOf(stranger);
        as(counsellor);
        screens.open(address(anna));

        var handOverItem = _get(MenuBar.class, spec -> spec.withClasses("more-menu"))
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .filter(item -> Screens.textOf(item).equals("Fall übergeben"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(handOverItem, new ClickEvent<>(handOverItem));
        press("Fall übergeben");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Was zuerst wichtig ist"))
                        .getErrorMessage())
                .isEqualTo("Bitte schreiben Sie, was zuerst wichtig ist.");

        ComboBox<StaffDetails> to = _get(ComboBox.class, spec -> spec.withLabel("An wen?"));
        _setValue(
                to,
                to.getListDataView()
                        .getItems()
                        .filter(colleague -> colleague.id().equals(stranger.staff()))
                        .findFirst()
                        .orElseThrow());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Was zuerst wichtig ist")), "Wartet auf die Kita.");
        press("Fall übergeben");

        assertThat(screens.text()).contains("Miriam Vogelsang betreut den Fall jetzt.");
        as(stranger);
        screens.open(address(anna));
        assertThat(screens.text()).contains("Wartet auf die Kita.", "Übergabe an Miriam Vogelsang");
    }

    @Test
    void from_the_file_one_books_for_the_person_without_typing_her_number(Screens screens) {
        as(counsellor);
        screens.open(address(anna));

        screens.open(_find(Anchor.class).stream()
                .filter(link -> Screens.textOf(link).equals("Termin"))
                .findFirst()
                .orElseThrow()
                .getHref());

        assertThat(_get(TextField.class, spec -> spec.withLabel("Kundennummer")).getValue())
                .isEqualTo(anna.customerNumber().value());
        assertThat(screens.text()).contains("Anna Beispiel");
    }

    private static void as(Colleague colleague) {
        SignedIn.forThisTest(SignedIn.token(colleague.account(), Set.of(colleague.role())));
    }

    @SuppressWarnings("unchecked")
    private static void answer(String sentence) {
        RadioButtonGroup<CaseReason.Kind> kind = _get(RadioButtonGroup.class, spec -> spec.withLabel("Anlass"));
        _setValue(kind, CaseReason.Kind.CALL);
        _setValue(_get(TextField.class, spec -> spec.withLabel("In einem Satz")), sentence);
        _click(_get(Button.class, spec -> spec.withText("Fall öffnen")));
    }

    private ContactDetails recorded(String note) {
        return log.record(anna.id(), ContactId.next(), new ContactDraft(ContactWay.PHONE, TestClock.START, 12, note))
                .contact();
    }

    private static CareSituation care(Place place, @Nullable LocalDate from, String starts, String ends) {
        return new CareSituation(
                place, from, CareSituation.Kind.NURSERY, LocalTime.parse(starts), LocalTime.parse(ends));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, int index) {
        RadioButtonGroup<Object> line = _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
        _setValue(line, line.getListDataView().getItem(index));
    }

    private static String address(PersonDraft person) {
        return "intern/faelle/" + person.customerNumber().value();
    }

    private List<String> looks(PersonId someone) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(someone.value()).query(String.class).list();
    }
}
