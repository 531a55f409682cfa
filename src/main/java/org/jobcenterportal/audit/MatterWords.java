package org.jobcenterportal.audit;

import java.util.Locale;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** Says in plain words what an entry of the log was for. */
@Component
@InternalUse
public class MatterWords {

    private static final String KEY = "audit.matter.";

    private final Texts texts;

    MatterWords(Texts texts) {
        this.texts = texts;
    }

    /** The words of a code, or of the group of codes to which it belongs: everything before its last dot, and so on. */
    public String of(String matter, Locale locale) {
        for (var group = matter; ; group = group.substring(0, group.lastIndexOf('.'))) {
            if (texts.has(locale, KEY + group)) {
                return texts.text(locale, KEY + group);
            }
            if (group.indexOf('.') < 0) {
                return texts.text(locale, "audit.other-matter");
            }
        }
    }
}
