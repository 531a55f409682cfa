package org.jobcenterportal.measures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue as it is read.
 *
 * @param version which edition this is; a stale edit shows itself by it
 * @param reviewOn when use, success and sense are looked at again (S33)
 */
public record MeasureDetails(
        MeasureId id, long version, MeasureStatus status, LocalDate reviewOn, MeasureDraft written) {

    public MeasureKey key() {
        return written.key();
    }

    public Instrument instrument() {
        return written.instrument();
    }

    public Access access() {
        return written.access();
    }

    public @Nullable LanguageLevel german() {
        return written.german();
    }

    public Set<Audience> audiences() {
        return written.audiences();
    }

    public @Nullable AgeSpan childcare() {
        return written.childcare();
    }

    public boolean isVoluntary() {
        return written.isVoluntary();
    }

    public boolean revealsHealth() {
        return written.revealsHealth();
    }

    public boolean isPublic() {
        return written.isPublic();
    }

    public boolean isOnOffer() {
        return status == MeasureStatus.ACTIVE;
    }

    public Map<Language, MeasureText> texts() {
        return written.texts();
    }

    /** The description in the reader's language; German where nobody has translated it yet. */
    public MeasureText text(Locale locale) {
        var language = Language.of(locale);
        var german = written.texts().get(Language.GERMAN);
        return written.texts().getOrDefault(language, german);
    }

    public String name(Locale locale) {
        return text(locale).name();
    }
}
