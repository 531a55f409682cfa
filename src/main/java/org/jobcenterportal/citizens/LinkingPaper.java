package org.jobcenterportal.citizens;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.LetterPaper;
import org.jobcenterportal.messaging.LetterTranslation;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** Puts a code on paper: in German, and below in the person's own language. */
@Component
class LinkingPaper {

    private static final String KIND = "citizens.kind.linking";

    private final LetterPaper paper;
    private final PublicAddress address;
    private final Texts texts;

    LinkingPaper(LetterPaper paper, PublicAddress address, Texts texts) {
        this.paper = paper;
        this.address = address;
        this.texts = texts;
    }

    byte[] letter(Person person, LinkingCode code, Instant now, Instant until) {
        var german = new MessageDraft(
                KIND,
                null,
                greeted(Language.GERMAN, person),
                Language.GERMAN.locale(),
                content(Language.GERMAN, code, until),
                null,
                now,
                person.id().value(),
                person.id().value(),
                false,
                person.residence()
                        .map(home -> new LetterAddress(person.name().full(), home.address()))
                        .orElseThrow(),
                until);
        return paper.pdf(
                german,
                second(person.communication())
                        .map(language -> new LetterTranslation(
                                language.locale(), greeted(language, person), content(language, code, until)))
                        .orElse(null));
    }

    /** Leichte Sprache or her own language; English, which more people read, where the portal does not speak hers. */
    static Optional<Language> second(Communication communication) {
        if (communication.simpleLanguage()) {
            return Optional.of(Language.SIMPLE_GERMAN);
        }
        var tag = communication.languageTag();
        var own = Locale.forLanguageTag(tag);
        return own.getLanguage().equals("de")
                ? Optional.empty()
                : Language.firstOf(List.of(own)).or(() -> Optional.of(Language.ENGLISH));
    }

    private String greeted(Language language, Person person) {
        return texts.text(
                language,
                "citizens.recipient.name",
                person.address().name(),
                person.name().givenName(),
                person.name().familyName());
    }

    private MailContent content(Language language, LinkingCode code, Instant until) {
        var day = Formats.of(language.locale(), texts).fullDateWithYear(OfficeTime.dayOf(until));
        var page = URI.create(address.of("/meine/verknuepfen"));
        return new MailContent(
                text(language, "subject"),
                text(language, "subject"),
                text(language, "subject"),
                List.of(
                        text(language, "why"),
                        text(language, "signIn"),
                        text(language, "enter"),
                        text(language, "secret"),
                        text(language, "free")),
                List.of(
                        new Fact(text(language, "code"), code.value()),
                        new Fact(text(language, "until"), day),
                        new Fact(text(language, "page"), page.toString())),
                List.of(new MailAction(text(language, "action"), page)),
                false);
    }

    private String text(Language language, String key) {
        return texts.text(language, "citizens.letter." + key);
    }
}
