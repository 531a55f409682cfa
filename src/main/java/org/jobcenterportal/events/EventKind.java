package org.jobcenterportal.events;

import static org.jobcenterportal.identity.Roles.EMPLOYER_SERVICE;
import static org.jobcenterportal.identity.Roles.EQUALITY_OFFICER;
import static org.jobcenterportal.identity.Roles.MEASURE_MANAGEMENT;
import static org.jobcenterportal.identity.Roles.TEAM_LEAD;

import java.util.Set;

/** What sort of event it is, and who runs such (F59, S2). */
public enum EventKind {
    /** Gruppenveranstaltung of the BCA: voluntary, always. */
    GROUP_SESSION(EQUALITY_OFFICER),
    INFORMATION_DAY(EQUALITY_OFFICER, TEAM_LEAD, MEASURE_MANAGEMENT, EMPLOYER_SERVICE),
    CONSULTATION_DAY(EQUALITY_OFFICER, TEAM_LEAD, MEASURE_MANAGEMENT),
    /** Bewerbertag, held with a partner such as a chamber. */
    APPLICANT_DAY(EQUALITY_OFFICER, TEAM_LEAD, EMPLOYER_SERVICE),
    EMPLOYER_EVENT(EMPLOYER_SERVICE, TEAM_LEAD),
    /** Stadtteiltreff: the office comes to where people live. */
    DISTRICT_MEETING(EQUALITY_OFFICER, TEAM_LEAD),
    STAFF_WORKSHOP(EQUALITY_OFFICER, TEAM_LEAD, MEASURE_MANAGEMENT, EMPLOYER_SERVICE),
    STAFF_TRAINING(EQUALITY_OFFICER, TEAM_LEAD, MEASURE_MANAGEMENT, EMPLOYER_SERVICE),
    STAFF_ASSEMBLY(EQUALITY_OFFICER, TEAM_LEAD);

    private final Set<String> hosts;

    EventKind(String... hosts) {
        this.hosts = Set.of(hosts);
    }

    /** The roles that announce and run events of this kind. */
    public Set<String> hosts() {
        return hosts;
    }

    /** Whether it is for the office's own people. */
    public boolean forStaff() {
        return switch (this) {
            case STAFF_WORKSHOP, STAFF_TRAINING, STAFF_ASSEMBLY -> true;
            case GROUP_SESSION, INFORMATION_DAY, CONSULTATION_DAY, APPLICANT_DAY, EMPLOYER_EVENT, DISTRICT_MEETING ->
                false;
        };
    }
}
