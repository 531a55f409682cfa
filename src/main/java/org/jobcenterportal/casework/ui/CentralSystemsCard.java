package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jobcenterportal.casework.Handover;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** What still has to be told to the central systems: each line to copy, and to tick when it stands there. */
class CentralSystemsCard extends Composite<Section> {

    private final BiConsumer<Handover, Boolean> ticked;
    private final Div head = new Div();
    private final Div content = new Div();

    /** @param ticked is told whether a line has been taken over */
    CentralSystemsCard(BiConsumer<Handover, Boolean> ticked) {
        this.ticked = ticked;
        head.addClassName("card-head");
        content.addClassNames("stack", "close");
        getContent().addClassNames("card", "central-systems");
        getContent().add(head, content);
    }

    void show(List<Handover> handovers) {
        var open = handovers.stream().filter(one -> one.taken() == null).toList();
        var told = handovers.stream().filter(one -> one.taken() != null).toList();
        head.removeAll();
        head.add(new H2(getTranslation("casework.central.title")));
        content.removeAll();
        if (open.isEmpty()) {
            head.add(new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("casework.central.nothing")).bare());
        } else {
            head.add(new StatusBadge(
                            Status.CARE, IconName.HOURGLASS, getTranslation("casework.central.open", open.size()))
                    .bare());
            content.add(list(open));
        }
        if (!told.isEmpty()) {
            var earlier = new Details(getTranslation("casework.central.told", told.size()), list(told));
            content.add(earlier);
        } else if (open.isEmpty()) {
            content.add(new Paragraph(getTranslation("casework.central.none")));
        }
    }

    private UnorderedList list(List<Handover> handovers) {
        var list = new UnorderedList();
        list.addClassName("handovers");
        handovers.forEach(handover -> list.add(new ListItem(box(handover), words(handover))));
        return list;
    }

    private Checkbox box(Handover handover) {
        var box = new Checkbox(getTranslation("casework.central.taken"), handover.taken() != null);
        box.setAriaLabel(getTranslation("casework.central.takenOf", handover.words()));
        box.addValueChangeListener(change -> ticked.accept(handover, change.getValue()));
        return box;
    }

    private Component words(Handover handover) {
        var text = new Span(handover.words());
        text.addClassName("handover-words");
        var taken = handover.taken();
        var note = new Span(
                taken == null
                        ? getTranslation("casework.central.since", handover.notedAt())
                        : getTranslation("casework.central.takenBy", taken.at(), taken.by()));
        note.addClassNames("muted", "label");
        var copy = new QuietButton(
                        getTranslation("casework.copy"),
                        IconName.COPY,
                        () -> Copying.copy(this, UI.getCurrent(), handover.words()))
                .compact();
        copy.setAriaLabel(getTranslation("casework.central.copyOf", handover.words()));
        var row = new Div(note, copy);
        row.addClassNames("row", "between", "wrap");
        var words = new Div(text, row);
        words.addClassName("handover");
        return words;
    }
}
