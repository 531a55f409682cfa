package org.jobcenterportal.signup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.shell.PageSummary;
import org.jobcenterportal.signup.EventStory;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.Wish;
import org.jobcenterportal.uikit.BrowserChip;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.CardLists;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F59", "F60", "F64"})
class PublicEventsTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private EventDesk desk;

    @Autowired
    private Events events;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SignUpDesk signUps;

    @Autowired
    private EventWindow window;

    @Autowired
    private EventJsonLd jsonLd;

    @Autowired
    private List<PageSummary> summaries;

    @Autowired
    private TestClock clock;

    private EventStory story;
    private String title;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        story = new EventStory(organisation, citizens, caseload, desk);
        title = "Treffen " + UUID.randomUUID();
    }

    @Test
    void a_visitor_finds_an_event_and_narrows_down_in_the_address(Screens screens) {
        story.announced(Drafts.groupSession().called(title).of(EventKind.DISTRICT_MEETING));
        screens.open("veranstaltungen");
        CardLists.showAll();
        assertThat(screens.text()).contains(title, "20 Plätze frei", "9:30 bis 11:30 Uhr");

        kindField().setValue(EventKind.DISTRICT_MEETING);

        assertThat(screens.address()).isEqualTo("veranstaltungen?art=district-meeting");
        assertThat(linkNames()).contains(title);
        _click(_get(BrowserChip.class, spec -> spec.withText("Mit Kinderbetreuung")));
        assertThat(screens.address()).contains("art=district-meeting", "kinder=1");
        assertThat(linkNames()).doesNotContain(title);
        screens.open("veranstaltungen?art=district-meeting&von=2026-12-04");
        assertThat(linkNames()).doesNotContain(title);
        screens.open("veranstaltungen?art=district-meeting&von=2026-12-03&bis=2026-12-03");
        assertThat(linkNames()).contains(title);
    }

    @Test
    void the_month_shows_events_on_their_days_and_an_empty_choice_says_what_to_do(Screens screens) {
        story.announced(Drafts.groupSession().called(title));

        screens.open("veranstaltungen?monat=2026-12");
        assertThat(screens.text()).contains("Dezember 2026", "9:30 " + title);
        screens.open("veranstaltungen?monat=2026-12&sprache=xx");
        assertThat(screens.text()).doesNotContain(title);
        screens.open("veranstaltungen?sprache=xx");

        assertThat(screens.text()).contains("Nichts passt zu Ihrer Auswahl.");
    }

    @Test
    void a_visitor_takes_a_place_and_childcare_and_is_told_where_the_link_is(Screens screens) {
        var event = story.announced(Drafts.groupSession()
                .called(title)
                .withExtras(new ChildcareDraft(2, 12, 6), new InterpretingDraft("uk", 3, true)));
        screens.open(address(event));
        assertThat(screens.heading()).isEqualTo(title);
        assertThat(screens.text())
                .contains(
                        "Donnerstag, 3. Dezember",
                        "Haus der Begegnung, Saal",
                        "українська",
                        "Freiwillig – ohne Rechtsfolgen",
                        "20 von 20 Plätzen frei",
                        "2 Plätze für Kinder frei",
                        "Tram 3 bis Katzensprung");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Betreuung für mein Kind")), true);
        _click(_get(Button.class, spec -> spec.withText("Platz nehmen")));
        assertThat(screens.text()).contains("Bitte wählen Sie das Alter.", "Bitte nennen Sie E-Mail oder Telefon.");
        ageField().setValue(20);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ihr Name")), "Anna Beispiel");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("Ihre E-Mail-Adresse")), someAddress());
        _click(_get(Button.class, spec -> spec.withText("Platz nehmen")));

        assertThat(screens.text()).contains("Notieren Sie Ihren Code: VA-");
        assertThat(registrations.of(event)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RegistrationState.REGISTERED);
            assertThat(row.wish().children()).hasSize(1);
            assertThat(row.isConfirmed()).isFalse();
        });
    }

    @Test
    @Row({"F34", "F36"})
    void a_citizen_is_told_before_she_sends_that_childcare_is_full_and_waits_for_all_of_it(Screens screens) {
        var event = story.announced(Drafts.groupSession().called(title).withExtras(new ChildcareDraft(1, 0, 17)));
        signUps.signUp(EventStory.draft(event, EventStory.withChildren(30), false), EventStory.someVisitor());
        story.people.citizenSignsIn();
        screens.open(address(event));
        assertThat(screens.text()).contains("Kinderbetreuung voll");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Betreuung für mein Kind")), true);
        ageField().setValue(20);
        assertThat(screens.text()).contains("Platz 1 auf der Warteliste für die Betreuung", "24 Stunden");
        _click(_get(Button.class, spec -> spec.withText("Lieber sofort ohne Betreuung anmelden")));
        assertThat(screens.text()).doesNotContain("Warteliste für die Betreuung");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Betreuung für mein Kind")), true);
        _click(_get(Button.class, spec -> spec.withText("Auf die Warteliste setzen")));

        assertThat(screens.text()).contains("Platz 1 auf der Warteliste für die Betreuung", "Warteliste verlassen");
        screens.open("meine/veranstaltungen");
        assertThat(screens.text()).contains(title, "Platz 1 auf der Warteliste für die Betreuung");
        _click(_get(Button.class, spec -> spec.withText("Warteliste pausieren")));
        assertThat(screens.text()).contains("Wir fragen Sie zurzeit nicht.");
    }

    @Test
    @Row("F35")
    void the_link_in_the_mail_shows_the_ticket_and_an_unknown_one_leads_on(Screens screens) {
        var event = story.announced(Drafts.groupSession().called(title));
        signUps.signUp(EventStory.draft(event, EventStory.withCompanions(1), false), EventStory.someVisitor());
        var row = registrations.of(event).getFirst();

        screens.open(
                "veranstaltungen/anmeldung/" + registrations.token(row.id()).orElseThrow());

        assertThat(screens.text()).contains(title, row.code().value(), "2 Plätze", "Abmelden");
        assertThat(registrations.find(row.id()).orElseThrow().isConfirmed()).isTrue();
        screens.open("veranstaltungen/anmeldung/unbekannt");
        assertThat(screens.text()).contains("Dieser Link gilt nicht mehr.");
    }

    @Test
    void what_is_for_the_staff_is_found_by_nobody_else(Screens screens) {
        var event = story.announced(Drafts.groupSession().called(title).of(EventKind.STAFF_WORKSHOP));

        screens.open(address(event));
        assertThat(screens.status()).isEqualTo(404);
        CaseStory.signIn(story.people.counsellor);
        screens.open(address(event));
        assertThat(screens.heading()).isEqualTo(title);
        _click(_get(Button.class, spec -> spec.withText("Platz nehmen")));
        assertThat(registrations.of(event)).hasSize(1);
    }

    @Test
    @Row("S2")
    void a_colleague_reads_what_is_free_for_her_own_team_and_can_always_go_on(Screens screens) {
        var full = story.people.counsellor;
        var workshop = Drafts.groupSession().called(title).of(EventKind.STAFF_WORKSHOP);
        var event = story.announced(workshop.withQuotas(null, places(full, 1)));
        story.people
                .cases
                .aColleagueOf(full)
                .does(() -> signUps.signUpAsColleague(EventStory.draft(event, Wish.ALONE, false)));

        CaseStory.signIn(full);
        screens.open(address(event));
        assertThat(screens.text()).contains("Alle Plätze vergeben");
        _click(_get(Button.class, spec -> spec.withText("Auf die Warteliste setzen")));

        assertThat(registrations.waiting(event)).hasSize(1);
        CaseStory.signIn(story.people.stranger);
        screens.open(address(event));
        assertThat(screens.text()).contains("19 von 20 Plätzen frei");
        assertThat(_find(Button.class, spec -> spec.withText("Platz nehmen"))).hasSize(1);
    }

    @Test
    @Row("S2")
    void a_colleague_whose_team_has_room_takes_it_though_no_open_place_is_left(Screens screens) {
        var workshop = Drafts.groupSession().called(title).of(EventKind.STAFF_WORKSHOP);
        var event = story.announced(workshop.withQuotas(null, places(story.people.counsellor, 20)));

        CaseStory.signIn(story.people.stranger);
        screens.open(address(event));
        assertThat(screens.text()).contains("Alle Plätze vergeben");
        assertThat(_find(Button.class, spec -> spec.withText("Auf die Warteliste setzen")))
                .hasSize(1);
        CaseStory.signIn(story.people.counsellor);
        screens.open(address(event));
        assertThat(screens.text()).contains("20 von 20 Plätzen frei");
        _click(_get(Button.class, spec -> spec.withText("Platz nehmen")));

        assertThat(registrations.of(event))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(RegistrationState.REGISTERED));
    }

    @Test
    void whoever_finds_the_last_place_gone_is_offered_the_line(Screens screens) {
        var event = story.announced(Drafts.groupSession().called(title).withSeats(1, 1));
        story.people.citizenSignsIn();
        screens.open(address(event));
        signUps.signUp(EventStory.draft(event, Wish.ALONE, false), EventStory.someVisitor());

        _click(_get(Button.class, spec -> spec.withText("Platz nehmen")));
        _click(_get(Button.class, spec -> spec.withText("Auf die Warteliste setzen")));

        assertThat(registrations.waiting(event)).hasSize(1);
    }

    @Test
    @Row("F59")
    void the_link_to_an_online_event_stands_on_the_ticket_and_on_no_public_page(Screens screens) {
        var link = "https://treffen.example.org/raum/" + UUID.randomUUID();
        var event = story.announced(
                Drafts.groupSession().called(title).in(new EventPlace.Online("Videoraum", URI.create(link))));
        screens.open(address(event));
        assertThat(linkTargets()).doesNotContain(link);
        assertThat(screens.text()).doesNotContain(link);
        assertThat(jsonLd.written(
                        window.find(events.find(event).orElseThrow().slug()).orElseThrow()))
                .doesNotContain(link);
        assertThat(window.feed(Locale.GERMAN).content().replace("\r\n ", "")).doesNotContain(link);

        signUps.signUp(EventStory.draft(event, Wish.ALONE, false), EventStory.someVisitor());
        var token = registrations.token(registrations.of(event).getFirst().id()).orElseThrow();
        screens.open("veranstaltungen/anmeldung/" + token);
        assertThat(linkTargets()).contains(link);
        assertThat(screens.text()).doesNotContain("am Eingang");

        story.officer.does(() -> desk.postpone(event, "Die Technik fällt aus."));
        screens.open("veranstaltungen/anmeldung/" + token);
        assertThat(linkTargets()).doesNotContain(link);
    }

    private static List<String> linkTargets() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static QuotaDraft places(Colleague colleague, int places) {
        return new QuotaDraft(
                QuotaId.next(), QuotaKind.TEAM, colleague.team().value().toString(), places);
    }

    @Test
    void search_engines_and_previews_learn_what_it_is(Screens screens) {
        var event = story.announced(Drafts.groupSession().called(title + " </script>"));
        var announced = window.find(events.find(event).orElseThrow().slug()).orElseThrow();

        assertThat(jsonLd.written(announced))
                .contains("\"@type\":\"Event\"", "2026-12-03T09:30+01:00", "Haus der Begegnung")
                .doesNotContain("</script>");
        assertThat(summaries.stream().flatMap(each -> each.of(address(event), Language.GERMAN).stream()))
                .singleElement()
                .satisfies(summary -> assertThat(summary.title()).startsWith(title));
        assertThat(signUps.submitted(UUID.randomUUID())).isEmpty();
        assertThat(window.lacking(event, Wish.ALONE)).isEmpty();
    }

    private String address(EventId event) {
        return "veranstaltungen/" + events.find(event).orElseThrow().slug();
    }

    private static String someAddress() {
        return UUID.randomUUID() + "@example.org";
    }

    private static List<String> linkNames() {
        CardLists.showAll();
        return _find(Anchor.class, link -> link.withClasses("offer-link")).stream()
                .map(Anchor::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static BrowserSelect<EventKind> kindField() {
        return _get(
                BrowserSelect.class,
                spec -> spec.withPredicate(field -> field.getLabel().equals("Was")));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> ageField() {
        return _get(Select.class, spec -> spec.withLabel("Wie alt ist Ihr Kind?"));
    }
}
