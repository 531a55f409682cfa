package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventSketch;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;

/** F59: what somebody has begun to write, with what is still missing, to go on with or to give up. */
class SketchList extends Composite<Section> {

    SketchList(List<EventSketch> sketches, Consumer<EventId> givenUp) {
        var list = new UnorderedList();
        list.addClassName("event-sketches");
        sketches.forEach(sketch -> list.add(item(sketch, givenUp)));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("events.sketch.title")), list);
    }

    private ListItem item(EventSketch sketch, Consumer<EventId> givenUp) {
        var name = sketch.title().isEmpty() ? getTranslation("events.sketch.untitled") : sketch.title();
        var words = new Div(new Anchor(EventLinks.sketch(sketch.id()), name), about(sketch));
        var away = new QuietButton(
                getTranslation("events.sketch.give-up"),
                IconName.CLOSE,
                () -> new ConfirmDialog(
                                getTranslation("events.sketch.give-up-title"),
                                name,
                                getTranslation("events.sketch.give-up"),
                                () -> givenUp.accept(sketch.id()))
                        .open());
        away.setAriaLabel(getTranslation("events.sketch.give-up-name", name));
        var item = new ListItem(words, away);
        item.addClassNames("row", "wrap", "event-sketch");
        return item;
    }

    private Component about(EventSketch sketch) {
        var kind = EventWords.on(this).of(sketch.kind());
        var at = sketch.writtenAt();
        var lacking = sketch.lacking();
        var about = new Div(new Span(
                lacking == null
                        ? getTranslation("events.sketch.only-yours", kind, at)
                        : getTranslation("events.sketch.lacking", kind, at, lacking)));
        about.addClassNames("muted", "small");
        return about;
    }
}
