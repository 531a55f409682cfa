package org.jobcenterportal.entryplan;

import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;

/**
 * What those do who left an offer in the last twelve months, as far as somebody has asked them.
 *
 * @param three three months after they left
 * @param six six months after
 */
public record MeasureAfterwards(MeasureDetails measure, HonestTable<Afterwards> three, HonestTable<Afterwards> six) {

    boolean tells() {
        return !three.isTooFew() || !six.isTooFew();
    }
}
