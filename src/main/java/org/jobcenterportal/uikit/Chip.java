package org.jobcenterportal.uikit;

import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;

/** A small choice that acts at once, or a chosen thing that can be changed. */
public class Chip extends Button {

    public Chip(String text, @Nullable IconName icon, Runnable action) {
        super(text);
        addClassName("chip");
        addClickListener(click -> action.run());
        if (icon != null) {
            setIcon(new Icon(icon).small());
        }
    }

    /** A choice among others: says to screen readers whether it is on. */
    public Chip pressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return this;
    }

    /** A chosen thing with a pencil; read out as "Kinderbetreuung, ändern". */
    public static Chip toChange(String text, @Nullable IconName icon, Runnable change) {
        var chip = new Chip(text, icon, change);
        var pencil = new Icon(IconName.EDIT).tiny();
        pencil.getElement().setAttribute("slot", "suffix");
        chip.getElement().appendChild(pencil.getElement());
        chip.setAriaLabel(chip.getTranslation("uikit.chip.change", text));
        return chip;
    }
}
