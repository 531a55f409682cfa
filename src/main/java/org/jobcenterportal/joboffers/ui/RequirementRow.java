package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** One thing that somebody brings along, and how much the employer insists on it: 1, 2 or 3 where the choice has the focus. */
class RequirementRow extends Composite<Div> {

    private static final List<String> LICENCES =
            List.of("AM", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D", "DE", "L", "T");
    private static final List<Key> KEYS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3);

    private final RequirementKind kind;
    private final HasValue<?, String> value;
    private final RadioButtonGroup<Weight> weight = new RadioButtonGroup<>();
    private TextHints.@Nullable Text text;

    RequirementRow(RequirementKind kind, Runnable changed) {
        this.kind = kind;
        var label = JobWords.on(this).of(kind);
        value = switch (kind) {
            case GERMAN ->
                choice(
                        label,
                        Stream.of(LanguageLevel.values())
                                .filter(level -> level != LanguageLevel.NATIVE && level != LanguageLevel.NONE)
                                .map(Enum::name)
                                .toList(),
                        "joboffers.level.");
            case LICENCE -> choice(label, LICENCES, null);
            case QUALIFICATION, EXPERIENCE, OTHER -> words(label);
        };
        weight.setItems(Weight.values());
        weight.setItemLabelGenerator(JobWords.on(this)::of);
        weight.setAriaLabel(getTranslation("joboffers.form.weight", label));
        weight.addClassName("segment-choice");
        for (var index = 0; index < KEYS.size(); index++) {
            var chosen = Weight.values()[index];
            Shortcuts.addShortcutListener(weight, () -> weight.setValue(chosen), KEYS.get(index))
                    .listenOn(weight);
        }
        value.addValueChangeListener(change -> {
            if (!said().isBlank() && weight.getValue() == null) {
                weight.setValue(Weight.WISH);
            }
            changed.run();
        });
        weight.addValueChangeListener(change -> changed.run());
        getContent().addClassName("requirement-row");
        getContent().add((Component) value, weight);
    }

    RequirementKind kind() {
        return kind;
    }

    /** What the employer says in words of his own; nothing where one chooses. */
    Optional<TextHints.Text> text() {
        return Optional.ofNullable(text);
    }

    void show(Requirement one) {
        value.setValue(one.value());
        weight.setValue(one.weight());
    }

    void clear() {
        value.clear();
        weight.clear();
    }

    Optional<Requirement> requirement() {
        var said = said();
        return said.isBlank() || weight.getValue() == null
                ? Optional.empty()
                : Optional.of(new Requirement(kind, said, weight.getValue()));
    }

    private String said() {
        return JobWords.clean(Objects.requireNonNullElse(value.getValue(), ""));
    }

    private HasValue<?, String> choice(String label, List<String> items, @Nullable String textKey) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("joboffers.form.not-asked"));
        select.setItemLabelGenerator(item -> item == null || item.isEmpty()
                ? getTranslation("joboffers.form.not-asked")
                : textKey == null ? item : getTranslation(textKey + item));
        return select;
    }

    private HasValue<?, String> words(String label) {
        var field = new TextField(label);
        field.setMaxLength(Requirement.MAX);
        text = new TextHints.Text(label, false, field::getValue, field::setValue, field::focus);
        return field;
    }
}
