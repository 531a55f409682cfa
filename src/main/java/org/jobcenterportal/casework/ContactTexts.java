package org.jobcenterportal.casework;

import java.util.Locale;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** A contact in words: for the line of the case, and, in the language of the central systems, to be copied there. */
@Component
class ContactTexts {

    private final Texts texts;

    ContactTexts(Texts texts) {
        this.texts = texts;
    }

    /** "Telefonat, 12 Minuten". */
    String title(Contact contact, Locale reader) {
        return texts.text(
                reader,
                "casework.contact.title." + contact.draft().way(),
                contact.draft().minutes());
    }

    /** The same for a contact that was none. */
    String titleInError(Contact contact, Locale reader) {
        return texts.text(reader, "casework.contact.inErrorTitle", title(contact, reader));
    }

    String toCopy(Contact contact) {
        return copied("casework.contact.copy", contact);
    }

    /** What is to be taken back there. */
    String inError(Contact contact) {
        return copied("casework.contact.copyInError", contact);
    }

    private String copied(String key, Contact contact) {
        var german = Language.GERMAN.locale();
        return texts.text(
                german,
                key,
                contact.draft().at(),
                title(contact, german),
                contact.draft().note());
    }
}
