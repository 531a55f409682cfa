package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.eligibility.Condition;
import org.jobcenterportal.eligibility.CriterionKind;
import org.jobcenterportal.eligibility.CriterionKind.Asks;
import org.jobcenterportal.eligibility.RuleDraft;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.targets.TargetGroup;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** A rule to write: of which kind, what it asks, by which paragraph, from when until when. */
class RuleForm extends Composite<Div> {

    private final ErrorSummary summary = new ErrorSummary();
    private final Select<CriterionKind> kind = new Select<>();
    private final IntegerField number = new IntegerField(getTranslation("eligibility.form.number"));
    private final Select<Boolean> isSo = new Select<>();
    private final Select<LanguageLevel> level = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private final MultiSelectComboBox<Audience> audiences =
            new MultiSelectComboBox<>(getTranslation("eligibility.form.audiences"));
    private final TextField paragraph = new TextField(getTranslation("eligibility.form.paragraph"));
    private final DayPicker from = new DayPicker(
            getTranslation("eligibility.form.from"), EligibilityLinks.earliest(), EligibilityLinks.latest());
    private final DayPicker until = new DayPicker(
            getTranslation("eligibility.form.until"), EligibilityLinks.earliest(), EligibilityLinks.latest());

    RuleForm() {
        prepare();
        var fields = new FormLayout(kind, number, isSo, level, group, audiences, paragraph, from, until);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        fields.setColumnWidth("16rem");
        getContent().addClassName("stack");
        getContent().add(summary, fields);
        kind.setValue(CriterionKind.AGE_FROM);
    }

    void show(RuleDraft rule) {
        var condition = rule.condition();
        kind.setValue(condition.kind());
        switch (condition.kind().asks()) {
            case NOTHING -> {}
            case NUMBER -> number.setValue(condition.number());
            case YES_OR_NO -> isSo.setValue(condition.isSo());
            case LEVEL -> level.setValue(condition.level());
            case GROUP -> group.setValue(condition.group());
            case AUDIENCES -> audiences.setValue(condition.audiences());
        }
        paragraph.setValue(rule.paragraph() == null ? "" : rule.paragraph());
        from.setValue(rule.validFrom());
        until.setValue(rule.validUntil());
    }

    /** What has been written, if nothing is wrong with it; else the fields say what is. */
    Optional<RuleDraft> draft() {
        var errors = errors();
        summary.show(errors, this::errors);
        return errors.isEmpty()
                ? Optional.of(
                        new RuleDraft(condition(), paragraph.getValue().strip(), from.getValue(), until.getValue()))
                : Optional.empty();
    }

    private void prepare() {
        kind.setLabel(getTranslation("eligibility.form.kind"));
        kind.setItems(CriterionKind.writable().toList());
        kind.setItemLabelGenerator(one -> getTranslation("enum.CriterionKind." + one));
        kind.addValueChangeListener(change -> showFieldFor(change.getValue().asks()));
        number.setMin(1);
        number.setMax(Condition.HIGHEST_NUMBER);
        number.setStepButtonsVisible(true);
        isSo.setLabel(getTranslation("eligibility.form.is-so"));
        isSo.setItems(true, false);
        isSo.setItemLabelGenerator(one -> getTranslation("eligibility.form.yes-no", one ? "yes" : "no"));
        level.setLabel(getTranslation("eligibility.form.level"));
        level.setItems(Stream.of(LanguageLevel.values())
                .filter(one -> one != LanguageLevel.NONE)
                .toList());
        level.setItemLabelGenerator(one -> getTranslation("eligibility.form.level-name", one.name()));
        group.setLabel(getTranslation("eligibility.form.group"));
        group.setItems(Condition.groups().toList());
        group.setItemLabelGenerator(one -> getTranslation("enum.TargetGroup." + one));
        audiences.setItems(Audience.values());
        audiences.setItemLabelGenerator(one -> getTranslation("eligibility.audience", one.name()));
        audiences.setHelperText(getTranslation("eligibility.form.audiences-hint"));
        paragraph.setMaxLength(RuleDraft.LONGEST_PARAGRAPH);
        paragraph.setHelperText(getTranslation("eligibility.form.paragraph-hint"));
        from.setHelperText(getTranslation("eligibility.form.from-hint"));
        until.setHelperText(getTranslation("eligibility.form.until-hint"));
    }

    private void showFieldFor(Asks asks) {
        number.setVisible(asks == Asks.NUMBER);
        isSo.setVisible(asks == Asks.YES_OR_NO);
        level.setVisible(asks == Asks.LEVEL);
        group.setVisible(asks == Asks.GROUP);
        audiences.setVisible(asks == Asks.AUDIENCES);
    }

    private Condition condition() {
        var chosen = kind.getValue();
        return switch (chosen.asks()) {
            case NOTHING -> new Condition(chosen, null);
            case NUMBER -> Condition.of(chosen, number.getValue());
            case YES_OR_NO -> Condition.of(chosen, isSo.getValue());
            case LEVEL -> Condition.of(chosen, level.getValue());
            case GROUP -> Condition.in(group.getValue());
            case AUDIENCES -> Condition.meantFor(audiences.getValue());
        };
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.<HasValidation>of(number, isSo, level, group, audiences, paragraph, until)
                .forEach(field -> field.setInvalid(false));
        switch (kind.getValue().asks()) {
            case NOTHING -> {}
            case NUMBER -> {
                var given = number.getValue();
                if (given == null || given < 1 || given > Condition.HIGHEST_NUMBER) {
                    errors.add(wrong(number, getTranslation("eligibility.form.number-missing")));
                }
            }
            case YES_OR_NO -> missing(errors, isSo, isSo.isEmpty());
            case LEVEL -> missing(errors, level, level.isEmpty());
            case GROUP -> missing(errors, group, group.isEmpty());
            case AUDIENCES -> missing(errors, audiences, audiences.isEmpty());
        }
        if (!paragraph.getValue().isBlank() && !paragraph.getValue().strip().startsWith("§")) {
            errors.add(wrong(paragraph, getTranslation("eligibility.form.paragraph-wrong")));
        }
        if (from.getValue() != null
                && until.getValue() != null
                && until.getValue().isBefore(from.getValue())) {
            errors.add(wrong(until, getTranslation("eligibility.form.until-before")));
        }
        return errors;
    }

    private <F extends Component & HasValidation & HasLabel> void missing(
            List<FieldError> errors, F field, boolean isMissing) {
        if (isMissing) {
            errors.add(wrong(field, getTranslation("eligibility.form.missing")));
        }
    }

    private static <F extends Component & HasValidation & HasLabel> FieldError wrong(F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        return new FieldError(field, field.getTranslation("eligibility.form.error", field.getLabel(), message));
    }
}
