package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** Until when a job stays open. */
class LastDayDialog extends Dialog {

    LastDayDialog(LocalDate today, @Nullable LocalDate lastDay, Consumer<LocalDate> decided) {
        setHeaderTitle(getTranslation("joboffers.one.extend"));
        var day = new DayPicker(getTranslation("joboffers.form.last-day"), today, today.plusYears(1));
        var from = lastDay == null || lastDay.isBefore(today) ? today : lastDay;
        day.setValue(from.plus(JobDesk.USUAL_TIME));
        day.setRequiredIndicatorVisible(true);
        var content = new Div(new Paragraph(getTranslation("joboffers.one.extend-text")), day);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new QuietButton(getTranslation("joboffers.back"), this::close),
                        new PrimaryButton(getTranslation("joboffers.one.extend-do"), IconName.CHECK, () -> {
                            if (day.getValue() == null) {
                                day.setErrorMessage(getTranslation("joboffers.form.missing"));
                                day.setInvalid(true);
                            } else {
                                close();
                                decided.accept(day.getValue());
                            }
                        }));
    }
}
