package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jobcenterportal.appointments.Agreement;
import org.jobcenterportal.appointments.NominationCandidate;
import org.jobcenterportal.appointments.NominationDraft;
import org.jobcenterportal.appointments.OneSentence;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** What a counsellor suggests: about what, why, and how the citizen has agreed. Without an agreement nothing is sent. */
class NominationForm extends Composite<Div> {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Topic> topic = new Select<>();
    private final CheckboxGroup<Way> ways = new CheckboxGroup<>();
    private final TextField note = new TextField();
    private final RadioButtonGroup<Agreement.Form> agreement = new RadioButtonGroup<>();
    private final DatePicker agreedOn = new DatePicker();
    private final Checkbox tandem = new Checkbox();
    private final Checkbox together = new Checkbox();
    private final CustomerNumber citizen;
    private final boolean canComeTogether;
    private final LocalDate today;

    NominationForm(CustomerNumber citizen, NominationCandidate candidate, LocalDate today) {
        this.citizen = citizen;
        this.canComeTogether = candidate.canComeTogether();
        this.today = today;
        topic.setLabel(getTranslation("appointments.nominate.topic"));
        topic.setItems(Topic.values());
        topic.setItemLabelGenerator(one -> getTranslation("enum.Topic." + one));
        topic.addValueChangeListener(change -> showWhatFits());
        ways.setLabel(getTranslation("appointments.nominate.ways"));
        ways.setHelperText(getTranslation("appointments.nominate.waysHint"));
        ways.setItems(Way.values());
        ways.setItemLabelGenerator(one -> getTranslation("enum.Way." + one));
        note.setLabel(getTranslation("appointments.nominate.note"));
        note.setHelperText(getTranslation("appointments.nominate.noteHint"));
        note.setMaxLength(OneSentence.MAX);
        agreement.setLabel(getTranslation("appointments.nominate.agreement"));
        agreement.setItems(Agreement.Form.values());
        agreement.setItemLabelGenerator(one -> getTranslation("enum.Form." + one));
        agreedOn.setLabel(getTranslation("appointments.nominate.agreedOn"));
        agreedOn.setMax(today);
        agreedOn.setValue(today);
        agreedOn.setLocale(getLocale());
        tandem.setLabel(getTranslation("appointments.nominate.tandem"));
        tandem.setHelperText(getTranslation("appointments.nominate.tandemHint"));
        together.setLabel(getTranslation("appointments.nominate.together"));
        together.setHelperText(getTranslation("appointments.nominate.togetherHint"));
        showWhatFits();
        getContent().addClassNames("card", "stack", "nominate-form");
        getContent().add(errors, topic, ways, note, agreement, agreedOn, tandem, together);
    }

    /** What was typed; empty if something is missing, and then the fields say what. */
    Optional<NominationDraft> draft() {
        var wrong = new ArrayList<FieldError>();
        require(topic.getValue() != null, topic, "topicMissing", wrong);
        require(OneSentence.isValid(note.getValue()), note, "noteMissing", wrong);
        require(agreement.getValue() != null, agreement, "agreementMissing", wrong);
        require(agreedOn.getValue() != null && !agreedOn.getValue().isAfter(today), agreedOn, "agreedOnWrong", wrong);
        errors.show(wrong);
        return wrong.isEmpty()
                ? Optional.of(new NominationDraft(
                        citizen,
                        topic.getValue(),
                        ways.getValue(),
                        new OneSentence(note.getValue()),
                        new Agreement(agreement.getValue(), agreedOn.getValue()),
                        tandem.getValue(),
                        together.isVisible() && together.getValue()))
                : Optional.empty();
    }

    /** Nobody else is told of a confidential conversation. */
    private void showWhatFits() {
        var chosen = topic.getValue();
        together.setVisible(canComeTogether && (chosen == null || !chosen.isSensitive()));
    }

    private <F extends Component & HasValidation> void require(
            boolean right, F field, String key, ArrayList<FieldError> wrong) {
        var text = getTranslation("appointments.nominate." + key);
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : text);
        if (!right) {
            wrong.add(new FieldError(field, text));
        }
    }
}
