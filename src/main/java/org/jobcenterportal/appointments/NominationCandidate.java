package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.PersonName;

/**
 * Somebody whom a counsellor may nominate, found by her customer number.
 *
 * @param way how the invitation would reach her
 * @param canComeTogether whether the other parent could be invited as well
 */
public record NominationCandidate(PersonName name, String languageTag, DeliveryWay way, boolean canComeTogether) {}
