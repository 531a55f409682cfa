package org.jobcenterportal.targets;

import java.util.Objects;
import java.util.Set;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.profile.ResidenceKind;
import org.jobcenterportal.profile.ResidenceTitle;

/** Those who came to Germany. A citizenship alone makes nobody a refugee: then the office has to ask. */
final class OriginRules {

    private static final Citizenship UKRAINE = new Citizenship("UA");

    /** European Union, European Economic Area and Switzerland: free to move, so that nobody asks. */
    private static final Set<String> FREE_TO_MOVE = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
            "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private OriginRules() {}

    static GroupFinding refugees(Answer answer, Facts facts) {
        var title = facts.title();
        if (title != null) {
            return byTitle(answer, title);
        }
        return FREE_TO_MOVE.contains(facts.person().citizenship().code())
                ? answer.no(Said.of("targets.reason.refugee.free"))
                : answer.unknown(Said.of("targets.reason.refugee.unknown"));
    }

    private static GroupFinding byTitle(Answer answer, ResidenceTitle title) {
        if (!title.kind().isForRefugees()) {
            return answer.no(Said.of("targets.reason.refugee.other"));
        }
        return title.holdsOn(answer.day())
                ? answer.yes(Said.of("targets.today.refugee"), Said.of("targets.reason.refugee.title." + title.kind()))
                : answer.unknown(ended(title));
    }

    /** Temporary protection is for those who fled from Ukraine, whatever their passport; a passport says so too. */
    static GroupFinding ukraine(Answer answer, Facts facts) {
        var citizenship = facts.person().citizenship();
        var title = facts.title();
        var fledFromThere = title != null && title.kind() == ResidenceKind.TEMPORARY_PROTECTION;
        if (fledFromThere && title.holdsOn(answer.day())) {
            return answer.yes(Said.of("targets.today.ukraine"), Said.of("targets.reason.ukraine.title"));
        }
        if (citizenship.equals(UKRAINE)) {
            return answer.yes(Said.of("targets.today.ukraine"), Said.of("targets.reason.ukraine.yes"));
        }
        if (fledFromThere) {
            return answer.unknown(ended(title));
        }
        return citizenship.equals(Citizenship.UNCLEAR)
                ? answer.unknown(Said.of("targets.reason.ukraine.unknown"))
                : answer.no(Said.of("targets.reason.ukraine.no"));
    }

    /** A title that has ended may have been renewed or go on by law: nobody knows until somebody asks. */
    private static Said ended(ResidenceTitle title) {
        return Said.of("targets.reason.refugee.ended", Objects.requireNonNull(title.until()));
    }
}
