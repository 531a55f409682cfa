package org.jobcenterportal.appointments;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The words of one mail about a consultation in the language of its reader. */
final class MailWords {

    private static final String MAIL = "appointments.mail.";

    private final Texts texts;
    private final Timetable timetable;
    private final Locale locale;

    MailWords(Texts texts, Timetable timetable, BcaConsultation consultation) {
        this.texts = texts;
        this.timetable = timetable;
        locale = Locale.forLanguageTag(consultation.languageTag());
    }

    Locale locale() {
        return locale;
    }

    /** What the consultation is about; a sensitive topic stays out of the mail. */
    List<Fact> facts(BcaConsultation consultation) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("when", when(consultation)));
        facts.add(fact("with", who(consultation)));
        facts.add(fact("where", where(consultation)));
        if (!consultation.topic().isSensitive()) {
            facts.add(fact("topic", texts.text(locale, "enum.Topic." + consultation.topic())));
        }
        return facts;
    }

    /** What she has asked for, so that she can see that it has arrived; beside a sensitive topic nothing is told. */
    Optional<Fact> needs(BcaConsultation consultation) {
        if (consultation.topic().isSensitive()) {
            return Optional.empty();
        }
        var needs = consultation.needs();
        var words = new ArrayList<String>();
        if (needs.bringsChild()) {
            words.add(text("needs.child"));
        }
        if (needs.interpreterLanguage() != null) {
            words.add(text("needs.interpreter", language(needs.interpreterLanguage())));
        }
        if (needs.signLanguage()) {
            words.add(text("needs.sign"));
        }
        if (needs.simpleLanguage()) {
            words.add(text("needs.simple"));
        }
        if (needs.stepFree()) {
            words.add(text("needs.stepFree"));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(fact("needs", String.join(", ", words)));
    }

    private String language(String tag) {
        var reader = ULocale.forLocale(Locale.of(locale.getLanguage()));
        return LocaleDisplayNames.getInstance(reader).localeDisplayName(ULocale.forLanguageTag(tag));
    }

    String text(String key, Object... arguments) {
        return texts.text(locale, MAIL + key, arguments);
    }

    Fact fact(String label, String value) {
        return new Fact(text("fact." + label), value);
    }

    MailAction action(String key, URI address) {
        return new MailAction(text(key), address);
    }

    MailContent content(
            String kind,
            List<String> paragraphs,
            List<Fact> facts,
            List<MailAction> actions,
            BcaConsultation consultation) {
        return new MailContent(
                text(kind + ".subject", consultation.slot().start()),
                text(kind + ".preheader", consultation.code().value()),
                text(kind + ".title"),
                paragraphs,
                facts,
                actions,
                !consultation.voluntary().hasLegalConsequences());
    }

    String when(BcaConsultation consultation) {
        return when(consultation.slot());
    }

    String when(TimeSlot slot) {
        return text("when", slot.start(), slot.end());
    }

    String who(BcaConsultation consultation) {
        return who(consultation.consultant());
    }

    String who(StaffId id) {
        var consultant = timetable.consultant(id);
        var function = new ConsultantFunction(consultant.function()).in(locale, texts::text);
        return text("with", consultant.name().full(), function);
    }

    String where(BcaConsultation consultation) {
        return where(consultation.way(), consultation.venue(), consultation.room());
    }

    String where(Way way, VenueId house, @Nullable String room) {
        var venue = timetable.venue(house);
        return switch (way) {
            case ON_SITE ->
                room == null
                        ? text("where.ON_SITE", venue.address().oneLine())
                        : text("where.room", venue.address().oneLine(), room);
            case PHONE, VIDEO, CALLBACK -> text("where." + way);
        };
    }
}
