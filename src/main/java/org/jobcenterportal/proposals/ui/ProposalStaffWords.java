package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.ProposalDetails;
import org.jobcenterportal.proposals.ProposalOutcome;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.NotFound;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalOutcome.Stale;
import org.jobcenterportal.proposals.ProposalRow;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** How proposals are put into words on the office's screens. */
final class ProposalStaffWords {

    private final Component reader;

    ProposalStaffWords(Component reader) {
        this.reader = reader;
    }

    StatusBadge badge(ProposalState state) {
        return new StatusBadge(colour(state), icon(state), text("enum.ProposalState." + state));
    }

    /** A name where it is for the reader; else a number and a team. */
    String who(ProposalRow row) {
        var name = row.name();
        if (name != null) {
            return name.full();
        }
        return row.isProtected()
                ? text("proposals.row.protected")
                : text("proposals.row.person", row.number(), row.team());
    }

    /** The same; where the person is not seen, the name that she has released. */
    String who(ProposalDetails one) {
        var name = one.name();
        return name != null
                ? name.full()
                : one.released().stream()
                        .filter(item -> item.item() == ReleasedItem.NAME)
                        .map(Released::value)
                        .findFirst()
                        .orElseGet(() -> text("proposals.row.person", one.number(), one.team()));
    }

    String on(Instant at) {
        return Formats.here().dateWithYear(OfficeTime.dayOf(at));
    }

    void tell(ProposalOutcome outcome, String doneKey, Runnable again) {
        switch (outcome) {
            case Done done -> Toast.show(text(doneKey));
            case Refused(var why) -> Toast.care(text("enum.ProposalRefusal." + why));
            case Stale stale -> Toast.care(text("proposals.stale"));
            case NotFound gone -> Toast.care(text("proposals.gone"));
        }
        again.run();
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    private static Status colour(ProposalState state) {
        return switch (state) {
            case HIRED -> Status.GOOD;
            case CONSENTED -> Status.ACT;
            case SUGGESTED, SHOWN_TO_CITIZEN, SENT -> Status.CARE;
            case INTERVIEW, TRIAL -> Status.NOTE;
            case DECLINED, REJECTED, NO_RESPONSE, WITHDRAWN -> Status.OPEN;
        };
    }

    private static IconName icon(ProposalState state) {
        return switch (state) {
            case HIRED -> IconName.CHECK;
            case CONSENTED -> IconName.THUMB;
            case SUGGESTED, SHOWN_TO_CITIZEN -> IconName.HOURGLASS;
            case SENT -> IconName.SEND;
            case INTERVIEW -> IconName.CALENDAR;
            case TRIAL -> IconName.WORK;
            case DECLINED, REJECTED, NO_RESPONSE, WITHDRAWN -> IconName.NO;
        };
    }
}
