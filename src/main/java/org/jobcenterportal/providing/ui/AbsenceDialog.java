package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobcenterportal.providing.AbsenceNote;
import org.jobcenterportal.providing.AbsenceReason;
import org.jobcenterportal.providing.CorrectionReason;
import org.jobcenterportal.providing.MonthSheet;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks from when until when somebody was away and why; once the month is reported, also why it changes. */
class AbsenceDialog extends Dialog {

    private final MonthSheet sheet;
    private final MonthSheet.Line line;
    private final Consumer<AbsenceNote> noted;
    private final DayPicker first;
    private final DayPicker last;
    private final Select<Optional<AbsenceReason>> reason = new Select<>();
    private final Select<CorrectionReason> because = new Select<>();

    AbsenceDialog(
            MonthSheet sheet,
            MonthSheet.Line line,
            String who,
            LocalDate day,
            LocalDate today,
            Consumer<AbsenceNote> noted) {
        this.sheet = sheet;
        this.line = line;
        this.noted = noted;
        var month = sheet.term().month();
        var end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        first = picker("providing.month.first", month.atDay(1), end, day);
        last = picker("providing.month.last", month.atDay(1), end, day);
        setHeaderTitle(getTranslation("providing.month.noteOf", who));
        var fields = new Div(new Paragraph(getTranslation("providing.month.noteText")), first, last, askReason(day));
        fields.addClassNames("stack", "close");
        if (sheet.isReported()) {
            fields.add(askBecause());
        }
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("providing.back"), this::close),
                        new PrimaryButton(getTranslation("providing.month.save"), this::confirm));
    }

    private DayPicker picker(String key, LocalDate from, LocalDate until, LocalDate day) {
        var picker = new DayPicker(getTranslation(key), from, until);
        picker.setValue(day);
        picker.setManualValidation(true);
        picker.addClassName("dialog-field");
        return picker;
    }

    private Select<Optional<AbsenceReason>> askReason(LocalDate day) {
        var choices = new ArrayList<Optional<AbsenceReason>>();
        Arrays.stream(AbsenceReason.values()).map(Optional::of).forEach(choices::add);
        choices.add(Optional.empty());
        reason.setLabel(getTranslation("providing.reason"));
        reason.setItems(choices);
        reason.setItemLabelGenerator(one -> one.map(known -> getTranslation("enum.AbsenceReason." + known))
                .orElseGet(() -> getTranslation("providing.month.wasThere")));
        reason.setManualValidation(true);
        reason.addClassName("dialog-field");
        var before = line.away().get(day);
        if (before != null) {
            reason.setValue(Optional.of(before));
        }
        return reason;
    }

    private Select<CorrectionReason> askBecause() {
        because.setLabel(getTranslation("providing.month.because"));
        because.setItems(List.of(CorrectionReason.values()));
        because.setItemLabelGenerator(one -> getTranslation("enum.CorrectionReason." + one));
        because.setManualValidation(true);
        because.addClassName("dialog-field");
        return because;
    }

    private void confirm() {
        if (isSpanWrong() | isMissing(reason) | sheet.isReported() && isMissing(because)) {
            return;
        }
        close();
        noted.accept(new AbsenceNote(
                line.id(),
                first.getValue(),
                last.getValue(),
                reason.getValue().orElse(null),
                sheet.isReported() ? because.getValue() : null));
    }

    private boolean isSpanWrong() {
        var isWrong = isOutside(first) || isOutside(last) || last.getValue().isBefore(first.getValue());
        last.setErrorMessage(getTranslation("providing.month.spanWrong"));
        last.setInvalid(isWrong);
        return isWrong;
    }

    private static boolean isOutside(DayPicker picker) {
        var day = picker.getValue();
        return day == null || day.isBefore(picker.getMin()) || day.isAfter(picker.getMax());
    }

    private boolean isMissing(Select<?> select) {
        select.setErrorMessage(getTranslation("providing.reasonMissing"));
        select.setInvalid(select.getValue() == null);
        return select.isInvalid();
    }
}
