package org.jobcenterportal.offers;

import java.io.Serializable;
import java.time.Period;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.runs.DayPart;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the offers; whatever is left open finds everything.
 *
 * @param audience whom it has to be for; what is for everybody fits as well
 * @param german how much German somebody speaks
 * @param childcare whether children have to be looked after meanwhile
 * @param barrierFree whether one has to get in without steps
 * @param soon whether one has to be able to begin within {@link #SOON}
 */
public record OfferQuery(
        @Nullable Audience audience,
        @Nullable LanguageLevel german,
        @Nullable DayPart part,
        boolean childcare,
        boolean barrierFree,
        boolean soon)
        implements Serializable {

    public static final OfferQuery ALL = new OfferQuery(null, null, null, false, false, false);

    /** How far ahead is soon. */
    public static final Period SOON = Period.ofWeeks(4);

    public OfferQuery with(@Nullable Audience other) {
        return new OfferQuery(other, german, part, childcare, barrierFree, soon);
    }

    public OfferQuery with(@Nullable LanguageLevel other) {
        return new OfferQuery(audience, other, part, childcare, barrierFree, soon);
    }

    public OfferQuery with(@Nullable DayPart other) {
        return new OfferQuery(audience, german, other, childcare, barrierFree, soon);
    }

    public OfferQuery withChildcare(boolean wanted) {
        return new OfferQuery(audience, german, part, wanted, barrierFree, soon);
    }

    public OfferQuery withoutBarriers(boolean wanted) {
        return new OfferQuery(audience, german, part, childcare, wanted, soon);
    }

    public OfferQuery beginningSoon(boolean wanted) {
        return new OfferQuery(audience, german, part, childcare, barrierFree, wanted);
    }

    /** Whether an offer is what somebody looks for. What nobody has written down of it cannot speak against it. */
    public boolean finds(Offer offer) {
        var measure = offer.measure();
        return (audience == null
                        || measure.audiences().isEmpty()
                        || measure.audiences().contains(audience))
                && (german == null || measure.german() == null || german.isAtLeast(measure.german()))
                && (part == null || offer.parts().contains(part))
                && (!childcare || offer.hasChildcare())
                && (!barrierFree || offer.isBarrierFree())
                && (!soon
                        || offer.beginnings()
                                .anyMatch(begin -> !begin.isAfter(offer.day().plus(SOON))));
    }
}
