package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerOutcome;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** A part of an employer, changed in a window of its own; it closes once what was written is kept. */
class EditDialog extends Dialog {

    private final ErrorSummary summary = new ErrorSummary();
    private final Div told = new Div();
    private final Runnable saved;

    /**
     * @param errors what is wrong with the fields
     * @param save writes them
     */
    EditDialog(
            String title,
            Component fields,
            Supplier<List<FieldError>> errors,
            Supplier<EmployerOutcome> save,
            Function<EmployerOutcome, List<FieldError>> refused,
            Runnable saved) {
        this.saved = saved;
        setHeaderTitle(title);
        addClassNames("case-dialog", "employer-dialog");
        var body = new Div(told, summary, fields);
        body.addClassName("stack");
        add(body);
        var button = new PrimaryButton(getTranslation("employers.edit.save"), () -> {
            var wrong = errors.get();
            summary.show(wrong);
            if (wrong.isEmpty()) {
                end(save.get(), refused);
            }
        });
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(new SecondaryButton(getTranslation("employers.edit.cancel"), this::close), button);
    }

    private void end(EmployerOutcome outcome, Function<EmployerOutcome, List<FieldError>> refused) {
        told.removeAll();
        switch (outcome) {
            case EmployerOutcome.Saved kept -> {
                close();
                saved.run();
            }
            case EmployerOutcome.NumberTaken taken -> summary.show(refused.apply(outcome));
            case EmployerOutcome.ChangedMeanwhile(var current) -> {
                refused.apply(outcome);
                told.add(changed(current));
            }
            case EmployerOutcome.NotFound missing -> told.add(Notice.stop(getTranslation("employers.edit.gone"), ""));
        }
    }

    /** What stands there now; what was written stays in the fields, and a second time it counts. */
    private Notice changed(EmployerCard current) {
        var number = current.number();
        return Notice.care(
                getTranslation("employers.edit.changed"),
                getTranslation(
                        "employers.edit.changedTo",
                        current.name(),
                        number == null ? getTranslation("employers.head.noNumber") : number.value(),
                        EmployerWords.on(this).sector(current.sector())));
    }
}
