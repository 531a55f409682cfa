package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.appointments.CallerDraft.Caller;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** Who is on the line: a name, or somebody with a case by her customer number, and where to ring back. */
class CallerWho extends Composite<Div> {

    private final TextField name = field("name");
    private final TextField number = field("number");
    private final TextField phone = field("phone");
    private final Paragraph found = new Paragraph();
    private final Function<CustomerNumber, Optional<PersonCard>> lookup;
    private @Nullable PersonCard person;

    /** @param changed whether somebody with a case is on the line has changed */
    CallerWho(Function<CustomerNumber, Optional<PersonCard>> lookup, Runnable changed) {
        this.lookup = lookup;
        found.getElement().setAttribute("role", "status");
        number.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        number.addValueChangeListener(change -> {
            look();
            changed.run();
        });
        phone.getElement().setProperty("inputMode", "tel");
        getContent().addClassName("caller-fields");
        getContent().add(number, found, name, phone);
    }

    /** Somebody's number is known already, as from her case file; an empty one changes nothing. */
    void lookUp(String typed) {
        if (!typed.isEmpty()) {
            number.setValue(typed);
        }
    }

    boolean isKnown() {
        return person != null;
    }

    /** In which language to write to the caller. */
    String languageTag() {
        return person == null ? "de" : person.languageTag();
    }

    Caller caller() {
        return person == null
                ? new Caller.Unknown(name.getValue())
                : new Caller.Known(new CustomerNumber(number.getValue()));
    }

    String shownName() {
        return person == null ? name.getValue().strip() : person.name().full();
    }

    @Nullable
    PhoneNumber phone() {
        return phone.isEmpty() ? null : new PhoneNumber(phone.getValue());
    }

    /** What is wrong, and says so at the fields. */
    List<FieldError> problems(boolean needsPhone) {
        var problems = new ArrayList<FieldError>();
        if (person == null && !number.isEmpty()) {
            check(problems, number, "numberUnknown");
        } else {
            clear(number);
        }
        check(problems, name, person != null || isName() ? null : "nameMissing");
        check(problems, phone, phoneProblem(needsPhone));
        return problems;
    }

    private boolean isName() {
        var typed = name.getValue().strip();
        return !typed.isEmpty() && typed.length() <= VisitorDraft.MAX_NAME;
    }

    private @Nullable String phoneProblem(boolean needsPhone) {
        if (phone.isEmpty()) {
            return needsPhone ? "phoneMissing" : null;
        }
        return PhoneNumber.isValid(phone.getValue()) ? null : "phoneWrong";
    }

    private void look() {
        person = read().flatMap(lookup).orElse(null);
        name.setVisible(person == null);
        clear(number);
        found.setText(
                person != null
                        ? person.name().full()
                        : number.isEmpty() ? "" : getTranslation("appointments.caller.numberUnknown"));
    }

    private Optional<CustomerNumber> read() {
        try {
            return Optional.of(new CustomerNumber(number.getValue()));
        } catch (IllegalArgumentException notYetOne) {
            return Optional.empty();
        }
    }

    private void check(List<FieldError> problems, TextField field, @Nullable String problem) {
        clear(field);
        if (problem != null) {
            var words = getTranslation("appointments.caller." + problem);
            field.setErrorMessage(words);
            field.setInvalid(true);
            problems.add(new FieldError(field, words));
        }
    }

    private static void clear(HasValidation field) {
        field.setErrorMessage("");
        field.setInvalid(false);
    }

    private TextField field(String what) {
        var field = new TextField(getTranslation("appointments.caller." + what));
        field.setHelperText(getTranslation("appointments.caller." + what + "Hint"));
        field.setManualValidation(true);
        return field;
    }
}
