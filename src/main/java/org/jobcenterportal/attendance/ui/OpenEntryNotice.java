package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jobcenterportal.attendance.DoorPage;
import org.jobcenterportal.attendance.EntryDecision;
import org.jobcenterportal.attendance.EntryOutcome;
import org.jobcenterportal.attendance.OpenEntry;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** An entry of a device that did not fit: what it says, what stands in the portal, and who decides now. */
class OpenEntryNotice extends Composite<Div> {

    OpenEntryNotice(OpenEntry entry, DoorPage page, Consumer<EntryDecision> decided) {
        var formats = Formats.here();
        var name = page.guests().stream()
                .filter(guest -> guest.id().equals(entry.guest()))
                .map(guest -> GuestWords.name(this, guest))
                .findFirst()
                .orElse(entry.code().value());
        var actions = new ArrayList<Component>();
        var earlier = entry.outcome() == EntryOutcome.ALREADY_IN;
        var yes = earlier ? EntryDecision.TAKE_TIME : EntryDecision.LET_IN;
        var agree = new SecondaryButton(getTranslation("enum.EntryDecision." + yes.name()), () -> decided.accept(yes));
        agree.setAriaLabel(getTranslation("attendance.entry.agreeOf", agree.getText(), name));
        var leave = new QuietButton(
                getTranslation("enum.EntryDecision." + EntryDecision.LEAVE.name()),
                () -> decided.accept(EntryDecision.LEAVE));
        leave.setAriaLabel(getTranslation("attendance.entry.agreeOf", leave.getText(), name));
        if (!page.isOver()) {
            actions.add(agree.compact());
        }
        actions.add(leave.compact());
        var what = earlier && entry.firstAt() != null
                ? getTranslation(
                        "attendance.entry.twoTimes", formats.time(entry.firstAt()), formats.time(entry.arrivedAt()))
                : getTranslation("attendance.entry.at", formats.time(entry.arrivedAt()));
        getContent()
                .add(Notice.care(
                        getTranslation(
                                "attendance.entry.title." + entry.outcome().name(), name),
                        page.isOver() ? what + " " + getTranslation("attendance.door.dayOverText") : what,
                        actions.toArray(Component[]::new)));
    }
}
