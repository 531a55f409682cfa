package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** What has to be right in a form: told at the field, and all together above the form when it is sent. */
final class FormChecks {

    private final ErrorSummary summary = new ErrorSummary();
    private final List<Supplier<Optional<FieldError>>> checks = new ArrayList<>();

    ErrorSummary summary() {
        return summary;
    }

    /** @param problem what is wrong with the field now, in words */
    <F extends Component & HasValidationProperties & HasValue<?, ?> & HasLabel> void add(
            F field, Supplier<Optional<String>> problem) {
        field.addValueChangeListener(change -> field.setInvalid(false));
        checks.add(() -> {
            var words = problem.get();
            field.setErrorMessage(words.orElse(""));
            field.setInvalid(words.isPresent());
            return words.map(text -> new FieldError(field, field.getLabel() + ": " + text));
        });
    }

    /** Whether everything is right; if not, the focus goes to what is wrong. */
    boolean allRight() {
        var errors = checks.stream().flatMap(check -> check.get().stream()).toList();
        summary.show(errors);
        return errors.isEmpty();
    }

    void refuse(Component field, String label, String problem) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(problem);
            validated.setInvalid(true);
        }
        summary.show(List.of(new FieldError(field, label + ": " + problem)));
    }
}
