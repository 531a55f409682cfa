package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** What has to be right in a form: told at the field when it is left, and all together above the form when it is sent. */
final class FieldChecks {

    private final ErrorSummary summary = new ErrorSummary();
    private final List<Check<?>> checks = new ArrayList<>();

    /** What to correct, to be put above the fields. */
    ErrorSummary summary() {
        return summary;
    }

    /** @param problem what is wrong with the field now, in words */
    <F extends Component & HasValidation & HasValue<?, ?> & HasLabel> void add(
            F field, Supplier<Optional<String>> problem) {
        var check = new Check<>(field, field.getLabel(), problem);
        checks.add(check);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> check.error());
    }

    /** Whether everything is right; if not, the focus goes to what is wrong. */
    boolean allRight() {
        var errors = errors();
        summary.show(errors, this::errors);
        return errors.isEmpty();
    }

    private List<FieldError> errors() {
        return checks.stream().flatMap(check -> check.error().stream()).toList();
    }

    /** Says at a field why the office's rules refuse what is in it. */
    <F extends Component & HasValidation & HasLabel> void refuse(F field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(true);
        summary.show(List.of(new FieldError(field, field.getLabel() + ": " + problem)));
    }

    /** One field and what can be wrong with it. */
    private record Check<F extends Component & HasValidation>(
            F field, String label, Supplier<Optional<String>> problem) {

        Optional<FieldError> error() {
            var words = problem.get();
            field.setErrorMessage(words.orElse(""));
            field.setInvalid(words.isPresent());
            return words.map(text -> new FieldError(field, label + ": " + text));
        }
    }
}
