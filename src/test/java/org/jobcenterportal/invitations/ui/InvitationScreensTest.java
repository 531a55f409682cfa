package org.jobcenterportal.invitations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.invitations.GroupInviting;
import org.jobcenterportal.invitations.GuestLists;
import org.jobcenterportal.invitations.InvitationDesk;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.invitations.InvitationStory;
import org.jobcenterportal.invitations.Turnout;
import org.jobcenterportal.uikit.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewTest
class InvitationScreensTest {

    private static final Pattern LINK =
            Pattern.compile("(veranstaltungen/einladung/[A-Za-z0-9_-]{48}\\?antwort=ich-komme)");

    @Autowired
    private GuestLists lists;

    @Autowired
    private InvitationDesk desk;

    @Autowired
    private InvitationReplies replies;

    @Autowired
    private GroupInviting inviting;

    @Autowired
    private Events events;

    @Autowired
    private InviteSelection selection;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private InvitationStory story;
    private Colleague bca;

    @BeforeEach
    void an_equality_officer() {
        clock.set(TestClock.START);
        story = new InvitationStory(beans);
        bca = story.anEqualityOfficer();
        signIn();
    }

    @AfterEach
    void back_to_the_start() {
        SecurityContextHolder.clearContext();
        clock.set(TestClock.START);
    }

    @Test
    @Row("F63")
    void the_recommendation_is_a_curve_and_its_table_and_one_click_follows_it() {
        var event = story.anEvent(bca, 20);
        var panel = shown(new AdmissionPanel(
                InvitationStory.admissions(beans, Collections.nCopies(40, new Turnout(20, 15))), event, () -> {}));

        assertThat(Screens.textOf(panel))
                .contains("Bei 22 Anmeldungen reichen die 20 Sitzplätze", "40 ähnliche Termine", "Im Mittel kamen 75")
                .contains("Gerechnet wird mit der Quote der Gruppe");
        _assertNone(panel, NativeTable.class);
        _click(_get(
                panel,
                NativeButton.class,
                spec -> spec.withPredicate(button -> Screens.textOf(button).contains("Tabelle"))));
        assertThat(Screens.textOf(_get(panel, NativeTable.class))).contains("22", "Empfehlung: 22");

        _click(_get(panel, Button.class, spec -> spec.withText("22 zulassen")));

        assertThat(card(event).capacity().admitted()).isEqualTo(22);
        assertThat(Screens.textOf(panel)).contains("Jetzt sind 22 zugelassen.");
    }

    @Test
    @Row("F63")
    void more_than_is_recommended_is_refused_at_the_field() {
        var event = story.anEvent(bca, 20);
        var panel = shown(new AdmissionPanel(
                InvitationStory.admissions(beans, Collections.nCopies(40, new Turnout(20, 15))), event, () -> {}));

        _setValue(_get(panel, IntegerField.class, spec -> spec.withLabel("Zulassen")), 23);
        _click(_get(panel, Button.class, spec -> spec.withText("23 zulassen")));

        assertThat(_get(panel, IntegerField.class).getErrorMessage()).isEqualTo("Empfohlen sind höchstens 22.");
        assertThat(card(event).capacity().admitted()).isEqualTo(20);
    }

    @Test
    @Row("F63")
    void without_counted_events_it_says_so_and_recommends_nothing() {
        var event = story.anEvent(bca, 20);
        var panel = shown(
                new AdmissionPanel(InvitationStory.admissions(beans, List.of(new Turnout(20, 16))), event, () -> {}));

        assertThat(Screens.textOf(panel)).contains("Keine Grundlage", "erst einen gezählten Termin", "Ab 3 Terminen");
        _assertNone(panel, IntegerField.class);
    }

    @Test
    @Row({"F55", "F63"})
    void what_is_missing_is_said_with_its_number_and_nothing_is_sent_until_the_group_is_another() {
        var event = story.anEvent(bca, 2);
        lists.choose(event, Set.copyOf(story.people(bca, 3)));
        var panel = shown(new InvitationsPanel(desk, replies, inviting, true, event, () -> {}));

        assertThat(Screens.textOf(
                        shown(new HonestCard(event, desk.honesty(event).orElseThrow()))))
                .contains("3 von 4 erfüllt", "Plätze: 2 frei für 3 offene Einladungen", "Eine Einladung ist zu viel.");
        _click(_get(panel, Button.class, spec -> spec.withText("3 Personen einladen")));
        assertThat(Screens.textOf(_get(panel, Notice.class))).contains("Noch ist nichts verschickt.");

        _click(_find(panel, Button.class, spec -> spec.withText("Von der Liste nehmen"))
                .getFirst());
        assertThat(desk.honesty(event).orElseThrow().isHonest()).isTrue();
        _click(_get(panel, Button.class, spec -> spec.withText("2 Personen einladen")));

        assertThat(Screens.textOf(_get(panel, Notice.class))).contains("2 Einladungen sind unterwegs.");
        assertThat(Screens.textOf(panel)).contains("wartet auf Antwort", "Mail wird verschickt");
    }

    @Test
    @Row("F55")
    void the_chosen_cases_of_a_list_come_on_the_list_of_an_event() {
        var event = story.anEvent(bca, 5);
        var people = Set.copyOf(story.people(bca, 2));

        selection.begin(people, () -> {});
        @SuppressWarnings("unchecked")
        Select<EventCard> which = _get(Select.class, spec -> spec.withLabel("Veranstaltung"));
        _setValue(which, card(event));
        _click(_get(Button.class, spec -> spec.withText("Auf die Liste setzen")));

        assertThat(desk.board(event).orElseThrow().rows()).hasSize(2);
    }

    @Test
    @Row("F55")
    void the_link_proposes_an_answer_gives_none_and_one_click_acts(Screens screens) {
        var event = story.anEvent(bca, 5);
        var person = story.people(bca, 1).getFirst();
        lists.choose(event, Set.of(person));
        desk.send(event);
        var link = link(person);
        SecurityContextHolder.clearContext();

        screens.open(link);

        assertThat(screens.heading()).isEqualTo("Ihre Einladung");
        assertThat(screens.text())
                .contains("Haus der Begegnung", "Ich komme", "Ich kann nicht", "Ruft mich an", "Freiwillig")
                .doesNotContain("Ihre Antwort", "Anna");
        _assertNone(Notice.class);

        answer("Ich komme");
        assertThat(screens.text()).contains("Ihr Platz ist sicher.").containsPattern("Ihr Beleg: BL-.{11}");
        answer("Ruft mich an");
        assertThat(screens.text()).contains("Wir rufen Sie an.");
        _assertOne(Notice.class);
    }

    @Test
    @Row("F55")
    void a_link_that_is_none_leads_to_all_events(Screens screens) {
        SecurityContextHolder.clearContext();

        screens.open("veranstaltungen/einladung/" + "A".repeat(48));

        assertThat(screens.text()).contains("Dieser Link gilt nicht mehr.", "Alle Veranstaltungen");
    }

    private void signIn() {
        SignedIn.forThisTest(SignedIn.token(bca.account(), Set.of(bca.role())));
    }

    private static void answer(String words) {
        _click(_get(
                Button.class,
                spec -> spec.withClasses("answer")
                        .withPredicate(button -> Screens.textOf(button).contains(words))));
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private EventCard card(EventId event) {
        return events.find(event).orElseThrow();
    }

    private String link(PersonId person) {
        var found = LINK.matcher(database.sql(
                        "select m.text from outbox_message m join event_invitation i on i.id = m.about where i.person_id = ?")
                .param(person.value())
                .query(String.class)
                .single());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
