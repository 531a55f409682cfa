package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Language;

/** The words of an offer in one language; German is needed, others are given whole or not at all. */
class TextFields extends Composite<Section> {

    private final Language language;
    private final TextField name = new TextField(getTranslation("measures.text.name"));
    private final TextField summary = new TextField(getTranslation("measures.text.summary"));
    private final TextArea forWhom = new TextArea(getTranslation("measures.text.for-whom"));
    private final TextArea goal = new TextArea(getTranslation("measures.text.goal"));
    private final TextArea content = new TextArea(getTranslation("measures.text.content"));

    TextFields(Language language) {
        this.language = language;
        name.setMaxLength(120);
        summary.setMaxLength(200);
        forWhom.setMaxLength(600);
        goal.setMaxLength(600);
        content.setMaxLength(2000);
        getContent().addClassNames("stack", "close");
        getContent().add(new H3(language.ownName()), name, summary, forWhom, goal, content);
    }

    Language language() {
        return language;
    }

    void show(MeasureText text) {
        name.setValue(text.name());
        summary.setValue(text.summary());
        forWhom.setValue(text.forWhom());
        goal.setValue(text.goal());
        content.setValue(text.content());
    }

    /** Empty if nothing at all stands there. */
    Optional<MeasureText> text() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new MeasureText(
                        name.getValue().strip(),
                        summary.getValue().strip(),
                        forWhom.getValue().strip(),
                        goal.getValue().strip(),
                        content.getValue().strip()));
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Stream.of(name, summary).forEach(field -> {
            field.setInvalid(false);
            if (isNeeded() && field.getValue().isBlank()) {
                errors.add(MeasureForm.wrong(field, "measures.write.missing"));
            }
        });
        Stream.of(forWhom, goal, content).forEach(field -> {
            field.setInvalid(false);
            if (isNeeded() && field.getValue().isBlank()) {
                errors.add(MeasureForm.wrong(field, "measures.write.missing"));
            }
        });
        return errors;
    }

    private boolean isNeeded() {
        return language == Language.GERMAN || !isEmpty();
    }

    private boolean isEmpty() {
        return Stream.of(name.getValue(), summary.getValue(), forWhom.getValue(), goal.getValue(), content.getValue())
                .allMatch(String::isBlank);
    }
}
