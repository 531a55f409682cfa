package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Foot of a phone's screen: what is chosen and one button. Larger screens say the same in the summary beside. */
public class StickyNext extends Div {

    private final Span chosen = new Span();
    private final Paragraph words;
    private final PrimaryButton button;

    public StickyNext(String buttonText, Runnable next) {
        addClassName("sticky-next");
        words = new Paragraph(new Span(getTranslation("uikit.sticky.chosen")), chosen);
        words.addClassName("sticky-next-words");
        words.setVisible(false);
        button = new PrimaryButton(buttonText, IconName.FORWARD, next).fullWidth();
        add(words, button);
    }

    /** Says what is chosen, as "Do, 26. November, 10:00 Uhr"; nothing for an empty text. */
    public void chosen(String text) {
        chosen.setText(text);
        words.setVisible(!text.isEmpty());
    }

    /** The button that leads on. */
    public PrimaryButton button() {
        return button;
    }
}
