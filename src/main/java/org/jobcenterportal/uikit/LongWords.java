package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import java.util.regex.Pattern;

/** An occupation for women and men is one long word: where it does not fit, it breaks behind its colon. */
final class LongWords {

    private static final Pattern IN_A_WORD = Pattern.compile("(?<=\\p{L}:)(?=\\p{L})");

    private LongWords() {}

    /** Puts the text into the component, as it is where no word has a colon. */
    static <C extends Component & HasComponents & HasText> C fill(C target, String text) {
        var parts = IN_A_WORD.split(text);
        target.setText(parts[0]);
        for (int part = 1; part < parts.length; part++) {
            target.add(new HtmlComponent("wbr"), new Text(parts[part]));
        }
        return target;
    }
}
