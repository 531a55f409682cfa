package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A drawing beside words, in their colour; hidden from screen readers, because the words say it. */
@Tag(Tag.SPAN)
public class Icon extends Component implements HasStyle {

    public Icon(IconName name) {
        addClassName("icon");
        setClassName("flip", name.isPointing());
        getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", name.drawing());
    }

    /** 20 pixels, for icons in text and in buttons of a toolbar. */
    public Icon small() {
        addClassName("small");
        return this;
    }

    /** 16 pixels, for the second icon of a chip. */
    public Icon tiny() {
        addClassName("tiny");
        return this;
    }

    /** 28 pixels, for doors and promises. */
    public Icon large() {
        addClassName("large");
        return this;
    }

    /** 44 pixels, for the picture of an empty state. */
    public Icon huge() {
        addClassName("huge");
        return this;
    }
}
