package org.jobcenterportal.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day, typed or chosen in the calendar that the browser brings along; as light as {@link BrowserSelect}, and for the same pages. */
public class BrowserDay extends AbstractCompositeField<NativeLabel, BrowserDay, @Nullable LocalDate> {

    private final String label;
    private final Element input = new Element("input");

    /** Offers the days from the first to the last. */
    public BrowserDay(String label, LocalDate first, LocalDate last) {
        super(null);
        this.label = label;
        input.setAttribute("type", "date");
        input.setAttribute("min", first.toString());
        input.setAttribute("max", last.toString());
        input.addEventListener(
                        "change",
                        change -> setModelValue(
                                day(change.getEventData().get("element.value").asString()), true))
                .addEventData("element.value");
        getContent().addClassName("browser-field");
        getContent().add(new Span(label));
        getContent().getElement().appendChild(input);
    }

    /** What is asked. */
    public String getLabel() {
        return label;
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        input.setProperty("value", value == null ? "" : value.toString());
    }

    /** The browser says nothing where a day is half typed. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }
}
