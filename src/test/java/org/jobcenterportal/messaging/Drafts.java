package org.jobcenterportal.messaging;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Messages for tests, told as the story of one booked consultation. */
final class Drafts {

    static final String KIND = "sample.kind.booked";
    static final TimeSlot THURSDAY_AT_TEN = TimeSlot.of(Instant.parse("2026-11-26T09:00:00Z"), Duration.ofMinutes(45));

    private EmailAddress to = new EmailAddress("olena@mail.example");
    private String toName = "Olena Marchenko";
    private Locale locale = Locale.GERMAN;
    private MailContent content = booked();
    private @Nullable CalendarEvent calendar = entry(0, CalendarEvent.Method.REQUEST);
    private Instant dueAt = TestClock.START;
    private UUID about = UUID.randomUUID();
    private @Nullable UUID person;
    private boolean discreet;

    static Drafts aDraft() {
        return new Drafts();
    }

    Drafts to(String address, String name) {
        to = new EmailAddress(address);
        toName = name;
        return this;
    }

    Drafts in(Locale language) {
        locale = language;
        return this;
    }

    Drafts saying(MailContent words) {
        content = words;
        return this;
    }

    Drafts withCalendar(@Nullable CalendarEvent event) {
        calendar = event;
        return this;
    }

    Drafts due(Instant time) {
        dueAt = time;
        return this;
    }

    Drafts about(UUID thing) {
        about = thing;
        return this;
    }

    Drafts forPerson(UUID reader) {
        person = reader;
        return this;
    }

    Drafts discreet() {
        discreet = true;
        return this;
    }

    MessageDraft build() {
        return new MessageDraft(KIND, to, toName, locale, content, calendar, dueAt, about, person, discreet);
    }

    static MailContent booked() {
        return new MailContent(
                "Ihr Termin am 26. November",
                "Datum, Ort und alles, was Sie wissen müssen.",
                "Ihr Termin ist gebucht.",
                List.of(
                        "Katharina Ostwald freut sich auf das Gespräch mit Ihnen.",
                        "Mitbringen müssen Sie nichts. Ihr Kind kann mitkommen: Eine Spielecke ist da."),
                List.of(
                        new Fact("Wann", "Donnerstag, 26. November, 10:00 bis 10:45 Uhr"),
                        new Fact("Wo", "Lewinskistraße 4, 34127 Kassel, 2. Stock, Raum 214, Aufzug vorhanden"),
                        new Fact("Ihr Code", "KS-7F4-M2Q")),
                List.of(
                        new MailAction("Termin ansehen", URI.create("http://localhost:8080/meine/termine")),
                        new MailAction("Termin absagen", URI.create("http://localhost:8080/meine/termine?a=1&b=2"))),
                true);
    }

    static CalendarEvent entry(int sequence, CalendarEvent.Method method) {
        return new CalendarEvent(
                "0199-consultation@portal.example",
                sequence,
                method,
                THURSDAY_AT_TEN,
                "Termin",
                "Lewinskistraße 4, 34127 Kassel, Raum 214",
                "Bitte klingeln; der Aufzug ist rechts.",
                URI.create("http://localhost:8080/meine/termine"));
    }
}
