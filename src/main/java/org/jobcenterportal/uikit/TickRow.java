package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Something to do, in one line of a list: a tick, what it is, a second line, and until when at the end. */
public class TickRow extends ListItem {

    private final Div words = new Div();
    private final Div end = new Div();
    private final Component tick;

    private TickRow(Component tick) {
        this.tick = tick;
        addClassName("tick-row");
        words.addClassName("tick-words");
        words.add(tick);
        end.addClassName("tick-end");
        add(words, end);
    }

    /** One that the reader can tick off, and take the tick back. */
    public static TickRow open(String what, boolean isDone, Consumer<Boolean> ticked) {
        var box = new Checkbox(what, isDone);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ticked.accept(change.getValue());
            }
        });
        return new TickRow(box);
    }

    /** One that others tick off. */
    public static TickRow closed(String what, boolean isDone, String state) {
        var icon = new Icon(isDone ? IconName.CHECK : IconName.HOURGLASS).small();
        var said = new Span(state);
        said.addClassName("visually-hidden");
        var line = new Div(icon, said, new Span(what));
        line.addClassName("tick-closed");
        return new TickRow(line);
    }

    /** Leads the focus to the tick, where the list has been drawn anew. */
    public void focusTick() {
        BrowserActions.focusWhenDrawn(tick);
    }

    /** The second line, as who does it. */
    public TickRow line(String text) {
        if (!text.isEmpty()) {
            var line = new Span(text);
            line.addClassName("tick-line");
            words.add(line);
        }
        return this;
    }

    /** More below, as a proposal and its answers. */
    public TickRow more(Component... more) {
        words.add(more);
        return this;
    }

    /** What stands at the end, as the day. */
    public TickRow end(Component... shown) {
        end.add(shown);
        return this;
    }

    public TickRow end(String text) {
        return text.isEmpty() ? this : end(new Span(text));
    }
}
