package org.jobcenterportal.attendance.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.identity.AccountSettings;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page that a device shows at the door while the portal does not answer: the scanner, and nobody's name. */
@Component
class OfflineDoor {

    private final AccountSettings account;
    private final DoorWords words;
    private final Texts texts;
    private final String page = file("attendance/offline.html");
    private final String worker = file("META-INF/resources/einlass/door-worker.js");

    OfflineDoor(AccountSettings account, DoorWords words, Texts texts) {
        this.account = account;
        this.words = words;
        this.texts = texts;
    }

    String worker() {
        return worker;
    }

    /** @param root where the portal stands on its server; empty for the top */
    String page(EventCard event, String root) {
        var reader = account.languageTag()
                .flatMap(Language::ofTag)
                .orElse(Language.GERMAN)
                .locale();
        return page.replace("{language}", reader.getLanguage())
                .replace("{root}", escaped(root + "/"))
                .replace("{title}", escaped(text(reader, "attendance.door.title")))
                .replace(
                        "{when}",
                        escaped(Formats.of(reader, texts)
                                .shortMoment(event.when().start())))
                .replace("{offline}", escaped(text(reader, "attendance.door.alone")))
                .replace("{note}", escaped(text(reader, "attendance.door.aloneText")))
                .replace("{again}", escaped(text(reader, "attendance.door.again")))
                .replace("{event}", event.id().value().toString())
                .replace("{address}", AttendanceLinks.door(event.id()))
                .replace("{zone}", OfficeTime.ZONE.getId())
                .replace("{texts}", escaped(words.json(reader)))
                .replace("{name}", escaped(event.texts().in(reader).title()));
    }

    private String text(Locale reader, String key) {
        return texts.text(reader, key);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, StandardCharsets.UTF_8.name());
    }

    private static String file(String name) {
        try (var file = new ClassPathResource(name).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The door is missing " + name, missing);
        }
    }
}
