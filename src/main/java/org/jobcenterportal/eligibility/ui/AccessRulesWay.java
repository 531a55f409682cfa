package org.jobcenterportal.eligibility.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureWay;
import org.springframework.stereotype.Component;

/** From an offer to the rules by which one gets into it. */
@Component
class AccessRulesWay implements MeasureWay {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.MEASURE_MANAGEMENT);
    }

    @Override
    public String titleKey() {
        return "eligibility.rules.title";
    }

    @Override
    public String address(MeasureKey key) {
        return EligibilityLinks.measure(key) + "/zugang";
    }
}
