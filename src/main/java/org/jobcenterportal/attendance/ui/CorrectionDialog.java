package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jobcenterportal.attendance.AttendanceState;
import org.jobcenterportal.attendance.CorrectionDesk;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** F66: what really was, and why it is only said now; a second colleague has to agree. */
class CorrectionDialog extends Dialog {

    private final Select<AttendanceState> state = new Select<>();
    private final TextArea reason = new TextArea();
    private final BiConsumer<AttendanceState, Words> asked;

    CorrectionDialog(String name, BiConsumer<AttendanceState, Words> asked) {
        this.asked = asked;
        setHeaderTitle(getTranslation("attendance.correction.ask", name));
        state.setLabel(getTranslation("attendance.correction.state"));
        state.setItems(
                AttendanceState.ATTENDED, AttendanceState.LEFT_EARLY, AttendanceState.EXCUSED, AttendanceState.NO_SHOW);
        state.setItemLabelGenerator(one -> getTranslation("enum.AttendanceState." + one.name()));
        reason.setLabel(getTranslation("attendance.correction.reason"));
        reason.setMaxLength(CorrectionDesk.REASON);
        var fields = new Div(new Paragraph(getTranslation("attendance.correction.fourEyes")), state, reason);
        fields.addClassNames("stack");
        add(fields);
        getFooter()
                .add(
                        new QuietButton(getTranslation("uikit.confirm.back"), this::close),
                        new PrimaryButton(getTranslation("attendance.correction.send"), this::send));
    }

    private void send() {
        var chosen = state.getValue();
        var said = Words.isValid(reason.getValue(), CorrectionDesk.REASON);
        state.setInvalid(chosen == null);
        state.setErrorMessage(getTranslation("attendance.correction.stateMissing"));
        reason.setInvalid(!said);
        reason.setErrorMessage(getTranslation("attendance.correction.reasonMissing"));
        if (chosen == null) {
            state.focus();
        } else if (!said) {
            reason.focus();
        } else {
            close();
            asked.accept(chosen, new Words(reason.getValue()));
        }
    }
}
