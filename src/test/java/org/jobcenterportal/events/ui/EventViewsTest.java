package org.jobcenterportal.events.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventRewrite;
import org.jobcenterportal.events.EventSketch;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.EventText;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.events.SketchDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.messaging.LeafletPaper;
import org.jobcenterportal.messaging.PrintedCode;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F59")
class EventViewsTest {

    @Autowired
    private EventDesk desk;

    @Autowired
    private Events events;

    @Autowired
    private SketchDesk sketches;

    @Autowired
    private Posters posters;

    @Autowired
    private LeafletPaper paper;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final String title = "Treffen " + UUID.randomUUID();
    private Colleague bca;

    @BeforeEach
    void someone() {
        clock.set(TestClock.START);
        bca = new Cases(organisation, citizens, caseloads).aColleague(Roles.EQUALITY_OFFICER);
    }

    @Test
    void an_event_is_found_in_its_list_and_a_word_that_nobody_wrote_finds_nothing(Screens screens) {
        published(Drafts.groupSession().called(title));

        as(() -> screens.open("intern/veranstaltungen?suche=" + title.replace(" ", "%20")));
        assertThat(screens.text())
                .contains(title, "Eine Veranstaltung, keine Zusage", "0 von 20", "Haus der Begegnung, Saal");

        as(() -> _get(TextField.class, spec -> spec.withLabel("Titel, Ort oder Partner"))
                .setValue("Zauberei"));
        assertThat(screens.address()).isEqualTo("intern/veranstaltungen?suche=Zauberei");
        assertThat(screens.text()).contains("Nichts gefunden");
    }

    @Test
    void who_only_reads_finds_no_way_to_write(Screens screens) {
        var draft = published(Drafts.groupSession().called(title));
        var counsellor = new Cases(organisation, citizens, caseloads).aCounsellor();

        as(counsellor, () -> screens.open("intern/veranstaltungen"));
        assertThat(screens.text()).contains(title).doesNotContain("Neue Veranstaltung", "Entwürfe");
        as(counsellor, () -> screens.open("intern/veranstaltungen/" + draft.id().value()));

        assertThat(screens.heading()).isEqualTo(title);
        assertThat(_find(Anchor.class, link -> link.withText("Ändern"))).isEmpty();
    }

