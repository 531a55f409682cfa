package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jobcenterportal.events.Rhythm;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** Repeats an event: how often, and on which of these days; those on which the office is closed are not ticked. */
class RepeatDialog extends Dialog {

    private static final int MOST = 26;
    private static final int USUAL = 4;

    private final Select<Rhythm> rhythm = new Select<>();
    private final IntegerField times = new IntegerField(getTranslation("events.repeat.times"));
    private final CheckboxGroup<LocalDate> days = new CheckboxGroup<>(getTranslation("events.repeat.days"));

    RepeatDialog(LocalDate first, Predicate<LocalDate> isOpen, Consumer<Set<LocalDate>> decided) {
        setHeaderTitle(getTranslation("events.repeat.title"));
        rhythm.setLabel(getTranslation("events.repeat.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(EventWords.on(this)::of);
        rhythm.setValue(Rhythm.WEEKLY);
        times.setMin(1);
        times.setMax(MOST);
        times.setValue(USUAL);
        times.setStepButtonsVisible(true);
        days.setItemLabelGenerator(day -> Formats.here().fullDateWithYear(day));
        rhythm.addValueChangeListener(change -> show(first, isOpen));
        times.addValueChangeListener(change -> show(first, isOpen));
        show(first, isOpen);
        var content = new Div(new Paragraph(getTranslation("events.repeat.text")), rhythm, times, days);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new QuietButton(getTranslation("events.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("events.repeat.do"), IconName.REPEAT, () -> {
                            if (days.getValue().isEmpty()) {
                                EventWords.wrong(days, "events.repeat.none");
                                BrowserActions.focus(days);
                            } else {
                                close();
                                decided.accept(days.getValue());
                            }
                        }));
    }

    private void show(LocalDate first, Predicate<LocalDate> isOpen) {
        var number = times.getValue();
        if (number != null && number >= 1 && number <= MOST) {
            var proposed = rhythm.getValue().days(first, number);
            days.setItems(proposed);
            days.setValue(proposed.stream().filter(isOpen).collect(Collectors.toSet()));
        }
    }
}
