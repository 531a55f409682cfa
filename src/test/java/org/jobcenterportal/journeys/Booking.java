package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.heading;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Pattern;

/** Books a free time of the BCA some days ahead, where a journey is about what comes afterwards. */
final class Booking {

    private static final String CONSULTANT = "Ostwald";
    private static final Pattern CODE = Pattern.compile("KS-\\w{3}-\\w{3}");

    private Booking() {}

    /** Needs somebody who has signed in, whatever language she spoke before; ends at the page that confirms. */
    static void byCitizen(Page page, String topic, String way) {
        page.navigate("/beratung?sprache=de");
        upToTheTime(page, Speech.GERMAN, topic, way);
        button(page, "Termin buchen").click();
        assertThat(heading(page)).hasText("Ihr Termin ist gebucht.");
    }

    /** Says to where the link in her mail leads. */
    static String byVisitor(Page page, String name, String mail, RunningPortal portal)
            throws MessagingException, IOException {
        page.navigate("/beratung");
        upToTheTime(page, Speech.GERMAN, "Etwas anderes", "Vor Ort");
        page.getByLabel("Ihr Name").fill(name);
        page.getByLabel("E-Mail").fill(mail);
        button(page, "Weiter").click();
        button(page, "Zeit reservieren").click();
        assertThat(heading(page)).hasText("Fast fertig.");
        return Mails.link(portal.awaitMails(mail, 1).getFirst(), "/beratung/termin/");
    }

    /** From the first step to the one after the choice of a time. */
    static void upToTheTime(Page page, Speech speech, String topic, String way) {
        var next = speech.says("Weiter", "Continue");
        Screen.choose(page, topic);
        button(page, next).click();
        page.waitForURL(Pattern.compile("/art"));
        Screen.choose(page, way);
        button(page, next).click();
        page.waitForURL(Pattern.compile("/bedarf"));
        button(page, next).click();
        page.waitForURL(Pattern.compile("/zeit"));
        page.locator(".slot-list vaadin-radio-button")
                .filter(new FilterOptions().setHasText(CONSULTANT))
                .last()
                .click();
        page.waitForURL(Pattern.compile("zeit="));
        button(page, next).click();
        page.waitForURL(Pattern.compile("/(angaben|pruefen)"));
    }

    /** The code of the consultation that a page shows. */
    static String code(Page page) {
        return page.getByText(CODE).first().innerText().strip();
    }
}