    @Test
    void a_draft_is_nobody_elses_to_read(Screens screens) {
        var draft = written(Drafts.groupSession().called(title));
        var counsellor = new Cases(organisation, citizens, caseloads).aCounsellor();

        as(counsellor, () -> screens.open("intern/veranstaltungen/" + draft.id().value()));

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    @Row({"F60", "F64"})
    void the_page_says_how_full_it_is_and_when_what_is_left_opens_to_all(Screens screens) {
        var draft = Drafts.groupSession().called(title);
        var full = draft.withQuotas(
                        draft.draft().when().start().minusSeconds(3 * 24 * 3600),
                        new QuotaDraft(QuotaId.next(), QuotaKind.DISTRICT, "Nord-Holland", 6))
                .withExtras(new ChildcareDraft(6, 6, 10), new InterpretingDraft("uk", 5, true));
        published(full);

        as(() -> screens.open("intern/veranstaltungen/" + draft.draft().id().value()));

        assertThat(screens.text())
                .contains(
                        "veröffentlicht",
                        "von 20 zugelassen",
                        "Brandschutz: höchstens 26",
                        "0 von 6",
                        "6 Monate bis 10 Jahre",
                        "Ukrainisch",
                        "1 von 1 bestätigt",
                        "Stadtteil Nord-Holland",
                        "Reste werden am Montag, 30. November, 9:30 Uhr, für alle frei.",
                        "Miriam Vogelsang: veröffentlicht");
    }

    @Test
    @Row("F98")
    void an_event_is_written_what_is_wrong_is_said_and_the_text_gets_hints(Screens screens) {
        SignedIn.forThisTest(SignedIn.token(bca.account(), Set.of(bca.role())));
        as(() -> screens.open("intern/veranstaltungen/neu"));
        as(() -> _click(_get(Button.class, spec -> spec.withText("Entwurf speichern"))));
        assertThat(screens.text()).contains("Titel: Bitte ausfüllen.").doesNotContain("Tag: Bitte einen Tag wählen.");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Veröffentlichen"))));
        assertThat(screens.text()).contains("Titel: Bitte ausfüllen.", "Tag: Bitte einen Tag wählen.");

        as(() -> text("Titel").setValue(title));
        area("In einem Satz").setValue("Wir zeigen Wege in Ausbildung.");
        area("Beschreibung").setValue("Im Rahmen der Maßnahme wird gefrühstückt.");
        assertThat(screens.text()).contains("3 Hinweise zur Sprache", "„Im Rahmen“ ist Amtsdeutsch.");
        area("Beschreibung").setValue("Wir frühstücken zusammen.");
        assertThat(screens.text()).contains("Gut zu lesen.");

        _get(DatePicker.class, spec -> spec.withLabel("Tag")).setValue(LocalDate.of(2026, 12, 8));
        _get(TimePicker.class, spec -> spec.withLabel("Von")).setValue(LocalTime.of(9, 30));
        _get(TimePicker.class, spec -> spec.withLabel("Bis")).setValue(LocalTime.of(11, 0));
        choose("Ort", "anderes Haus");
        text("Name des Hauses").setValue("Haus der Begegnung");
        text("Straße").setValue("Weserstraße");
        text("Hausnummer").setValue("3");
        text("Postleitzahl").setValue("34125");
        text("Stadt").setValue("Kassel");
        _get(IntegerField.class, spec -> spec.withLabel("Sitzplätze")).setValue(18);
        as(() -> _click(_get(Button.class, spec -> spec.withText("Entwurf speichern"))));

        assertThat(screens.heading()).isEqualTo(title);
        assertThat(screens.text())
                .contains("Entwurf", "Dienstag, 8. Dezember 2026, 9:30 bis 11:00 Uhr", "von 18 zugelassen");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Veröffentlichen"))));
        assertThat(screens.text()).contains("veröffentlicht", "Öffentliche Seite öffnen");
    }

    @Test
    @Row("F59")
    void a_title_is_enough_for_a_draft_and_whoever_comes_back_finds_all_that_was_typed(Screens screens) {
        as(() -> screens.open("intern/veranstaltungen/neu"));
        as(() -> {
            text("Titel").setValue(title);
            area("In einem Satz").setValue("Wir zeigen Wege");
            _get(TimePicker.class, spec -> spec.withLabel("Von")).setValue(LocalTime.of(9, 30));
            choose("Ort", "anderes Haus");
            text("Stadt").setValue("Kassel");
        });
        as(() -> _click(_get(Button.class, spec -> spec.withText("Sprache hinzufügen"))));
        as(() -> _get(IntegerField.class, spec -> spec.withLabel("Plätze daneben"))
                .setValue(3));
        var begun = bca.does(() -> sketches.all().stream()
                .filter(sketch -> sketch.title().equals(title))
                .findFirst()
                .orElseThrow());
        assertThat(begun.lacking()).isNull();

        as(() -> screens.open("intern/veranstaltungen/neu?entwurf=" + begun.id().value()));
        assertThat(text("Titel").getValue()).isEqualTo(title);
        assertThat(text("Stadt").getValue()).isEqualTo("Kassel");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Plätze daneben"))
                        .getValue())
                .isEqualTo(3);
        as(() -> _click(_get(Button.class, spec -> spec.withText("Entwurf speichern"))));
        assertThat(screens.text()).contains("Entwurf gespeichert", "Tag: Bitte einen Tag wählen.");

        as(() -> screens.open("intern/veranstaltungen?liste=entwuerfe"));
        assertThat(screens.text()).contains(title, "Beim Speichern fehlten noch");
        as(() -> sketches.discard(begun.id()));
        assertThat(bca.<Optional<EventSketch>>does(() -> sketches.find(begun.id())))
                .isEmpty();
    }

