package org.jobcenterportal.targets;

import java.util.Set;
import org.jobcenterportal.citizens.Citizenship;

/** Those who came to Germany. A citizenship alone makes nobody a refugee: then the office has to ask. */
final class OriginRules {

    private static final Citizenship UKRAINE = new Citizenship("UA");

    /** European Union, European Economic Area and Switzerland: free to move, so that nobody asks. */
    private static final Set<String> FREE_TO_MOVE = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
            "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private OriginRules() {}

    static GroupFinding refugees(Answer answer, Facts facts) {
        return switch (facts.fled()) {
            case YES -> answer.yes(Said.of("targets.today.refugee"), Said.of("targets.reason.refugee.yes"));
            case NO -> answer.no(Said.of("targets.reason.refugee.no"));
            case UNKNOWN ->
                FREE_TO_MOVE.contains(facts.person().citizenship().code())
                        ? answer.no(Said.of("targets.reason.refugee.free"))
                        : answer.unknown(Said.of("targets.reason.refugee.unknown"));
        };
    }

    static GroupFinding ukraine(Answer answer, Facts facts) {
        var citizenship = facts.person().citizenship();
        if (citizenship.equals(UKRAINE)) {
            return answer.yes(Said.of("targets.today.ukraine"), Said.of("targets.reason.ukraine.yes"));
        }
        return citizenship.equals(Citizenship.UNCLEAR)
                ? answer.unknown(Said.of("targets.reason.ukraine.unknown"))
                : answer.no(Said.of("targets.reason.ukraine.no"));
    }
}
