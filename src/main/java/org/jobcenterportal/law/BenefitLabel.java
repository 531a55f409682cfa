package org.jobcenterportal.law;

import org.jspecify.annotations.Nullable;

/**
 * What the benefit is called on a day.
 *
 * @param former the former name, as long as offices may still use it
 * @param transition the rule that lets them
 */
public record BenefitLabel(
        Benefit benefit,
        @Nullable Benefit former,
        Rule rule,
        @Nullable Rule transition) {

    public BenefitLabel {
        if ((former == null) != (transition == null)) {
            throw new IllegalArgumentException("A former name may be used by a rule of transition");
        }
        if (former == benefit) {
            throw new IllegalArgumentException("The former name is another one");
        }
    }

    public boolean permits(Benefit name) {
        return name == benefit || name == former;
    }
}
