package org.jobcenterportal.uikit;

import org.jspecify.annotations.Nullable;

/** Another thing that one can do here, outlined. */
public final class SecondaryButton extends ActionButton {

    public SecondaryButton(String text, Runnable action) {
        this(text, null, action);
    }

    /** The arrow {@link IconName#FORWARD} stands behind the text, every other icon before it. */
    public SecondaryButton(String text, @Nullable IconName icon, Runnable action) {
        super(text, icon, action);
    }

    @Override
    public SecondaryButton fullWidth() {
        super.fullWidth();
        return this;
    }

    @Override
    public SecondaryButton compact() {
        super.compact();
        return this;
    }
}
