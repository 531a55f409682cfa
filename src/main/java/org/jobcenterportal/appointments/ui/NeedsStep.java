package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** What somebody needs so that the consultation can work (F44); nothing has to be ticked. */
class NeedsStep extends Composite<Div> implements Step {

    private final ErrorSummary errors = new ErrorSummary();
    private final Checkbox child;
    private final Checkbox interpreter;
    private final ComboBox<SpokenLanguage> language;
    private final Checkbox simple;
    private final Checkbox stepFree;
    private final Checkbox sign;
    private final Paragraph laterTimes;
    private final Consumer<Needs> goOn;

    NeedsStep(@Nullable Way way, Needs needs, Consumer<Needs> changed, Consumer<Needs> goOn) {
        this.goOn = goOn;
        child = box("child", needs.bringsChild());
        interpreter = box("interpreter", needs.interpreterLanguage() != null);
        language = languages(needs);
        simple = box("simple", needs.simpleLanguage());
        stepFree = box("stepFree", needs.stepFree());
        sign = box("sign", needs.signLanguage());
        laterTimes = new Paragraph(getTranslation("appointments.booking.needs.laterTimes"));
        laterTimes.addClassNames("small", "muted");

        boolean meetInPerson = way == null || way == Way.ON_SITE;
        child.setVisible(meetInPerson);
        stepFree.setVisible(meetInPerson);
        sign.setVisible(way != Way.PHONE && way != Way.CALLBACK);
        List.of(child, interpreter, simple, stepFree, sign)
                .forEach(box -> box.addValueChangeListener(change -> tell(changed)));
        language.addValueChangeListener(change -> tell(changed));
        showWhatFollows();

        var boxes = new Div(child, interpreter, language, simple, stepFree, sign);
        boxes.addClassName("needs-boxes");
        getContent().addClassNames("stack", "far");
        getContent().add(errors, boxes, laterTimes);
    }

    @Override
    public String title() {
        return getTranslation("appointments.booking.needs.title");
    }

    @Override
    public String lead() {
        return getTranslation("appointments.booking.needs.lead");
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public String nextText() {
        return getTranslation("appointments.booking.next");
    }

    @Override
    public void next() {
        if (interpreter.getValue() && language.getValue() == null) {
            var missing = getTranslation("appointments.booking.needs.interpreterMissing");
            language.setErrorMessage(missing);
            language.setInvalid(true);
            errors.show(List.of(new FieldError(language, missing)));
            return;
        }
        goOn.accept(needs());
    }

    private void tell(Consumer<Needs> changed) {
        showWhatFollows();
        if (!interpreter.getValue()) {
            language.setInvalid(false);
            errors.show(List.of());
        }
        if (!interpreter.getValue() || language.getValue() != null) {
            changed.accept(needs());
        }
    }

    private void showWhatFollows() {
        language.setVisible(interpreter.getValue());
        laterTimes.setVisible(interpreter.getValue() || sign.getValue());
    }

    /** Only what can be seen counts: another way may have hidden a box that was ticked before. */
    private Needs needs() {
        var spoken = interpreter.getValue() && language.getValue() != null
                ? language.getValue().tag()
                : null;
        return new Needs(isOn(child), spoken, isOn(simple), isOn(stepFree), isOn(sign));
    }

    private static boolean isOn(Checkbox box) {
        return box.isVisible() && box.getValue();
    }

    private Checkbox box(String need, boolean value) {
        var box = new Checkbox(getTranslation("appointments.booking.needs." + need), value);
        box.setHelperText(getTranslation("appointments.booking.needs." + need + "Hint"));
        box.addClassName("choice-box");
        return box;
    }

    private ComboBox<SpokenLanguage> languages(Needs needs) {
        var box = new ComboBox<SpokenLanguage>(getTranslation("appointments.booking.needs.interpreterLanguage"));
        var spoken = SpokenLanguage.all(getLocale());
        box.setItems(spoken);
        box.setItemLabelGenerator(SpokenLanguage::label);
        box.addClassName("needs-language");
        spoken.stream()
                .filter(one -> one.tag().equals(needs.interpreterLanguage()))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }
}
