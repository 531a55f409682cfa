package org.jobcenterportal.measures;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue as somebody writes it.
 *
 * @param german the least German that it takes; null where nothing is known about that
 * @param childcare whose children are looked after meanwhile; null where nothing is known about that
 * @param isVoluntary only what is expressly so may carry the seal "freiwillig – ohne Rechtsfolgen"
 * @param revealsHealth whether taking part tells of an illness; it is then treated as health data everywhere
 * @param isPublic whether visitors find it without signing in
 * @param maxMonths how long it lasts at most; null where nothing is known about that
 * @param texts German at least
 */
public record MeasureDraft(
        MeasureKey key,
        Instrument instrument,
        Access access,
        @Nullable LanguageLevel german,
        Set<Audience> audiences,
        @Nullable AgeSpan childcare,
        boolean isVoluntary,
        boolean revealsHealth,
        boolean isPublic,
        @Nullable Integer maxMonths,
        Map<Language, MeasureText> texts)
        implements Serializable {

    public MeasureDraft {
        audiences = Set.copyOf(audiences);
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Language.GERMAN)) {
            throw new IllegalArgumentException("An offer is described in German at least");
        }
        if (maxMonths != null && (maxMonths < 1 || maxMonths > 60)) {
            throw new IllegalArgumentException("An offer lasts 1 to 60 months");
        }
        if (access == Access.REFERRAL_ONLY && instrument != Instrument.COOPERATION) {
            throw new IllegalArgumentException("Only what belongs to another body is reached by referral alone");
        }
    }
}
