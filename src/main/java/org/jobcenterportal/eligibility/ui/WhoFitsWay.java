package org.jobcenterportal.eligibility.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureWay;
import org.springframework.stereotype.Component;

/** From an offer to those of one's own cases whom it fits. */
@Component
class WhoFitsWay implements MeasureWay {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);
    }

    @Override
    public String titleKey() {
        return "eligibility.who.title";
    }

    @Override
    public String address(MeasureKey key) {
        return EligibilityLinks.measure(key) + "/passt";
    }
}
