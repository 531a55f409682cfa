package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.MonthField;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** Work that somebody has done, a row each. */
class ExperienceRows extends Composite<Div> {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    private record Row(TextField what, MonthField from, MonthField until, Component line) {

        boolean isEmpty() {
            return what.getValue().isBlank()
                    && from.getValue().isBlank()
                    && until.getValue().isBlank();
        }
    }

    ExperienceRows() {
        list.addClassNames("stack", "close");
        getContent().addClassNames("stack", "close");
        getContent()
                .add(
                        new H3(getTranslation("registry.profile.experience")),
                        list,
                        new Div(new QuietButton(
                                getTranslation("registry.profile.addExperience"), IconName.ADD, () -> add(null))));
    }

    void show(List<Experience> experience) {
        rows.clear();
        list.removeAll();
        experience.forEach(this::add);
    }

    /** What is wrong, told at the fields as well. */
    List<FieldError> errors() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .flatMap(row -> error(row).stream())
                .toList();
    }

    /** Ask {@link #errors} first. */
    List<Experience> value() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new Experience(
                        row.what().getValue(),
                        row.from().month().orElseThrow(),
                        row.until().month().orElse(null)))
                .toList();
    }

    private Optional<FieldError> error(Row row) {
        if (row.what().getValue().isBlank()) {
            return Optional.of(wrong(row.what(), "registry.profile.whatMissing"));
        }
        if (row.from().month().isEmpty()) {
            return Optional.of(wrong(row.from(), "registry.months.unreadable"));
        }
        if (row.until().isUnreadable()) {
            return Optional.of(wrong(row.until(), "registry.months.unreadable"));
        }
        return row.until()
                .month()
                .filter(until -> until.isBefore(row.from().month().orElseThrow()))
                .map(until -> wrong(row.until(), "registry.months.endsTooEarly"));
    }

    private FieldError wrong(TextField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        return new FieldError(field, field.getLabel() + ": " + getTranslation(key));
    }

    private void add(@Nullable Experience work) {
        var what = new TextField(getTranslation("registry.profile.what"));
        what.setMaxLength(Experience.LONGEST);
        what.setManualValidation(true);
        var from = new MonthField(getTranslation("registry.months.from"));
        var until = new MonthField(getTranslation("registry.months.until"));
        List.of(what, from, until).forEach(field -> field.addValueChangeListener(change -> field.setInvalid(false)));
        if (work != null) {
            what.setValue(work.what());
            from.show(work.from());
            until.show(work.until());
        }
        var line = new Div();
        var row = new Row(what, from, until, line);
        var remove = new QuietButton(getTranslation("registry.profile.remove"), IconName.CLOSE, () -> {
            rows.remove(row);
            list.remove(line);
        });
        line.add(what, from, until, remove);
        line.addClassName("field-row");
        rows.add(row);
        list.add(line);
    }
}
