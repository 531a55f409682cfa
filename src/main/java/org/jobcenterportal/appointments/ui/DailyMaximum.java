package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** How many consultations a day are enough; left empty, there is no number. */
class DailyMaximum extends Composite<Section> {

    private static final int MOST = 40;

    DailyMaximum(@Nullable Integer known, Consumer<@Nullable Integer> set) {
        var checks = new FieldChecks();
        var number = new IntegerField(getTranslation("appointments.times.maximum.label"));
        number.setHelperText(getTranslation("appointments.times.maximum.hint"));
        number.setValue(known);
        checks.add(
                number,
                () -> Optional.ofNullable(number.getValue())
                        .filter(value -> value < 1 || value > MOST)
                        .map(value -> getTranslation("appointments.times.problem.maximum", MOST)));
        var save = new SecondaryButton(getTranslation("appointments.times.maximum.save"), () -> {
            if (checks.allRight()) {
                set.accept(number.getValue());
            }
        });
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("appointments.times.maximum.title")), checks.summary(), number, save);
    }
}
