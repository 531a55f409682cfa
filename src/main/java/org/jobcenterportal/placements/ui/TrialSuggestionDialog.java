package org.jobcenterportal.placements.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.placements.TrialWay;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** By which offer a trial is supported, and why, in the words that the citizen reads. */
class TrialSuggestionDialog extends Dialog {

    private static final String GERMAN = "de";

    private final Select<TrialWay> way = new Select<>();
    private final TextArea reason = new TextArea();
    private final TextArea difference = new TextArea();

    TrialSuggestionDialog(List<TrialWay> ways, String words, SerializableBiConsumer<TrialWay, WhyThis> confirmed) {
        setHeaderTitle(getTranslation("placements.trial.suggest"));
        way.setLabel(getTranslation("placements.trial.way"));
        way.setItems(ways);
        way.setItemLabelGenerator(one -> getTranslation(
                "placements.trial.run",
                one.measure().name(getLocale()),
                one.run().place().name()));
        way.setManualValidation(true);
        way.addValueChangeListener(change -> difference.setVisible(
                change.getValue() != null && change.getValue().asksDifference()));
        difference.setVisible(false);
        if (ways.size() == 1) {
            way.setValue(ways.getFirst());
        }
        field(reason, "placements.trial.why", WhyThis.LONGEST);
        reason.setHelperText(getTranslation("placements.trial.whyHint"));
        reason.setValue(words);
        field(difference, "placements.trial.difference", WhyThis.LONGEST_DIFFERENCE);
        var fields = new Div(new Paragraph(getTranslation("placements.trial.answers")), way, reason, difference);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("placements.back"), this::close),
                        new PrimaryButton(getTranslation("placements.trial.send"), () -> confirm(confirmed)));
    }

    private void field(TextArea field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.addClassName("dialog-field");
    }

    private void confirm(SerializableBiConsumer<TrialWay, WhyThis> confirmed) {
        way.setErrorMessage(getTranslation("placements.trial.wayMissing"));
        way.setInvalid(way.isEmpty());
        reason.setErrorMessage(getTranslation("placements.trial.whyMissing"));
        reason.setInvalid(reason.getValue().isBlank());
        difference.setErrorMessage(getTranslation("placements.trial.differenceMissing"));
        difference.setInvalid(difference.isVisible() && difference.getValue().isBlank());
        if (way.isInvalid() || reason.isInvalid() || difference.isInvalid()) {
            return;
        }
        close();
        confirmed.accept(way.getValue(), new WhyThis(reason.getValue(), GERMAN, difference.getValue()));
    }
}
