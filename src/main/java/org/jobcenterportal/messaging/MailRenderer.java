package org.jobcenterportal.messaging;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a message says into the mail that will be read: the portal's words around it, HTML and plain text. */
@Component
class MailRenderer {

    private final Texts texts;
    private final CalendarFiles calendarFiles;
    private final MessagingSettings settings;
    private final PublicAddress address;

    MailRenderer(Texts texts, CalendarFiles calendarFiles, MessagingSettings settings, PublicAddress address) {
        this.texts = texts;
        this.calendarFiles = calendarFiles;
        this.settings = settings;
        this.address = address;
    }

    RenderedMail render(MessageDraft draft) {
        var language = Language.of(draft.locale());
        var calendar = draft.discreet() ? null : draft.calendar();
        var content = draft.discreet() ? discreet(language) : draft.content();
        var page = page(language, draft.toName(), content, calendar != null);
        return new RenderedMail(
                content.subject(), HtmlMail.of(page), PlainMail.of(page), calendarFile(calendar, draft));
    }

    private RenderedMail.@Nullable CalendarFile calendarFile(@Nullable CalendarEvent event, MessageDraft draft) {
        var reader = draft.to();
        return event == null || reader == null
                ? null
                : new RenderedMail.CalendarFile(event.method(), calendarFiles.invitation(event, reader));
    }

    /** What people under protection get: that there is news, and where; never what (F8). */
    MailContent discreet(Language language) {
        return new MailContent(
                texts.text(language, "messaging.mail.discreet.subject"),
                texts.text(language, "messaging.mail.discreet.preheader"),
                texts.text(language, "messaging.mail.discreet.title"),
                List.of(texts.text(language, "messaging.mail.discreet.text")),
                List.of(),
                List.of(new MailAction(texts.text(language, "messaging.mail.discreet.action"), page("/meine"))),
                false);
    }

    private MailPage page(Language language, String name, MailContent content, boolean withCalendar) {
        var footer = new ArrayList<String>();
        if (withCalendar) {
            footer.add(texts.text(language, "messaging.mail.footer.calendar"));
        }
        footer.add(texts.text(language, "messaging.mail.footer.noreply"));
        return new MailPage(
                language,
                settings.from().name(),
                content.subject(),
                content.preheader(),
                content.title(),
                texts.text(language, "messaging.mail.greeting", name),
                content.paragraphs(),
                content.facts(),
                content.actions(),
                content.equalActions(),
                content.voluntarySeal() ? seal(language) : null,
                footer,
                List.of(
                        new MailAction(texts.text(language, "messaging.mail.footer.imprint"), page("/impressum")),
                        new MailAction(texts.text(language, "messaging.mail.footer.privacy"), page("/datenschutz"))));
    }

    private URI page(String path) {
        return URI.create(address.of(path));
    }

    private MailPage.Seal seal(Language language) {
        return new MailPage.Seal(
                texts.text(language, "messaging.mail.seal.title"), texts.text(language, "messaging.mail.seal.text"));
    }
}
