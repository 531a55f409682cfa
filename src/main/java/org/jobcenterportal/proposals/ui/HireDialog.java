package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.proposals.Employment;
import org.jobcenterportal.proposals.Hiring;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks from when on, for how many hours and as what somebody is hired. */
class HireDialog extends Dialog {

    private static final int MONTHS_AHEAD = 6;
    private static final int MONTHS_BACK = 2;

    private final DayPicker day;
    private final BigDecimalField hours = new BigDecimalField();
    private final Select<Employment> employment = new Select<>();

    HireDialog(JobCard job, LocalDate today, SerializableConsumer<Hiring> confirmed) {
        setHeaderTitle(getTranslation("proposals.move.hired"));
        day = new DayPicker(
                getTranslation("proposals.hire.day"), today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
        day.setManualValidation(true);
        day.addClassName("dialog-field");
        hours.setLabel(getTranslation("proposals.hire.hours"));
        hours.setValue(job.hoursPerWeek());
        hours.setManualValidation(true);
        hours.addClassName("dialog-field");
        employment.setLabel(getTranslation("proposals.hire.employment"));
        employment.setItems(Employment.values());
        employment.setItemLabelGenerator(one -> getTranslation("enum.Employment." + one));
        employment.setValue(job.model() == WorkingTimeModel.MINI_JOB ? Employment.MINI_JOB : Employment.INSURED);
        employment.addClassName("dialog-field");
        var fields = new Div(new Paragraph(getTranslation("proposals.hire.text")), day, hours, employment);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("proposals.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("proposals.hire.confirm"), () -> confirm(confirmed)));
    }

    private void confirm(SerializableConsumer<Hiring> confirmed) {
        day.setErrorMessage(getTranslation("proposals.dialog.day"));
        day.setInvalid(day.isEmpty());
        hours.setErrorMessage(getTranslation("proposals.hire.hoursWrong"));
        hours.setInvalid(hours.getValue() == null || !Hiring.isPossible(hours.getValue()));
        if (!day.isInvalid() && !hours.isInvalid()) {
            close();
            confirmed.accept(new Hiring(day.getValue(), hours.getValue(), employment.getValue()));
        }
    }
}
