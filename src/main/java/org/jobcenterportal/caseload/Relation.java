package org.jobcenterportal.caseload;

import java.util.Locale;
import org.jobcenterportal.audit.Purpose;

/** Why a colleague may look at a case (need to know, § 35 Abs. 1 SGB I): the first of these that is true. */
public enum Relation {
    /** It is her case. */
    OWN,
    /** She stands in for the one whose case it is. */
    DEPUTY,
    /** It is the case of somebody in her team. */
    TEAM,
    /** She has given a reason, less than 60 minutes ago. */
    GRANTED,
    /** She may not. */
    NONE;

    public boolean mayLook() {
        return this != NONE;
    }

    /** What the log says of a look at the case file. */
    public Purpose purpose() {
        return new Purpose("case." + name().toLowerCase(Locale.ROOT));
    }
}
