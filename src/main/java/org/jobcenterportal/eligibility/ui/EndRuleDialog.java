package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for the last day of a rule. */
class EndRuleDialog extends Dialog {

    EndRuleDialog(String rule, LocalDate today, Consumer<LocalDate> chosen) {
        setHeaderTitle(getTranslation("eligibility.end.title"));
        var last = new DayPicker(
                getTranslation("eligibility.end.last"), EligibilityLinks.earliest(), EligibilityLinks.latest());
        last.setValue(today);
        add(new Paragraph(rule), last);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("eligibility.end.back"), this::close),
                        new PrimaryButton(getTranslation("eligibility.end.save"), () -> {
                            if (last.getValue() == null || last.isInvalid()) {
                                last.setErrorMessage(getTranslation("eligibility.form.missing"));
                                last.setInvalid(true);
                            } else {
                                close();
                                chosen.accept(last.getValue());
                            }
                        }));
    }
}