    @Test
    @Row("F61")
    void a_change_of_what_was_announced_asks_first_what_people_are_told(Screens screens) {
        var draft = published(Drafts.groupSession().called(title));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value() + "/bearbeiten"));

        as(() -> _get(TimePicker.class, spec -> spec.withLabel("Von")).setValue(LocalTime.of(10, 0)));
        as(() -> _click(_get(Button.class, spec -> spec.withText("Änderungen speichern"))));

        var told = _get(CheckboxGroup.class, spec -> spec.withLabel("Geändert"));
        assertThat(told.getValue()).isEqualTo(Set.of(ChangedField.TIME));
        as(() -> _click(_get(Button.class, spec -> spec.withText("Speichern und mitteilen"))));
        assertThat(screens.text()).contains("Donnerstag, 3. Dezember 2026, 10:00 bis 11:30 Uhr");
    }

    @Test
    @Row("F61")
    void what_is_typed_into_a_written_event_waits_for_its_writer_and_is_no_news_to_anybody_else(Screens screens) {
        var draft = published(Drafts.groupSession().called(title));
        var page = "intern/veranstaltungen/" + draft.id().value();
        as(() -> screens.open(page + "/bearbeiten"));
        as(() -> text("Titel").setValue("Noch nicht fertig"));

        as(() -> UI.getCurrent().navigate("intern/veranstaltungen"));
        assertThat(screens.heading()).isEqualTo("Veranstaltungen");
        as(() -> screens.open(page));
        assertThat(screens.heading()).isEqualTo(title);
        assertThat(screens.text()).contains("Ihre Änderungen sind noch nicht gespeichert.", "Weiterschreiben");
        var other = new Cases(organisation, citizens, caseloads).aColleagueOf(bca);
        as(other, () -> screens.open(page));
        assertThat(screens.text()).doesNotContain("Ihre Änderungen");

        as(() -> screens.open(page + "/bearbeiten"));
        assertThat(text("Titel").getValue()).isEqualTo("Noch nicht fertig");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Änderungen verwerfen"))));
        assertThat(text("Titel").getValue()).isEqualTo(title);
        assertThat(bca.<Optional<EventRewrite>>does(() -> sketches.rewrite(draft.id())))
                .isEmpty();
    }

    @Test
    @Row("F61")
    void what_others_have_changed_meanwhile_stands_beside_what_was_typed(Screens screens) {
        var draft = published(Drafts.groupSession().called(title));
        var page = "intern/veranstaltungen/" + draft.id().value() + "/bearbeiten";
        as(() -> screens.open(page));
        as(() -> area("In einem Satz").setValue("Wir zeigen zwei Wege."));

        var other = new Cases(organisation, citizens, caseloads).aColleagueOf(bca);
        var seats = draft.seats() + 2;
        as(other, () -> screens.open(page));
        as(
                other,
                () -> _get(IntegerField.class, spec -> spec.withLabel("Sitzplätze"))
                        .setValue(seats));
        as(other, () -> _click(_get(Button.class, spec -> spec.withText("Änderungen speichern"))));
        as(other, () -> _click(_get(Button.class, spec -> spec.withText("Speichern und mitteilen"))));
        as(() -> screens.open(page));

        assertThat(screens.text()).contains("Jemand hat die Veranstaltung inzwischen geändert.");
        assertThat(area("In einem Satz").getValue()).isEqualTo("Wir zeigen zwei Wege.");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Sitzplätze"))
                        .getValue())
                .isEqualTo(seats);
        as(() -> _click(_get(Button.class, spec -> spec.withText("Änderungen speichern"))));
        as(() -> _click(_get(Button.class, spec -> spec.withText("Speichern und mitteilen"))));
        assertThat(screens.text()).doesNotContain("noch nicht gespeichert");
        assertThat(events.find(draft.id()).orElseThrow().capacity().seats()).isEqualTo(seats);
    }

    @Test
    @Row("F61")
    void calling_off_needs_a_word_for_those_who_wanted_to_come(Screens screens) {
        var draft = published(Drafts.groupSession().called(title));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value()));
        as(() -> new WhyDialog("cancel", 0, (why, withLater) -> desk.cancel(draft.id(), why)).open());

        as(() -> _click(_get(Button.class, spec -> spec.withText("Verbindlich absagen"))));
        assertThat(events.find(draft.id()).orElseThrow().state()).isEqualTo(EventState.PUBLISHED);
        area("Warum?").setValue("Die Referentin ist krank.");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Verbindlich absagen"))));

        assertThat(events.find(draft.id()).orElseThrow().state()).isEqualTo(EventState.CANCELLED);
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value()));
        assertThat(screens.text()).contains("Abgesagt", "Die Referentin ist krank.");
    }

    @Test
    void a_series_is_proposed_without_the_days_on_which_the_office_is_closed(Screens screens) {
        var draft = published(Drafts.groupSession().called(title));
        as(() -> screens.open("intern/veranstaltungen"));
        as(() -> new RepeatDialog(
                        draft.when().day(),
                        day -> !day.equals(LocalDate.of(2026, 12, 24)),
                        days -> desk.repeat(draft.id(), days))
                .open());

        as(() -> _click(_get(Button.class, spec -> spec.withText("Wiederholungen anlegen"))));

        as(() -> screens.open("intern/veranstaltungen?suche=" + title.replace(" ", "%20")));
        assertThat(screens.text())
                .contains("4 Veranstaltungen", "10. Dezember 2026", "31. Dezember 2026")
                .doesNotContain("24. Dezember 2026");
    }

    @Test
    void what_takes_place_on_a_saturday_is_proposed_for_saturdays_without_holidays(Screens screens) {
        var saturday = Drafts.slot(LocalDate.of(2026, 12, 12), LocalTime.of(10, 0), LocalTime.of(12, 0));
        var draft = published(Drafts.groupSession().at(saturday).called(title));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value()));

        as(() -> {
            var repeat = _get(MenuBar.class, bar -> bar.withClasses("more-menu"))
                    .getItems()
                    .getFirst()
                    .getSubMenu()
                    .getItems()
                    .stream()
                    .filter(item -> Screens.textOf(item).equals("Wiederholen"))
                    .findFirst()
                    .orElseThrow();
            ComponentUtil.fireEvent(repeat, new ClickEvent<>(repeat));
        });
        as(() -> _click(_get(Button.class, spec -> spec.withText("Wiederholungen anlegen"))));

        as(() -> screens.open("intern/veranstaltungen?suche=" + title.replace(" ", "%20")));
        assertThat(screens.text())
                .contains("4 Veranstaltungen", "19. Dezember 2026", "2. Januar 2027", "9. Januar 2027")
                .doesNotContain("26. Dezember 2026");
    }

    @Test
    void a_poster_says_what_when_and_where(Screens screens) {
        var draft = published(Drafts.groupSession()
                .called(title)
                .withExtras(new ChildcareDraft(6, 6, 10), new InterpretingDraft("uk", 5, true)));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value() + "?tab=texte"));
        assertThat(screens.text()).contains("Plakat öffnen (Deutsch)").doesNotContain("Plakat öffnen (English)");

        var poster = posters.poster(events.find(draft.id()).orElseThrow(), Language.GERMAN);

        assertThat(poster.address().getPath()).startsWith("/veranstaltungen/treffen-");
        assertThat(poster.facts().stream().map(fact -> fact.label() + ": " + fact.value()))
                .contains(
                        "Wann: Donnerstag, 3. Dezember 2026, 9:30 bis 11:30 Uhr",
                        "Wo: Haus der Begegnung, Saal, Weserstraße 3, 34125 Kassel",
                        "Kinderbetreuung: Für Kinder ab 6 Monaten bis 10 Jahre",
                        "Wir dolmetschen: Ukrainisch");
    }

    @Test
    void a_poster_is_offered_once_its_address_stays_and_leads_to_a_page(Screens screens) {
        var draft = written(Drafts.groupSession().called(title));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value() + "?tab=texte"));
        assertThat(screens.text())
                .contains("Ein Plakat gibt es, sobald die Veranstaltung veröffentlicht ist.")
                .doesNotContain("Plakat öffnen");

        bca.does(() -> desk.publish(draft.id()));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value() + "?tab=texte"));
        assertThat(screens.text()).contains("Plakat öffnen (Deutsch)").doesNotContain("Ein Plakat gibt es");

        var invited = published(Drafts.groupSession().forAudience(EventAudience.INVITED, null));
        as(() -> screens.open("intern/veranstaltungen/" + invited.id().value() + "?tab=texte"));
        assertThat(screens.text()).contains("Eine Auszubildende erzählt").doesNotContain("Plakat öffnen");
    }

    /** Every field as long as it may be, in words as long as German ones. */
    @Test
    @Row("F59")
    void the_longest_poster_fits_on_one_page_and_its_code_leads_to_the_event() throws Exception {
        var longest = published(Drafts.groupSession()
                .called(words(EventText.TITLE))
                .inWords(new EventText(words(EventText.TITLE), words(EventText.SUMMARY), words(EventText.BODY)))
                .in(new EventPlace.OnSite(
                        null,
                        words(120),
                        words(60),
                        new PostalAddress("Weserstraße", "3", "34125", "Kassel"),
                        "Wesertor",
                        words(500),
                        true))
                .withExtras(
                        new ChildcareDraft(6, 6, 10),
                        Stream.of("uk", "ar", "fa", "tr", "ru", "bg", "ro", "pl")
                                .map(language -> new InterpretingDraft(language, 5, true))
                                .toArray(InterpretingDraft[]::new)));
        var usual = published(Drafts.groupSession().called(title));

        for (var id : List.of(longest.id(), usual.id())) {
            var card = events.find(id).orElseThrow();
            try (var pdf = Loader.loadPDF(paper.pdf(posters.poster(card, Language.GERMAN)))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains(card.texts().german().summary());
                assertThat(PrintedCode.on(pdf, 150)).endsWith("/veranstaltungen/" + card.slug());
            }
        }
        assertThat(posters.poster(events.find(longest.id()).orElseThrow(), Language.GERMAN)
                        .parts()
                        .getFirst()
                        .text())
                .endsWith("Mehr dazu lesen Sie auf der Seite.");
    }

    @Test
    @Row("F61")
    void the_seal_of_what_was_announced_cannot_be_taken_away(Screens screens) {
        var draft =
                published(Drafts.groupSession().of(EventKind.DISTRICT_MEETING).called(title));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value() + "/bearbeiten"));

        as(() -> _setValue(_get(Checkbox.class, spec -> spec.withLabel("Freiwillig, ohne Rechtsfolgen")), false));
        as(() -> _click(_get(Button.class, spec -> spec.withText("Änderungen speichern"))));

        assertThat(screens.text()).contains("Die Veranstaltung wurde als freiwillig veröffentlicht. Dabei bleibt es.");
        assertThat(events.find(draft.id()).orElseThrow().isVoluntary()).isTrue();
    }

    @Test
    @Row("S2")
    void places_of_teams_are_not_offered_to_be_released(Screens screens) {
        var draft = published(Drafts.groupSession().of(EventKind.DISTRICT_MEETING));
        as(() -> screens.open("intern/veranstaltungen/" + draft.id().value() + "/bearbeiten"));
        assertThat(screens.text()).contains("Der Rest wird zu der genannten Zeit für alle frei.");
        assertThat(_find(TimePicker.class, spec -> spec.withLabel("Uhrzeit der Freigabe")))
                .hasSize(1);

        var lead = new Cases(organisation, citizens, caseloads).aColleague(Roles.TEAM_LEAD);
        var workshop = Drafts.groupSession().of(EventKind.STAFF_WORKSHOP).draft();
        lead.does(() -> desk.draft(workshop));
        as(lead, () -> screens.open("intern/veranstaltungen/" + workshop.id().value() + "/bearbeiten"));

        assertThat(screens.text()).contains("Diese Plätze bleiben beim Team.");
        assertThat(_find(TimePicker.class, spec -> spec.withLabel("Uhrzeit der Freigabe")))
                .isEmpty();
    }

    private static String words(int characters) {
        return "Ausbildungsvorbereitung mit Kinderbetreuung. "
                        .repeat(characters / 40 + 1)
                        .substring(0, characters - 1)
                        .strip()
                + "n";
    }

    private EventDraft published(Drafts draft) {
        written(draft);
        bca.does(() -> desk.publish(draft.draft().id()));
        return draft.draft();
    }

    private EventDraft written(Drafts draft) {
        bca.does(() -> desk.draft(draft.draft()));
        return draft.draft();
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String words) {
        Select<Object> select = _get(Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(words))
                .findFirst()
                .orElseThrow());
    }

    private void as(Runnable look) {
        as(bca, look);
    }

    private static void as(Colleague colleague, Runnable look) {
        colleague.does(() -> {
            look.run();
            return null;
        });
    }
}
