package org.jobcenterportal.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** What the three kinds of button share: words that say what happens, an icon beside them, one action. */
abstract sealed class ActionButton extends Button permits PrimaryButton, SecondaryButton, QuietButton {

    ActionButton(String text, @Nullable IconName icon, Runnable action, ButtonVariant... variants) {
        super(text);
        addThemeVariants(variants);
        addClickListener(click -> action.run());
        if (icon != null) {
            setIcon(new Icon(icon).small());
            setIconAfterText(icon == IconName.FORWARD);
        }
    }

    /** As wide as what surrounds it: on phones, and in summaries. */
    public ActionButton fullWidth() {
        addClassName("full-width");
        return this;
    }

    /** Lower and closer, for rows and toolbars. */
    public ActionButton compact() {
        addClassName("compact");
        return this;
    }
}
