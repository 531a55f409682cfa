package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.Proposal;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Asks what a step needs: a day, a reason from the fixed list, or words; nothing happens before all of it is there. */
class StepDialog extends Dialog {

    private final Div fields = new Div();
    private @Nullable DayPicker day;
    private @Nullable Select<EndReason> reason;
    private @Nullable TextArea words;

    StepDialog(String title, String text, Runnable confirmed) {
        setHeaderTitle(title);
        fields.add(new Paragraph(text));
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("providing.back"), this::close),
                        new PrimaryButton(title, () -> confirm(confirmed)));
    }

    StepDialog askDay(LocalDate first, LocalDate last, @Nullable LocalDate usual) {
        var picker = new DayPicker(getTranslation("providing.day"), first, last);
        picker.setValue(usual);
        picker.setManualValidation(true);
        picker.addClassName("dialog-field");
        fields.add(picker);
        day = picker;
        return this;
    }

    StepDialog askReason(List<EndReason> reasons) {
        var select = new Select<EndReason>();
        select.setLabel(getTranslation("providing.reason"));
        select.setItems(reasons);
        select.setItemLabelGenerator(one -> getTranslation("enum.EndReason." + one));
        select.setManualValidation(true);
        select.addClassName("dialog-field");
        fields.add(select);
        reason = select;
        return this;
    }

    StepDialog askWhy() {
        var area = new TextArea(getTranslation("providing.why"));
        area.setMaxLength(Proposal.LONGEST);
        area.setMinRows(3);
        area.setManualValidation(true);
        area.addClassName("dialog-field");
        fields.add(area);
        words = area;
        return this;
    }

    LocalDate day() {
        if (day == null) {
            throw new IllegalStateException("No day was asked for");
        }
        return day.getValue();
    }

    EndReason reason() {
        if (reason == null) {
            throw new IllegalStateException("No reason was asked for");
        }
        return reason.getValue();
    }

    String why() {
        if (words == null) {
            throw new IllegalStateException("No words were asked for");
        }
        return words.getValue();
    }

    private void confirm(Runnable confirmed) {
        if (isDayMissing() | isReasonMissing() | isWhyMissing()) {
            return;
        }
        close();
        confirmed.run();
    }

    private boolean isDayMissing() {
        if (day == null) {
            return false;
        }
        var chosen = day.getValue();
        var isWrong = chosen == null || chosen.isBefore(day.getMin()) || chosen.isAfter(day.getMax());
        day.setErrorMessage(getTranslation(
                "providing.dayWrong",
                Formats.here().dateWithYear(day.getMin()),
                Formats.here().dateWithYear(day.getMax())));
        day.setInvalid(isWrong);
        return isWrong;
    }

    private boolean isReasonMissing() {
        if (reason == null) {
            return false;
        }
        reason.setErrorMessage(getTranslation("providing.reasonMissing"));
        reason.setInvalid(reason.isEmpty());
        return reason.isEmpty();
    }

    private boolean isWhyMissing() {
        if (words == null) {
            return false;
        }
        words.setErrorMessage(getTranslation("providing.whyMissing"));
        words.setInvalid(words.getValue().isBlank());
        return words.getValue().isBlank();
    }
}
