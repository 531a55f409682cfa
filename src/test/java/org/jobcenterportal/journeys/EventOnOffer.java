package org.jobcenterportal.journeys;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An announced group session that a journey has to itself, with some seats and places for children. */
record EventOnOffer(UUID id, String slug, String title) {

    /** Soon, so that it stands among the first of the list. */
    private static final long DAYS_AHEAD = 6;

    static EventOnOffer with(int seats, int children, String title, RunningPortal portal) throws SQLException {
        var id = UUID.randomUUID();
        var slug = "treffen-" + id;
        var room = UUID.randomUUID();
        var care = UUID.randomUUID();
        var start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(DAYS_AHEAD, ChronoUnit.DAYS);
        try (var database = Database.of(portal)) {
            open(database, room, seats);
            open(database, care, children);
            database.change(
                    """
                    insert into event (id, version, slug, kind, state, is_announced, audience, starts_at, ends_at, registration_ends,
                        place_name, room, street, house_number, postal_code, city, way_there, is_barrier_free,
                        is_voluntary, organiser, seats, fire_limit, admitted, contingent, childcare_places,
                        childcare_from_months, childcare_to_years, childcare_contingent)
                    select ?, 0, ?, 'GROUP_SESSION', 'PUBLISHED', true, 'PUBLIC', ?, ?, ?, 'Haus der Begegnung', 'großer Raum',
                        'Weserstraße', '3', '34125', 'Kassel', 'Tram 3 bis Katzensprung', true, true, id, ?, 26, ?, ?,
                        ?, 12, 6, ?
                    from staff limit 1
                    """,
                    id,
                    slug,
                    utc(start),
                    utc(start.plus(2, ChronoUnit.HOURS)),
                    utc(start.minus(1, ChronoUnit.HOURS)),
                    seats,
                    seats,
                    room,
                    children,
                    care);
            database.change(
                    "insert into event_text (event_id, language, title, summary, body) values (?, 'GERMAN', ?, ?, ?)",
                    id,
                    title,
                    "Drei Frauen erzählen, wie sie es machen. Danach beantworten wir Ihre Fragen.",
                    "Sie hören, welche Wege es gibt.\n\nBringen Sie Ihre Fragen mit.");
            database.change("insert into event_language (event_id, language) values (?, 'de')", id);
            database.keep();
        }
        return new EventOnOffer(id, slug, title);
    }

    String page() {
        return "/veranstaltungen/" + slug;
    }

    private static void open(Database database, UUID contingent, int places) throws SQLException {
        database.change("insert into contingent (id, capacity, offer_minutes) values (?, ?, 1440)", contingent, places);
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
