package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Up to six facts in one framed row, for staff: label, value, note. Never an empty dash: "noch nie". */
public class FactStrip extends DescriptionList {

    public FactStrip() {
        addClassName("fact-strip");
    }

    public FactStrip fact(String label, String value, String note) {
        var description = new DescriptionList.Description(LongWords.fill(new Span(), value));
        if (!note.isEmpty()) {
            var line = new Span(note);
            line.addClassName("fact-note");
            description.add(line);
        }
        add(new Div(new DescriptionList.Term(label), description));
        return this;
    }
}
