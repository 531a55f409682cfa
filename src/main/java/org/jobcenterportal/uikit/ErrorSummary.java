package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What to correct, above the form, with a link to each field. Empty and unseen as long as nothing is wrong; what has
 * been corrected leaves it, and the last correction takes it away.
 */
public class ErrorSummary extends Div {

    private final List<Registration> watched = new ArrayList<>();
    private List<FieldError> shown = List.of();

    /**
     * A field and what is wrong with it.
     *
     * @param text with the field's name, as "E-Mail: es fehlt das @"
     */
    public record FieldError(Component field, String text) {

        /** Whether the field still says so itself, or is still empty. */
        private boolean stands() {
            return field instanceof HasValidation validated
                    ? validated.isInvalid()
                    : field instanceof HasValue<?, ?> valued && valued.isEmpty();
        }
    }

    public ErrorSummary() {
        addClassName("error-summary");
        setVisible(false);
    }

    /** Shows the errors and takes the focus; without errors it disappears. */
    public void show(List<FieldError> errors) {
        show(errors, () -> shown.stream().filter(FieldError::stands).toList());
    }

    /**
     * Shows the errors and takes the focus; without errors it disappears.
     *
     * @param again what is wrong by now, asked whenever one of these fields has changed
     */
    public void show(List<FieldError> errors, Supplier<List<FieldError>> again) {
        list(errors);
        watch(errors, again);
        if (isVisible()) {
            BrowserActions.bringIntoSight(getChildren().findFirst().orElseThrow());
        }
    }

    /** A field has gone or come while errors are shown: what is wrong by now. */
    public void check(Supplier<List<FieldError>> again) {
        if (isVisible()) {
            update(again.get(), again);
        }
    }

    /** Something was corrected: the focus stays where somebody types, and what is left is told without haste. */
    private void update(List<FieldError> errors, Supplier<List<FieldError>> again) {
        if (errors.equals(shown)) {
            return;
        }
        list(errors);
        watch(errors, again);
        getChildren().forEach(notice -> notice.getElement().setAttribute("role", "status"));
    }

    private void list(List<FieldError> errors) {
        shown = List.copyOf(errors);
        removeAll();
        setVisible(!errors.isEmpty());
        if (errors.isEmpty()) {
            return;
        }
        var links = new UnorderedList();
        errors.forEach(error -> links.add(new ListItem(link(error))));
        add(Notice.stop(getTranslation("uikit.errors.title", errors.size()), "").with(links));
    }

    private void watch(List<FieldError> errors, Supplier<List<FieldError>> again) {
        watched.forEach(Registration::remove);
        watched.clear();
        for (var error : errors) {
            if (error.field() instanceof HasValue<?, ?> field) {
                watched.add(field.addValueChangeListener(change -> update(again.get(), again)));
            }
        }
    }

    private static Component link(FieldError error) {
        var field = error.field();
        if (field.getId().isEmpty()) {
            field.setId("field-" + java.util.UUID.randomUUID());
        }
        var link = new Anchor("#" + field.getId().orElseThrow(), error.text());
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", click -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    } else {
                        BrowserActions.bringIntoSight(field);
                    }
                })
                .addEventData("event.preventDefault()");
        return link;
    }
}
