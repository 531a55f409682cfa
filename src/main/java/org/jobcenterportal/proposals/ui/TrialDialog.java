package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jobcenterportal.proposals.Trial;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for the days on which somebody tries the work, and says at once what the law says about them. */
class TrialDialog extends Dialog {

    private static final int MONTHS_AHEAD = 6;

    private final DayPicker from;
    private final DayPicker until;
    private final Paragraph law = new Paragraph();

    TrialDialog(LocalDate today, SerializableConsumer<Trial> confirmed) {
        setHeaderTitle(getTranslation("proposals.move.trial"));
        from = day("proposals.trial.from", today);
        until = day("proposals.trial.until", today);
        law.getElement().setAttribute("role", "status");
        law.addClassName("muted");
        var fields = new Div(new Paragraph(getTranslation("proposals.trial.text")), from, until, law);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("proposals.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("proposals.trial.confirm"), () -> confirm(confirmed)));
    }

    private DayPicker day(String key, LocalDate today) {
        var day = new DayPicker(getTranslation(key), today, today.plusMonths(MONTHS_AHEAD));
        day.setManualValidation(true);
        day.addClassName("dialog-field");
        day.addValueChangeListener(change -> tellLaw());
        return day;
    }

    private void tellLaw() {
        if (isPossible()) {
            var finding = new Trial(from.getValue(), until.getValue()).length();
            law.setText(getTranslation(
                    finding.reason().key(), finding.reason().arguments().toArray()));
        }
    }

    private boolean isPossible() {
        return !from.isEmpty() && !until.isEmpty() && !until.getValue().isBefore(from.getValue());
    }

    private void confirm(SerializableConsumer<Trial> confirmed) {
        from.setErrorMessage(getTranslation("proposals.dialog.day"));
        from.setInvalid(from.isEmpty());
        until.setErrorMessage(getTranslation("proposals.trial.order"));
        until.setInvalid(!isPossible());
        if (isPossible()) {
            close();
            confirmed.accept(new Trial(from.getValue(), until.getValue()));
        }
    }
}
