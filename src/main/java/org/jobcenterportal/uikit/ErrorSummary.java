package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What to correct, above the form, with a link to each field. Empty and unseen as long as nothing is wrong. */
public class ErrorSummary extends Div {

    /**
     * A field and what is wrong with it.
     *
     * @param text with the field's name, as "E-Mail: es fehlt das @"
     */
    public record FieldError(Component field, String text) {}

    public ErrorSummary() {
        addClassName("error-summary");
        setVisible(false);
    }

    /** Shows the errors and takes the focus; without errors it disappears. */
    public void show(List<FieldError> errors) {
        removeAll();
        setVisible(!errors.isEmpty());
        if (errors.isEmpty()) {
            return;
        }
        var links = new UnorderedList();
        errors.forEach(error -> links.add(new ListItem(link(error))));
        var notice = Notice.stop(getTranslation("uikit.errors.title", errors.size()), "")
                .with(links);
        add(notice);
        BrowserActions.bringIntoSight(notice);
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
