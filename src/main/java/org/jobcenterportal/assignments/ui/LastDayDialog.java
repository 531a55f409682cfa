package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Asks for the last day that somebody was there, and why it was that one where reasons are given to choose from. */
class LastDayDialog extends Dialog {

    private final DayPicker day;
    private final Select<EndReason> reason = new Select<>();
    private final boolean asksReason;

    /** @param confirmed gets the day, and the reason where one is asked for */
    LastDayDialog(
            String title,
            LocalDate first,
            LocalDate last,
            List<EndReason> reasons,
            SerializableBiConsumer<LocalDate, @Nullable EndReason> confirmed) {
        setHeaderTitle(title);
        asksReason = !reasons.isEmpty();
        day = new DayPicker(getTranslation("assignments.end.day"), first, last);
        day.setManualValidation(true);
        day.addClassName("dialog-field");
        var fields = new Div(new Paragraph(getTranslation("assignments.end.dayText")), day);
        fields.addClassNames("stack", "close");
        if (asksReason) {
            reason.setLabel(getTranslation("assignments.end.reason"));
            reason.setItems(reasons);
            reason.setItemLabelGenerator(one -> getTranslation("enum.EndReason." + one));
            reason.setManualValidation(true);
            reason.addClassName("dialog-field");
            fields.add(reason);
        }
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("assignments.end.back"), this::close),
                        new PrimaryButton(title, () -> confirm(confirmed)));
    }

    private void confirm(SerializableBiConsumer<LocalDate, @Nullable EndReason> confirmed) {
        if (isDayMissing() | isReasonMissing()) {
            return;
        }
        close();
        confirmed.accept(day.getValue(), reason.getValue());
    }

    private boolean isDayMissing() {
        var chosen = day.getValue();
        var isWrong = chosen == null || chosen.isBefore(day.getMin()) || chosen.isAfter(day.getMax());
        day.setErrorMessage(getTranslation(
                "assignments.end.dayWrong",
                Formats.here().dateWithYear(day.getMin()),
                Formats.here().dateWithYear(day.getMax())));
        day.setInvalid(isWrong);
        return isWrong;
    }

    private boolean isReasonMissing() {
        reason.setErrorMessage(getTranslation("assignments.end.reasonMissing"));
        reason.setInvalid(asksReason && reason.isEmpty());
        return reason.isInvalid();
    }
}
