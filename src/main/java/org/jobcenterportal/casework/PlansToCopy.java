package org.jobcenterportal.casework;

import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** Lays down for the central systems what both have agreed on, in the language of those systems. */
@Component
class PlansToCopy {

    private static final String CUT = " …";

    private final CentralSystemTray tray;
    private final Texts texts;

    PlansToCopy(CentralSystemTray tray, Texts texts) {
        this.tray = tray;
        this.texts = texts;
    }

    /** A draft that nobody has agreed on is nobody else's business. */
    void agreed(PersonId person, PlanDraft plan) {
        var agreement = plan.agreement();
        if (agreement != null) {
            var steps = plan.steps().stream().map(PlanStep::what).collect(Collectors.joining("; "));
            tray.note(
                    person,
                    HandoverKind.PLAN,
                    person.value(),
                    cut(texts.text(
                            Language.GERMAN.locale(),
                            "casework.plan.copy",
                            agreement.on(),
                            agreement.reviewOn(),
                            plan.words(),
                            steps)));
        }
    }

    private static String cut(String words) {
        return words.length() <= CentralSystemHandover.LONGEST
                ? words
                : words.substring(0, CentralSystemHandover.LONGEST - CUT.length()) + CUT;
    }
}
