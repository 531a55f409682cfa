package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for days in support that the portal does not know of, and from where they are known. */
class PeriodDialog extends Dialog {

    private static final int YEARS_BACK = 15;

    private final DayPicker from;
    private final DayPicker until;
    private final TextField source = new TextField(getTranslation("funding.dialog.source"));

    /** Is told what was noted. */
    interface Noted {
        void accept(DateSpan days, Words source);
    }

    PeriodDialog(LocalDate today, Noted noted) {
        setHeaderTitle(getTranslation("funding.budget.note"));
        from = new DayPicker(getTranslation("funding.dialog.from"), today.minusYears(YEARS_BACK), today);
        until = new DayPicker(
                getTranslation("funding.dialog.until"), today.minusYears(YEARS_BACK), today.plusYears(YEARS_BACK));
        until.setHelperText(getTranslation("funding.dialog.untilHint"));
        source.setMaxLength(Given.LONGEST);
        source.setManualValidation(true);
        from.setManualValidation(true);
        until.setManualValidation(true);
        var content = new Div(from, until, source);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("funding.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("funding.dialog.keep"), () -> confirm(noted)));
    }

    private void confirm(Noted noted) {
        var first = from.getValue();
        var last = until.getValue();
        from.setErrorMessage(getTranslation("funding.dialog.fromMissing"));
        from.setInvalid(first == null);
        until.setErrorMessage(getTranslation("funding.form.endsBefore"));
        until.setInvalid(first != null && last != null && last.isBefore(first));
        source.setErrorMessage(getTranslation("funding.dialog.sourceMissing"));
        source.setInvalid(!Words.isValid(source.getValue(), Given.LONGEST));
        if (from.isInvalid() || until.isInvalid() || source.isInvalid()) {
            return;
        }
        close();
        noted.accept(new DateSpan(first, last), new Words(source.getValue()));
    }
}
