package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jobcenterportal.attendance.Corrected;
import org.jobcenterportal.attendance.Correction;
import org.jobcenterportal.attendance.DoorPage;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** What a colleague asks to have corrected; another one agrees or not, she herself waits. */
class CorrectionNotice extends Composite<Div> {

    CorrectionNotice(Correction asked, DoorPage page, Consumer<Boolean> decided) {
        var name = page.guests().stream()
                .filter(guest -> guest.id().equals(asked.guest()))
                .map(guest -> GuestWords.name(this, guest))
                .findFirst()
                .orElse(getTranslation("attendance.guest.unnamed"));
        var actions = asked.isOwn()
                ? new Component[0]
                : new Component[] {
                    new SecondaryButton(getTranslation("attendance.correction.agree"), () -> decided.accept(true))
                            .compact(),
                    new QuietButton(getTranslation("attendance.correction.decline"), () -> decided.accept(false))
                            .compact()
                };
        getContent()
                .add(Notice.note(
                        getTranslation("attendance.correction.title", name, words(asked.what())),
                        asked.isOwn() ? getTranslation("attendance.correction.own", asked.reason()) : asked.reason(),
                        actions));
    }

    private String words(Corrected what) {
        var state = getTranslation("enum.AttendanceState." + what.state().name());
        return what.leftAt() == null
                ? state
                : getTranslation(
                        "attendance.correction.leftAt", state, Formats.here().time(what.leftAt()));
    }
}
