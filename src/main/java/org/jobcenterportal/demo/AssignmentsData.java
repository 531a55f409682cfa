package org.jobcenterportal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what in the demonstration, as the file {@code demo/assignments.yaml} has it.
 *
 * @param caseManagement the team whose cases are in case management
 */
record AssignmentsData(String caseManagement, List<Offer> offers, Olena olena, Suggested serhij) {

    /**
     * An offer and its participants.
     *
     * @param months how long somebody usually stays
     * @param full whether every place is taken
     * @param waiting how many wait for one
     */
    record Offer(String measure, int months, Whom whom, boolean full, int waiting, List<String> reasons) {}

    /** What Olena has been in, and what is suggested to her. */
    record Olena(Suggested past, List<Suggested> suggested) {}

    /** One offer for one of the personas; the account is that of whoever suggests it. */
    record Suggested(String measure, @Nullable String provider, int account, int daysAgo, String reason) {}

    static AssignmentsData read() {
        return DemoFile.read("assignments", AssignmentsData.class);
    }
}
