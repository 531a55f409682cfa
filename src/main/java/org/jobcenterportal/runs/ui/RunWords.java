package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Language;

/** Words about runs for the reader of a screen. */
record RunWords(Component screen) {

    static RunWords on(Component screen) {
        return new RunWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String weekday(DayOfWeek day) {
        var isEnglish = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        return day.getDisplayName(TextStyle.FULL, isEnglish ? Locale.UK : Locale.GERMANY);
    }

    String contract(ContractDraft contract) {
        return screen.getTranslation("runs.contract.brief", contract.number(), contract.startsOn(), contract.endsOn());
    }

    /** As "1. Sep. 2026 bis 28. Feb. 2027 · Träger". */
    String run(RunDetails run) {
        var end = run.endsOn();
        return end == null
                ? screen.getTranslation(
                        "runs.name.from", run.startsOn(), run.provider().name())
                : screen.getTranslation(
                        "runs.name.days", run.startsOn(), end, run.provider().name());
    }

    static <F extends Component & HasValidation & HasLabel> FieldError wrong(F field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
        return new FieldError(
                field, field.getTranslation("runs.form.error", field.getLabel(), field.getTranslation(key)));
    }
}
