package org.jobcenterportal.caseload;

import java.util.Map;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;

/**
 * A room that keeps lists of cases by counsellor, as the search does. It is called in the transaction in which cases change
 * hands, so that nothing lags behind.
 */
public interface CaseWatcher {

    /** From now on each of these persons is looked after by somebody else than before, or by somebody at all. */
    void changedHands(Map<PersonId, StaffId> counsellors);

    /** Somebody's case is open to other colleagues than before: to a circle only, or to all again. */
    default void circleChanged(PersonId person) {}
}
