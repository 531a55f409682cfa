package org.jobcenterportal.shell;

import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** The words of Leichte Sprache for the page that speaks it to everybody. */
@Component
@InternalUse
public class SimpleGerman {

    private final Texts texts;

    SimpleGerman(Texts texts) {
        this.texts = texts;
    }

    public String text(String key, Object... arguments) {
        return texts.text(Language.SIMPLE_GERMAN, key, arguments);
    }

    public String tag() {
        return Language.SIMPLE_GERMAN.tag();
    }

    /** The link that shows the whole portal in Leichte Sprache. */
    public String everywhere() {
        return PreferenceLinks.to("leichte-sprache", Language.SIMPLE_GERMAN);
    }
}
