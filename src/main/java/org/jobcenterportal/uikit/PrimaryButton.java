package org.jobcenterportal.uikit;

import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** The one thing that the screen is for, filled; at most one on a screen. */
public final class PrimaryButton extends ActionButton {

    public PrimaryButton(String text, Runnable action) {
        this(text, null, action);
    }

    /** The arrow {@link IconName#FORWARD} stands behind the text, every other icon before it. */
    public PrimaryButton(String text, @Nullable IconName icon, Runnable action) {
        super(text, icon, action, ButtonVariant.PRIMARY);
    }

    @Override
    public PrimaryButton fullWidth() {
        super.fullWidth();
        return this;
    }

    @Override
    public PrimaryButton compact() {
        super.compact();
        return this;
    }
}
