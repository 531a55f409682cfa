package org.jobcenterportal.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** Up to six facts in one framed row, for staff: label, value, note. Never an empty dash: "noch nie". */
public class FactStrip extends DescriptionList {

    private static final Pattern IN_A_WORD = Pattern.compile("(?<=\\p{L}:)(?=\\p{L})");

    public FactStrip() {
        addClassName("fact-strip");
    }

    public FactStrip fact(String label, String value, String note) {
        var description = new DescriptionList.Description(breakable(value));
        if (!note.isEmpty()) {
            var line = new Span(note);
            line.addClassName("fact-note");
            description.add(line);
        }
        add(new Div(new DescriptionList.Term(label), description));
        return this;
    }

    /** An occupation for women and men is one long word: where it does not fit, it breaks behind its colon. */
    private static Span breakable(String value) {
        var parts = IN_A_WORD.split(value);
        var shown = new Span(parts[0]);
        for (int part = 1; part < parts.length; part++) {
            shown.add(new HtmlComponent("wbr"), new Text(parts[part]));
        }
        return shown;
    }
}
