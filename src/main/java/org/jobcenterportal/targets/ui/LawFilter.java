package org.jobcenterportal.targets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobcenterportal.law.FieldOfLaw;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Which day, compared with which other, about what. */
class LawFilter extends Composite<Div> {

    private static final List<LocalDate> KNOWN_STEPS = List.of(
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 7, 1),
            LocalDate.of(2024, 4, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1));

    private final LawChoice choice;
    private final LocalDate today;

    LawFilter(LawChoice choice, LocalDate today, Consumer<LawChoice> choose) {
        this.choice = choice;
        this.today = today;
        var day = day("targets.law.day", choice.day(), chosen -> choose.accept(choice.on(chosen)));
        var compared =
                day("targets.law.compared", choice.compared(), chosen -> choose.accept(choice.comparedWith(chosen)));
        compared.setClearButtonVisible(true);
        compared.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == null) {
                choose.accept(choice.comparedWith(null));
            }
        });
        var fields = new Div(day, compared, field(choose), doubtful(choose));
        fields.addClassName("law-fields");
        getContent().addClassNames("card", "stack", "close", "no-print");
        getContent().add(fields, steps());
    }

    private DayPicker day(String label, @Nullable LocalDate value, Consumer<LocalDate> chosen) {
        var picker = new DayPicker(getTranslation(label), LawChoice.EARLIEST, LawChoice.LATEST);
        picker.setValue(value);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null && LawChoice.isSensible(change.getValue())) {
                chosen.accept(change.getValue());
            }
        });
        return picker;
    }

    private Select<FieldOfLaw> field(Consumer<LawChoice> choose) {
        var field = new Select<FieldOfLaw>();
        field.setLabel(getTranslation("targets.law.field"));
        field.setItems(FieldOfLaw.values());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("targets.law.field-all"));
        field.setItemLabelGenerator(each ->
                each == null ? getTranslation("targets.law.field-all") : getTranslation("enum.FieldOfLaw." + each));
        field.setValue(choice.field());
        field.addValueChangeListener(change -> choose.accept(choice.about(change.getValue())));
        return field;
    }

    private Checkbox doubtful(Consumer<LawChoice> choose) {
        var only = new Checkbox(getTranslation("targets.law.doubtful"), choice.onlyDoubtful());
        only.addValueChangeListener(change -> choose.accept(choice.doubtful(change.getValue())));
        return only;
    }

    /** The days on which much has changed, as links. */
    private Nav steps() {
        var steps = new Nav();
        steps.addClassName("chips");
        steps.getElement().setAttribute("aria-label", getTranslation("targets.law.steps"));
        Stream.concat(KNOWN_STEPS.stream(), Stream.of(today)).distinct().forEach(step -> {
            var link = new Anchor(
                    choice.on(step).href(),
                    step.equals(today)
                            ? getTranslation("targets.law.today")
                            : Formats.here().dateWithYear(step));
            link.addClassName("chip");
            if (step.equals(choice.day())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            steps.add(link);
        });
        return steps;
    }
}
