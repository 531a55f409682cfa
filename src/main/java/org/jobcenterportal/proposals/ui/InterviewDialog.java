package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.proposals.Interview;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks when and where employer and citizen meet. */
class InterviewDialog extends Dialog {

    private static final int MONTHS_AHEAD = 6;

    private final DayPicker day;
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();

    InterviewDialog(Opening opening, LocalDate today, SerializableBiConsumer<Instant, String> confirmed) {
        setHeaderTitle(getTranslation("proposals.move.interview"));
        day = new DayPicker(getTranslation("proposals.interview.day"), today, today.plusMonths(MONTHS_AHEAD));
        day.setManualValidation(true);
        day.addClassName("dialog-field");
        time.setLabel(getTranslation("proposals.interview.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setManualValidation(true);
        time.addClassName("dialog-field");
        place.setLabel(getTranslation("proposals.interview.place"));
        place.setMaxLength(Interview.LONGEST);
        place.setManualValidation(true);
        place.addClassName("dialog-field");
        place.setValue(opening.job().place().address().oneLine());
        var fields = new Div(new Paragraph(getTranslation("proposals.interview.text")), day, time, place);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("proposals.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("proposals.interview.confirm"), () -> confirm(confirmed)));
    }

    private void confirm(SerializableBiConsumer<Instant, String> confirmed) {
        day.setErrorMessage(getTranslation("proposals.dialog.day"));
        day.setInvalid(day.isEmpty()
                || day.getValue().isBefore(day.getMin())
                || day.getValue().isAfter(day.getMax()));
        time.setErrorMessage(getTranslation("proposals.interview.timeMissing"));
        time.setInvalid(time.isEmpty());
        place.setErrorMessage(getTranslation("proposals.interview.placeMissing"));
        place.setInvalid(!Words.isValid(place.getValue(), Interview.LONGEST));
        if (day.isInvalid() || time.isInvalid() || place.isInvalid()) {
            return;
        }
        close();
        confirmed.accept(
                day.getValue().atTime(time.getValue()).atZone(OfficeTime.ZONE).toInstant(), place.getValue());
    }
}
