package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.StandInDesk.Days;

/** From which to which day. What does not fit stays as it was typed, with a message at the field. */
class StandInDays extends Composite<Div> {

    private final DatePicker first;
    private final DatePicker last;
    private final Consumer<Days> chosen;

    StandInDays(Days days, Consumer<Days> chosen) {
        this.chosen = chosen;
        first = picker("from", days.first());
        last = picker("until", days.last());
        first.addValueChangeListener(change -> firstChanges());
        last.addValueChangeListener(change -> choose());
        getContent().addClassName("stand-in-days");
        getContent().add(first, last);
    }

    private DatePicker picker(String what, LocalDate day) {
        var picker = new DatePicker(getTranslation("appointments.standIn." + what), day);
        picker.setLocale(getLocale());
        picker.setManualValidation(true);
        return picker;
    }

    /** The last day goes along with a later first one, unless it is to be mended anyway. */
    private void firstChanges() {
        var from = first.getValue();
        if (from != null
                && last.getValue() != null
                && !last.isInvalid()
                && last.getValue().isBefore(from)) {
            last.setValue(from);
        } else {
            choose();
        }
    }

    private void choose() {
        var from = first.getValue();
        var until = last.getValue();
        complain(first, from == null ? getTranslation("appointments.standIn.dayMissing") : "");
        complain(last, from == null || until == null ? missing(until) : wrong(from, until));
        if (!first.isInvalid() && !last.isInvalid()) {
            chosen.accept(new Days(from, until));
        }
    }

    private String missing(LocalDate until) {
        return until == null ? getTranslation("appointments.standIn.dayMissing") : "";
    }

    private String wrong(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return getTranslation("appointments.standIn.untilTooEarly");
        }
        return until.isBefore(from.plusDays(Days.MOST))
                ? ""
                : getTranslation("appointments.standIn.tooManyDays", Days.MOST);
    }

    private static void complain(DatePicker picker, String what) {
        picker.setErrorMessage(what);
        picker.setInvalid(!what.isEmpty());
    }
}
