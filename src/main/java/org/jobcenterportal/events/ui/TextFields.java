package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventText;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.wording.PlainGerman;
import org.jspecify.annotations.Nullable;

/** What an event is, in one language; German with hints beside it, the other languages whole or not at all. */
class TextFields extends Composite<Div> {

    private static final int PAUSE_MILLIS = 1_000;

    private final TextField title;
    private final TextArea summary;
    private final TextArea body;
    private final Details also = new Details();
    private final boolean isNeeded;

    TextFields(Language language, PlainGerman german) {
        isNeeded = language == Language.GERMAN;
        title = new TextField(label("title", language));
        summary = new TextArea(label("summary", language));
        body = new TextArea(label("body", language));
        title.setMaxLength(EventText.TITLE);
        summary.setMaxLength(EventText.SUMMARY);
        summary.setHelperText(getTranslation("events.form.summary-hint"));
        body.setMaxLength(EventText.BODY);
        body.setHelperText(getTranslation("events.form.body-hint"));
        body.setMinRows(6);
        Stream.of(title, summary, body).forEach(TextFields::keepWhileTyping);
        var fields = new Div(title, summary, body);
        fields.addClassName("stack");
        getContent().addClassName("event-text");
        if (isNeeded) {
            getContent().add(fields, new WordingHints(german, List.of(title, summary, body)));
        } else {
            also.setSummaryText(getTranslation("events.form.also", language.ownName()));
            also.add(fields);
            getContent().add(also);
            Stream.of(title, summary, body).forEach(field -> field.addValueChangeListener(change -> openIfWritten()));
        }
    }

    /** Most events are written in German only; another language takes room when somebody writes it. */
    private void openIfWritten() {
        if (!isEmpty()) {
            also.setOpened(true);
        }
    }

    /** Somebody may be called away in the middle of a sentence. */
    private static void keepWhileTyping(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    /** @param name of this language */
    void keep(Typed typed, String name) {
        typed.words("title-" + name, title);
        typed.words("summary-" + name, summary);
        typed.words("body-" + name, body);
    }

    String title() {
        return title.getValue().strip();
    }

    /** Without a title nobody finds it again. */
    FieldError titleMissing() {
        return EventWords.wrong(title, "events.form.missing");
    }

    void show(@Nullable EventText text) {
        title.setValue(text == null ? "" : text.title());
        summary.setValue(text == null ? "" : text.summary());
        body.setValue(text == null ? "" : text.body());
    }

    Optional<EventText> text() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new EventText(
                        title.getValue().strip(),
                        summary.getValue().strip(),
                        body.getValue().strip()));
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        title.setInvalid(false);
        summary.setInvalid(false);
        body.setInvalid(false);
        if (!isNeeded && isEmpty()) {
            return errors;
        }
        openIfWritten();
        if (title.getValue().isBlank()) {
            errors.add(EventWords.wrong(title, "events.form.missing"));
        }
        if (summary.getValue().isBlank()) {
            errors.add(EventWords.wrong(summary, "events.form.missing"));
        }
        if (body.getValue().isBlank()) {
            errors.add(EventWords.wrong(body, "events.form.missing"));
        }
        return errors;
    }

    private boolean isEmpty() {
        return Stream.of(title.getValue(), summary.getValue(), body.getValue()).allMatch(String::isBlank);
    }

    private String label(String field, Language language) {
        return isNeeded
                ? getTranslation("events.form." + field)
                : getTranslation("events.form.in-language", getTranslation("events.form." + field), language.ownName());
    }
}
