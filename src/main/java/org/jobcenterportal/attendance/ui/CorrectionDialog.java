package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jobcenterportal.attendance.AttendanceState;
import org.jobcenterportal.attendance.Corrected;
import org.jobcenterportal.attendance.CorrectionDesk;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** F66: what really was, and why it is only said now; a second colleague has to agree. */
class CorrectionDialog extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final Select<AttendanceState> state = new Select<>();
    private final TimePicker left = new TimePicker();
    private final TextArea reason = new TextArea();
    private final TimeSlot when;
    private final BiConsumer<Corrected, Words> asked;

    /** @param when the event, within which somebody can leave */
    CorrectionDialog(String name, TimeSlot when, BiConsumer<Corrected, Words> asked) {
        this.when = when;
        this.asked = asked;
        setHeaderTitle(getTranslation("attendance.correction.ask", name));
        state.setLabel(getTranslation("attendance.correction.state"));
        state.setItems(
                AttendanceState.ATTENDED, AttendanceState.LEFT_EARLY, AttendanceState.EXCUSED, AttendanceState.NO_SHOW);
        state.setItemLabelGenerator(one -> getTranslation("enum.AttendanceState." + one.name()));
        state.addValueChangeListener(change -> {
            state.setInvalid(false);
            left.setVisible(change.getValue() == AttendanceState.LEFT_EARLY);
        });
        left.setLabel(getTranslation("attendance.correction.left"));
        left.setHelperText(getTranslation(
                "attendance.correction.leftWithin",
                Formats.here().time(when.start()),
                Formats.here().time(when.end())));
        left.setLocale(Locale.GERMANY);
        left.setStep(STEP);
        left.setManualValidation(true);
        left.setVisible(false);
        left.addValueChangeListener(change -> left.setInvalid(false));
        reason.setLabel(getTranslation("attendance.correction.reason"));
        reason.setMaxLength(CorrectionDesk.REASON);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        var fields = new Div(new Paragraph(getTranslation("attendance.correction.fourEyes")), state, left, reason);
        fields.addClassNames("stack");
        add(fields);
        getFooter()
                .add(
                        new QuietButton(getTranslation("uikit.confirm.back"), this::close),
                        new PrimaryButton(getTranslation("attendance.correction.send"), this::send));
    }

    private void send() {
        var chosen = Optional.ofNullable(state.getValue());
        var leftAt = leftAt();
        var said = Words.isValid(reason.getValue(), CorrectionDesk.REASON);
        state.setInvalid(chosen.isEmpty());
        state.setErrorMessage(getTranslation("attendance.correction.stateMissing"));
        left.setInvalid(left.isVisible() && leftAt.isEmpty());
        left.setErrorMessage(getTranslation("attendance.correction.leftMissing"));
        reason.setInvalid(!said);
        reason.setErrorMessage(getTranslation("attendance.correction.reasonMissing"));
        if (state.isInvalid()) {
            state.focus();
        } else if (left.isInvalid()) {
            left.focus();
        } else if (!said) {
            reason.focus();
        } else {
            close();
            asked.accept(
                    leftAt.map(Corrected::leftAt).orElseGet(() -> Corrected.to(chosen.orElseThrow())),
                    new Words(reason.getValue()));
        }
    }

    /** When somebody left, if that is asked and was during the event; on its last day. */
    private Optional<Instant> leftAt() {
        return Optional.ofNullable(left.getValue())
                .filter(time -> left.isVisible())
                .flatMap(time -> OfficeTime.instantOf(OfficeTime.dayOf(when.end()), time))
                .filter(when::contains);
    }
}
