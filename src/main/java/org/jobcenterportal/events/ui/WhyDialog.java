package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** F61: postpones an event or calls it off, with a sentence for those who wanted to come. */
class WhyDialog extends Dialog {

    /** @param what {@code postpone} or {@code cancel}, the last part of the keys of its words */
    WhyDialog(String what, Consumer<String> decided) {
        setHeaderTitle(getTranslation("events." + what + ".title"));
        var why = new TextArea(getTranslation("events.why"));
        why.setMaxLength(500);
        why.setHelperText(getTranslation("events.why-hint"));
        why.setRequiredIndicatorVisible(true);
        var content = new Div(new Paragraph(getTranslation("events." + what + ".text")), why);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new QuietButton(getTranslation("events.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("events." + what + ".do"), IconName.CHECK, () -> {
                            if (why.getValue().isBlank()) {
                                EventWords.wrong(why, "events.form.missing");
                                why.focus();
                            } else {
                                close();
                                decided.accept(why.getValue().strip());
                            }
                        }));
    }
}
