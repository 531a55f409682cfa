package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CircleOutcome;
import org.jobcenterportal.caseload.CircleOutcome.Changed;
import org.jobcenterportal.caseload.CircleOutcome.NothingToChange;
import org.jobcenterportal.caseload.CircleOutcome.UnknownNumber;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.PrimaryButton;

/** Lets a colleague into the circle of a case. */
class CircleForm extends Composite<Section> {

    private final TextField number = new TextField(getTranslation("privacy.reason.number"));
    private final ComboBox<StaffDetails> colleague = new ComboBox<>(getTranslation("privacy.circles.colleague"));
    private final TextField reason = new TextField(getTranslation("privacy.note.why"));
    private final Admission admission;

    /** What happens with what was filled in. */
    interface Admission {
        CircleOutcome admit(CustomerNumber number, StaffId colleague, String reason);
    }

    CircleForm(List<StaffDetails> colleagues, Admission admission) {
        this.admission = admission;
        number.setHelperText(getTranslation("privacy.circles.number-hint"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(
                one -> getTranslation("privacy.circles.option", one.name().sorted(), one.function(), one.teamName()));
        reason.setMaxLength(CaseReason.LONGEST);
        for (var field : List.of(number, reason)) {
            field.setManualValidation(true);
            field.addClassName("full-width");
        }
        colleague.setManualValidation(true);
        colleague.addClassName("full-width");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("privacy.circles.add")),
                        number,
                        colleague,
                        reason,
                        new Div(new PrimaryButton(getTranslation("privacy.circles.admit"), this::admit)));
    }

    private void admit() {
        number.setErrorMessage(getTranslation("privacy.circles.number-wrong"));
        number.setInvalid(!number.getValue().replaceAll("\\s", "").matches("\\d{3}[A-Za-z]\\d{6}"));
        colleague.setErrorMessage(getTranslation("privacy.circles.colleague-missing"));
        colleague.setInvalid(colleague.isEmpty());
        reason.setErrorMessage(getTranslation("privacy.note.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (number.isInvalid()) {
            number.focus();
        } else if (colleague.isInvalid()) {
            colleague.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        } else {
            tell(admission.admit(
                    new CustomerNumber(number.getValue()), colleague.getValue().id(), reason.getValue()));
        }
    }

    private void tell(CircleOutcome outcome) {
        switch (outcome) {
            case Changed changed -> {
                number.clear();
                colleague.clear();
                reason.clear();
            }
            case NothingToChange nothing -> {
                colleague.setErrorMessage(getTranslation("privacy.circles.member"));
                colleague.setInvalid(true);
            }
            case UnknownNumber unknown -> {
                number.setErrorMessage(getTranslation("privacy.circles.unknown"));
                number.setInvalid(true);
                number.focus();
            }
        }
    }
}
