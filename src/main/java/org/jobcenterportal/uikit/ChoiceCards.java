package org.jobcenterportal.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of a few, each a large row with icon, words and hint. */
public class ChoiceCards<T> extends AbstractCompositeField<RadioButtonGroup<Choice<T>>, ChoiceCards<T>, @Nullable T> {

    /** @param label what is asked, for screen readers: usually the heading of the step */
    public ChoiceCards(String label, List<Choice<T>> choices) {
        super(null);
        var group = getContent();
        group.addClassName("choice-cards");
        group.setAriaLabel(label);
        group.setItems(choices);
        group.setRenderer(new ComponentRenderer<>(ChoiceCards::words));
        group.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                setModelValue(change.getValue().value(), change.isFromClient());
            }
        });
    }

    private static <T> Component words(Choice<T> choice) {
        var words = new Span();
        words.addClassName("choice");
        if (choice.icon() != null) {
            words.add(new Icon(choice.icon()));
        }
        var title = new Span(choice.title());
        title.addClassName("choice-title");
        words.add(title);
        if (!choice.hint().isEmpty()) {
            var hint = new Span(choice.hint());
            hint.addClassName("choice-hint");
            words.add(hint);
        }
        return words;
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        getContent()
                .getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .ifPresentOrElse(getContent()::setValue, getContent()::clear);
    }
}
