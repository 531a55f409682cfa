package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** F61: postpones an event or calls it off, with a sentence for those who wanted to come. */
class WhyDialog extends Dialog {

    private enum Reach {
        ONLY_THIS,
        WITH_LATER
    }

    /** What somebody decides. */
    interface Decided {

        void because(String why, boolean withLater);
    }

    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>();

    /**
     * @param what {@code postpone} or {@code cancel}, the last part of the keys of its words
     * @param later how many of its series come after it
     */
    WhyDialog(String what, int later, Decided decided) {
        setHeaderTitle(getTranslation("events." + what + ".title"));
        var why = new TextArea(getTranslation("events.why"));
        why.setMaxLength(500);
        why.setHelperText(getTranslation("events.why-hint"));
        why.setRequiredIndicatorVisible(true);
        var content = new Div(new Paragraph(getTranslation("events." + what + ".text")), why);
        content.addClassName("stack");
        if (later > 0) {
            content.addComponentAtIndex(1, reach(later));
        }
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
                                decided.because(why.getValue().strip(), reach.getValue() == Reach.WITH_LATER);
                            }
                        }));
    }

    private Component reach(int later) {
        reach.setLabel(getTranslation("events.series.which"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(one ->
                getTranslation(one == Reach.ONLY_THIS ? "events.series.only-this" : "events.series.with-later", later));
        reach.setHelperText(getTranslation("events.series.which-hint"));
        reach.setValue(Reach.ONLY_THIS);
        return reach;
    }
}
