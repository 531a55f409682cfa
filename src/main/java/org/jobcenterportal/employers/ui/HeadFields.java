package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerDraft;
import org.jobcenterportal.employers.EstablishmentNumber;
import org.jobcenterportal.employers.Sector;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** What is written down about an employer itself. */
class HeadFields extends Composite<FormLayout> {

    private final TextField name = new TextField(getTranslation("employers.head.name"));
    private final TextField number = new TextField(getTranslation("employers.head.number"));
    private final ComboBox<Sector> sector = EmployerWords.sectors(this, "employers.head.sector");
    private final Select<StaffDetails> agent;
    private final List<StaffDetails> agents;

    /** @param typed is told whenever name or number have changed */
    HeadFields(List<StaffDetails> agents, Runnable typed) {
        this.agents = agents;
        agent = EmployerWords.agents(this, agents, "employers.head.noAgent");
        name.setMaxLength(EmployerDraft.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        number.setHelperText(getTranslation("employers.head.numberHint"));
        number.setMaxLength(12);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        List.of(name, number).forEach(field -> {
            field.setManualValidation(true);
            field.addValueChangeListener(change -> typed.run());
        });
        fields(getContent(), name, number, sector, agent);
    }

    static void fields(FormLayout layout, Component... fields) {
        layout.add(fields);
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("14rem");
    }

    void show(EmployerCard card) {
        show(new EmployerDraft(card.name(), card.number(), card.sector(), card.agent()));
    }

    void show(EmployerDraft draft) {
        name.setValue(draft.name());
        number.setValue(draft.number() == null ? "" : draft.number().value());
        sector.setValue(draft.sector());
        preset(draft.agent());
    }

    void preset(@Nullable StaffId who) {
        agent.setValue(agents.stream()
                .filter(someone -> someone.id().equals(who))
                .findFirst()
                .orElse(null));
    }

    void focus() {
        name.focus();
    }

    String name() {
        return name.getValue();
    }

    @Nullable
    EstablishmentNumber number() {
        var text = number.getValue();
        return EstablishmentNumber.isValid(text) ? new EstablishmentNumber(text) : null;
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.of(name, number).forEach(field -> field.setInvalid(false));
        if (name.getValue().isBlank()) {
            errors.add(EmployerWords.wrong(name, "employers.form.missing"));
        }
        if (!number.getValue().isBlank() && number() == null) {
            errors.add(EmployerWords.wrong(number, "employers.head.numberWrong"));
        }
        return errors;
    }

    FieldError numberTaken() {
        return EmployerWords.wrong(number, "employers.head.numberTaken");
    }

    EmployerDraft draft() {
        var who = agent.getValue();
        return new EmployerDraft(name.getValue(), number(), sector.getValue(), who == null ? null : who.id());
    }
}
