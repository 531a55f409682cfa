package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.YearMonth;
import java.util.Locale;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.providing.CalledBy;
import org.jobcenterportal.providing.ReportOutcome;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** How participants are put into words on the provider's screens. */
final class ProviderWords {

    private final Component reader;

    ProviderWords(Component reader) {
        this.reader = reader;
    }

    String who(@Nullable CalledBy who) {
        return who == null
                ? text("providing.protected")
                : text("providing.called", who.address().name(), who.name().full());
    }

    String month(YearMonth month) {
        return text("providing.monthName", month.atDay(1));
    }

    StatusBadge badge(AssignmentStatus status) {
        return new StatusBadge(colour(status), icon(status), text("providing.status." + status));
    }

    void tell(AssignmentOutcome outcome, Runnable again) {
        Toast.show(
                switch (outcome) {
                    case Done done -> text("providing.done");
                    case Refused(var why) -> text("enum.AssignmentRefusal." + why);
                    case Stale stale -> text("providing.gone");
                    case NotFound gone -> text("providing.gone");
                });
        again.run();
    }

    void tell(ReportOutcome outcome, Runnable again) {
        Toast.show(
                switch (outcome) {
                    case ReportOutcome.Written written -> text("providing.report.done");
                    case ReportOutcome.Stale stale -> text("providing.report.stale");
                    case ReportOutcome.NotFound gone -> text("providing.gone");
                });
        again.run();
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    private static Status colour(AssignmentStatus status) {
        return switch (status) {
            case SENT_TO_PROVIDER -> Status.ACT;
            case PROVIDER_ACCEPTED -> Status.CARE;
            case ENTERED, COMPLETED, FOLLOWED_UP_3M, FOLLOWED_UP_6M -> Status.GOOD;
            default -> Status.OPEN;
        };
    }

    private static IconName icon(AssignmentStatus status) {
        return switch (status) {
            case SENT_TO_PROVIDER, PROVIDER_ACCEPTED -> IconName.HOURGLASS;
            case ENTERED, COMPLETED, FOLLOWED_UP_3M, FOLLOWED_UP_6M -> IconName.CHECK;
            default -> IconName.NO;
        };
    }
}
