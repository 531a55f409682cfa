package org.jobcenterportal.uikit;

import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** A way beside the way, without an outline. */
public final class QuietButton extends ActionButton {

    public QuietButton(String text, Runnable action) {
        this(text, null, action);
    }

    /** The arrow {@link IconName#FORWARD} stands behind the text, every other icon before it. */
    public QuietButton(String text, @Nullable IconName icon, Runnable action) {
        super(text, icon, action, ButtonVariant.TERTIARY);
    }

    @Override
    public QuietButton fullWidth() {
        super.fullWidth();
        return this;
    }

    @Override
    public QuietButton compact() {
        super.compact();
        return this;
    }
}
