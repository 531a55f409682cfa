package org.jobcenterportal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs so that the consultation can work.
 *
 * @param interpreterLanguage the language (BCP 47) for which an interpreter is wished
 */
@Embeddable
public record Needs(
        @Column(name = "brings_child") boolean bringsChild,
        @Nullable @Column(name = "interpreter_language") String interpreterLanguage,
        @Column(name = "simple_language") boolean simpleLanguage,
        @Column(name = "step_free") boolean stepFree,
        @Column(name = "sign_language") boolean signLanguage)
        implements Serializable {

    /** Nothing in particular. */
    public static final Needs NONE = new Needs(false, null, false, false, false);

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,3}");

    public Needs {
        if (interpreterLanguage != null
                && !LANGUAGE_TAG.matcher(interpreterLanguage).matches()) {
            throw new IllegalArgumentException("An interpreter's language is a language tag");
        }
    }

    /** Whether somebody has to be found who interprets, which takes some days. */
    public boolean needsInterpreter() {
        return interpreterLanguage != null || signLanguage;
    }
}
