package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** The door of an event on a phone: twenty people come, and for two of them there is no net. */
@Journey
class DoorJourney {

    private static final String LETTERS = "234679CDFGHJKMNPQRTVWXY";
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

    @Test
    @Row("F65")
    void twenty_people_are_checked_in_two_of_them_offline(RunningPortal portal) throws Exception {
        var event = UUID.randomUUID();
        var codes = eventWithGuests(portal, event, 20);
        var page = portal.visitAs("bca", Visitor.onPhone(), "/intern/veranstaltungen/" + event + "/einlass");
        var state = page.locator(".door-state");
        assertThat(state).hasText("Verbunden.");
        page.waitForFunction("navigator.serviceWorker.ready.then(() => true)");

        for (var code : codes.subList(0, 18)) {
            type(page, code);
            assertThat(answer(page, code)).containsText("ist da seit", SOON);
        }
        assertThat(page.locator(".door-number")).hasText("18");

        page.context().setOffline(true);
        type(page, codes.get(18));
        assertThat(state).containsText("Offline. Das Gerät merkt sich die Codes. 1 Eintrag wartet.");
        page.reload();
        assertThat(page.getByText("Das Portal antwortet nicht.")).isVisible();
        type(page, codes.get(19));
        assertThat(state).containsText("2 Einträge warten.");
        type(page, codes.get(0));
        assertThat(state).containsText("3 Einträge warten.");
        assertEquals(0, kept(page, "Gast"));

        page.context().setOffline(false);
        assertThat(answer(page, codes.get(19))).containsText("ist da seit", SOON);
        assertThat(answer(page, codes.get(0))).containsText("war schon da seit");
        assertThat(state).hasText("Verbunden.");
        page.navigate("/intern/veranstaltungen/" + event + "/einlass");
        assertThat(page.locator(".door-number")).hasText("20");
        assertEquals("20", attended(portal, event));
    }

    @Test
    void the_door_is_worked_by_keys_and_axe_finds_nothing(RunningPortal portal) throws Exception {
        var event = UUID.randomUUID();
        var codes = eventWithGuests(portal, event, 3);
        var page = portal.visitAs("bca", Visitor.onPhone(), "/intern/veranstaltungen/" + event + "/einlass");
        assertThat(page.locator(".door-state")).hasText("Verbunden.");

        page.locator(".door-code").focus();
        page.keyboard().type(codes.getFirst());
        page.keyboard().press("Enter");
        assertThat(answer(page, codes.getFirst())).containsText("ist da seit", SOON);
        type(page, "VA-222-222");
        assertThat(page.getByText("Unbekannter Code")).isVisible();
        page.getByLabel("Name oder Code suchen").focus();
        page.keyboard().type("Gast 2");
        assertThat(page.locator(".door-guests li")).hasCount(1);
        page.keyboard().press("Tab");
        while (!"Gast 2 ist da".equals(focused(page))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".door-number")).hasText("2");

        Axe.findsNothingOn(page);
    }

    private static void type(Page page, String code) {
        page.locator(".door-code").fill(code);
        page.locator(".door-code").press("Enter");
    }

    private static Locator answer(Page page, String code) {
        return page.locator(".door-answers li")
                .filter(new Locator.FilterOptions().setHasText(code.replace("-", "")))
                .first();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    /** How many rows of what the device keeps have a word in them. */
    private static int kept(Page page, String word) {
        return ((Number) page.evaluate("""
                        word => new Promise(done => {
                          const open = indexedDB.open('einlass');
                          open.onsuccess = () => {
                            const stores = [...open.result.objectStoreNames];
                            const step = open.result.transaction(stores);
                            Promise.all(stores.map(name => new Promise(fine => {
                              const all = step.objectStore(name).getAll();
                              all.onsuccess = () => fine(all.result);
                            }))).then(rows => {
                              open.result.close();
                              done(rows.flat().filter(row => JSON.stringify(row).includes(word)).length);
                            });
                          };
                        })
                        """, word)).intValue();
    }

    private static String attended(RunningPortal portal, UUID event) throws SQLException {
        try (var database = Database.of(portal)) {
            return database.ask("select count(*) from attendance where event_id = ? and state = 'ATTENDED'", event)
                    .orElseThrow();
        }
    }

    /** An event that goes on all day, and guests with a place; says their codes. */
    static List<String> eventWithGuests(RunningPortal portal, UUID event, int guests) throws SQLException {
        var contingent = UUID.randomUUID();
        var codes = new ArrayList<String>();
        try (var database = Database.of(portal)) {
            database.change("insert into contingent (id, capacity, offer_minutes) values (?, 20, 60)", contingent);
            database.change("""
                            insert into event (id, version, slug, kind, state, is_announced, audience, starts_at, ends_at,
                                registration_ends, place_name, room, street, house_number, postal_code, city,
                                is_barrier_free, is_voluntary, organiser, seats, fire_limit, admitted, contingent)
                            select ?, 0, ?, 'GROUP_SESSION', 'RUNNING', true, 'PUBLIC', date_sub(utc_timestamp(), interval 1 second),
                                date_add(utc_timestamp(), interval 1 minute), date_sub(utc_timestamp(), interval 1 second),
                                'Haus der Begegnung', 'Saal', 'Weserstraße', '3', '34125', 'Kassel', true, true,
                                (select id from staff order by id limit 1), 20, 26, 20, ?
                            """, event, "tuer-" + event, contingent);
            database.change(
                    "insert into event_text (event_id, language, title, summary, body)"
                            + " values (?, 'GERMAN', 'Ausbildung in Teilzeit', 'Kurz', 'Lang')",
                    event);
            database.change("insert into event_language (event_id, language) values (?, 'de')", event);
            for (int number = 0; number < guests; number++) {
                codes.add(guest(database, event, number));
            }
            database.keep();
        }
        return codes;
    }

    private static String guest(Database database, UUID event, int number) throws SQLException {
        var id = UUID.randomUUID();
        var code = code(id);
        database.change("""
                        insert into event_registration (id, version, event_id, code, submission, party, holder, name,
                            language_tag, came_by, state, state_since, companions, made_at, calendar_sequence)
                        values (?, 0, ?, ?, ?, ?, 'VISITOR', ?, 'de', 'VISITOR', 'REGISTERED', utc_timestamp(), 0,
                            utc_timestamp(), 0)
                        """, id, event, code, id, id, "Gast " + number);
        return code;
    }

    private static String code(UUID id) {
        var code = new StringBuilder("VA");
        var rest = Math.abs(id.getLeastSignificantBits() >> 8);
        for (int position = 0; position < 6; position++) {
            code.append(position % 3 == 0 ? "-" : "").append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return code.toString();
    }
}
