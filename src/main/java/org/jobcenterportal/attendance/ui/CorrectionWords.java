package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.attendance.CorrectionOutcome;
import org.jobcenterportal.uikit.Notice;

/** What became of a correction, in words. */
final class CorrectionWords {

    private CorrectionWords() {}

    static Notice of(Component screen, CorrectionOutcome outcome) {
        return switch (outcome) {
            case CorrectionOutcome.Done done -> good(screen, "attendance.correction.done");
            case CorrectionOutcome.AtTheDoor door -> care(screen, "attendance.correction.atTheDoor");
            case CorrectionOutcome.AlreadyAsked asked -> care(screen, "attendance.correction.alreadyAsked");
            case CorrectionOutcome.NothingToChange same -> care(screen, "attendance.correction.nothing");
            case CorrectionOutcome.NotWhileItRan other -> care(screen, "attendance.correction.notWhileItRan");
            case CorrectionOutcome.NeedsAnother own -> care(screen, "attendance.correction.needsAnother");
            case CorrectionOutcome.ChangedMeanwhile changed -> care(screen, "attendance.door.changed");
            case CorrectionOutcome.NotFound gone -> care(screen, "attendance.door.gone");
        };
    }

    private static Notice good(Component screen, String key) {
        return Notice.good(screen.getTranslation(key), "");
    }

    private static Notice care(Component screen, String key) {
        return Notice.care(screen.getTranslation(key), "");
    }
}
