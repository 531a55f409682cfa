package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** The BCA takes her holidays over from the calendar in which she keeps them. */
@Journey
@Row("F40")
class HolidaysJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Test
    void a_calendar_file_closes_her_days_after_she_has_seen_them_and_can_be_taken_back(RunningPortal portal) {
        var page = portal.visitAs("bca", Visitor.atDesk(), "/intern/termine/zeiten/urlaub");
        assertThat(heading(page)).hasText("Urlaub einlesen");

        page.waitForFileChooser(() -> button(page, "Kalenderdatei wählen").click())
                .setFiles(file("urlaub.txt", "keine Kalenderdatei"));
        assertThat(text(page, "Diese Datei kann das Portal nicht lesen.")).isVisible();

        page.waitForFileChooser(() -> button(page, "Kalenderdatei wählen").click())
                .setFiles(file("urlaub.ics", holidays(LocalDate.now().plusDays(200))));
        assertThat(text(page, "Ein Eintrag ist neu")).isVisible();
        button(page, "Einen Eintrag übernehmen").click();

        assertThat(heading(page)).hasText("Meine Zeiten");
        assertThat(text(page, "Urlaub")).isVisible();
        buttonAbout(page, "Einlesen vom", "zurücknehmen (1 Eintrag)").click();
        assertThat(buttonAbout(page, "Einlesen vom", "zurücknehmen")).isHidden();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/calendar", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String holidays(LocalDate first) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Beispiel//Kalender//DE",
                "BEGIN:VEVENT",
                "UID:urlaub@beispiel.test",
                "DTSTAMP:20260101T080000Z",
                "DTSTART;VALUE=DATE:" + DAY.format(first),
                "DTEND;VALUE=DATE:" + DAY.format(first.plusDays(5)),
                "SUMMARY:Urlaub",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }
}
