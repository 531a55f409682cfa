package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.appointments.NominationCandidate;
import org.jobcenterportal.appointments.NominationDraft;
import org.jobcenterportal.appointments.OneSentence;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** What a counsellor suggests: about what, why, and how the citizen has agreed. Without an agreement nothing is sent. */
class NominationForm extends Composite<Div> {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Topic> topic = new Select<>();
    private final CheckboxGroup<Way> ways = new CheckboxGroup<>();
    private final TextField note = new TextField();
    private final AgreementFields agreement;
    private final Checkbox tandem = new Checkbox();
    private final Checkbox together = new Checkbox();
    private final @Nullable AgreementFields partnerAgreement;
    private final CustomerNumber citizen;

    NominationForm(CustomerNumber citizen, NominationCandidate candidate, LocalDate today) {
        this.citizen = citizen;
        this.agreement = new AgreementFields(
                getTranslation("appointments.nominate.agreement"),
                getTranslation("appointments.nominate.agreedOn"),
                getTranslation("appointments.nominate.agreementMissing"),
                today);
        this.partnerAgreement = partnerAgreement(candidate.partner(), today);
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
        tandem.setLabel(getTranslation("appointments.nominate.tandem"));
        tandem.setHelperText(getTranslation("appointments.nominate.tandemHint"));
        together.setLabel(getTranslation("appointments.nominate.together"));
        together.setHelperText(getTranslation("appointments.nominate.togetherHint"));
        together.addValueChangeListener(change -> {
            showWhatFits();
            errors.check(this::problems);
        });
        showWhatFits();
        getContent().addClassNames("card", "stack", "nominate-form");
        getContent().add(errors, topic, ways, note, agreement, together);
        if (partnerAgreement != null) {
            getContent().add(partnerAgreement);
        }
        getContent().add(tandem);
    }

    /** What was typed; empty if something is missing, and then the fields say what. */
    Optional<NominationDraft> draft() {
        var wrong = problems();
        errors.show(wrong, this::problems);
        return wrong.isEmpty()
                ? Optional.of(new NominationDraft(
                        citizen,
                        topic.getValue(),
                        ways.getValue(),
                        new OneSentence(note.getValue()),
                        agreement.read(wrong).orElseThrow(),
                        tandem.getValue(),
                        isTogether() ? partnerAgreement().read(wrong).orElseThrow() : null))
                : Optional.empty();
    }

    /** What is wrong, and says so at the fields. */
    private List<FieldError> problems() {
        var wrong = new ArrayList<FieldError>();
        require(topic.getValue() != null, topic, "topicMissing", wrong);
        require(OneSentence.isValid(note.getValue()), note, "noteMissing", wrong);
        agreement.read(wrong);
        if (isTogether()) {
            partnerAgreement().read(wrong);
        }
        return wrong;
    }

    private boolean isTogether() {
        return together.isVisible() && together.getValue();
    }

    private AgreementFields partnerAgreement() {
        return Objects.requireNonNull(partnerAgreement);
    }

    /** Nobody else is told of a confidential conversation. */
    private void showWhatFits() {
        var chosen = topic.getValue();
        together.setVisible(partnerAgreement != null && (chosen == null || !chosen.isSensitive()));
        if (partnerAgreement != null) {
            partnerAgreement.setVisible(isTogether());
        }
    }

    /** The other parent has agreed for herself. */
    private @Nullable AgreementFields partnerAgreement(NominationCandidate.@Nullable Partner partner, LocalDate today) {
        return partner == null
                ? null
                : new AgreementFields(
                        getTranslation(
                                "appointments.nominate.partnerAgreement",
                                partner.name().full()),
                        getTranslation(
                                "appointments.nominate.partnerAgreedOn",
                                partner.name().full()),
                        getTranslation(
                                "appointments.nominate.partnerAgreementMissing",
                                partner.name().full()),
                        today);
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
