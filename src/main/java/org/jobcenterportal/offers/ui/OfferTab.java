package org.jobcenterportal.offers.ui;

import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.offers.StaffOffer;

/** The lists on which entries of the catalogue stand. */
enum OfferTab {
    ON_OFFER,
    IN_WORK,
    REVIEW_DUE,
    APPROVAL_ENDS,
    RETIRED;

    boolean shows(StaffOffer offer) {
        var status = offer.measure().status();
        return switch (this) {
            case ON_OFFER -> status == MeasureStatus.ACTIVE;
            case IN_WORK -> status == MeasureStatus.DRAFT || status == MeasureStatus.CO_SIGNATURE;
            case REVIEW_DUE -> offer.isReviewDue();
            case APPROVAL_ENDS ->
                status == MeasureStatus.ACTIVE && offer.approvalEnds().isPresent();
            case RETIRED -> status == MeasureStatus.RETIRED;
        };
    }
}
