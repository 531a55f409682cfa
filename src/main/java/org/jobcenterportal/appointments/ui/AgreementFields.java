package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.appointments.Agreement;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** How somebody has agreed, and on which day; without it nobody is nominated. */
class AgreementFields extends Composite<Div> {

    private final RadioButtonGroup<Agreement.Form> form = new RadioButtonGroup<>();
    private final DatePicker on = new DatePicker();
    private final String missing;
    private final LocalDate today;

    /** @param missing what to say where nothing was chosen */
    AgreementFields(String formLabel, String onLabel, String missing, LocalDate today) {
        this.today = today;
        this.missing = missing;
        form.setLabel(formLabel);
        form.setItems(Agreement.Form.values());
        form.setItemLabelGenerator(one -> getTranslation("enum.Form." + one));
        on.setLabel(onLabel);
        on.setMax(today);
        on.setValue(today);
        on.setLocale(getLocale());
        getContent().addClassName("stack");
        getContent().add(form, on);
    }

    /** What was entered; empty if something is missing, and then the fields say what. */
    Optional<Agreement> read(List<FieldError> wrong) {
        var problems = new ArrayList<FieldError>();
        boolean hasForm = form.getValue() != null;
        boolean hasDay = on.getValue() != null && !on.getValue().isAfter(today);
        form.setInvalid(!hasForm);
        on.setInvalid(!hasDay);
        form.setErrorMessage(hasForm ? "" : missing);
        on.setErrorMessage(hasDay ? "" : getTranslation("appointments.nominate.agreedOnWrong"));
        if (!hasForm) {
            problems.add(new FieldError(form, form.getErrorMessage()));
        }
        if (!hasDay) {
            problems.add(new FieldError(on, on.getErrorMessage()));
        }
        wrong.addAll(problems);
        return problems.isEmpty() ? Optional.of(new Agreement(form.getValue(), on.getValue())) : Optional.empty();
    }
}
