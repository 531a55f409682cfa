package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.AgeSpan;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** An offer to write: what it is in law, whom it is for, what must be known of it, and its words in three languages. */
class MeasureForm extends Composite<Div> {

    private final ErrorSummary summary = new ErrorSummary();
    private final TextField key = new TextField(getTranslation("measures.write.key"));
    private final Select<Instrument> instrument = new Select<>();
    private final Select<Access> access = new Select<>();
    private final Select<LanguageLevel> german = new Select<>();
    private final MultiSelectComboBox<Audience> audiences =
            new MultiSelectComboBox<>(getTranslation("measures.write.audiences"));
    private final IntegerField childFrom = new IntegerField(getTranslation("measures.write.child-from"));
    private final IntegerField childUntil = new IntegerField(getTranslation("measures.write.child-until"));
    private final IntegerField maxMonths = new IntegerField(getTranslation("measures.write.months"));
    private final Checkbox voluntary = new Checkbox(getTranslation("measures.write.voluntary"));
    private final Checkbox health = new Checkbox(getTranslation("measures.write.health"));
    private final Checkbox shown = new Checkbox(getTranslation("measures.write.public"), true);
    private final List<TextFields> texts =
            Stream.of(Language.values()).map(TextFields::new).toList();

    MeasureForm() {
        key.setMaxLength(60);
        key.setHelperText(getTranslation("measures.write.key-hint"));
        choice(instrument, "instrument", Instrument.values());
        choice(access, "access", Access.values());
        access.setValue(Access.OPEN);
        german.setLabel(getTranslation("measures.write.german"));
        german.setItems(LanguageLevel.values());
        german.setEmptySelectionAllowed(true);
        german.setEmptySelectionCaption(getTranslation("measures.write.german-unknown"));
        german.setItemLabelGenerator(level -> level == null
                ? getTranslation("measures.write.german-unknown")
                : getTranslation("measures.level", level.name()));
        audiences.setItems(Audience.values());
        audiences.setItemLabelGenerator(this::words);
        audiences.setHelperText(getTranslation("measures.write.audiences-hint"));
        Stream.of(childFrom, childUntil).forEach(field -> {
            field.setMin(0);
            field.setMax(17);
        });
        maxMonths.setMin(1);
        maxMonths.setMax(60);
        voluntary.setHelperText(getTranslation("measures.write.voluntary-hint"));
        var facts = new FormLayout(key, instrument, access, german, audiences, childFrom, childUntil, maxMonths);
        facts.setAutoResponsive(true);
        facts.setAutoRows(true);
        facts.setExpandColumns(true);
        facts.setExpandFields(true);
        facts.setColumnWidth("16rem");
        var columns = new Div();
        columns.addClassName("text-columns");
        texts.forEach(columns::add);
        getContent().addClassNames("stack");
        getContent()
                .add(
                        summary,
                        section("measures.write.features", facts, voluntary, health, shown),
                        section("measures.write.texts", columns));
    }

    void show(MeasureDraft measure) {
        key.setValue(measure.key().value());
        key.setReadOnly(true);
        instrument.setValue(measure.instrument());
        access.setValue(measure.access());
        german.setValue(measure.german());
        audiences.setValue(measure.audiences());
        childFrom.setValue(
                measure.childcare() == null ? null : measure.childcare().from());
        childUntil.setValue(
                measure.childcare() == null ? null : measure.childcare().until());
        maxMonths.setValue(measure.maxMonths());
        voluntary.setValue(measure.isVoluntary());
        health.setValue(measure.revealsHealth());
        shown.setValue(measure.isPublic());
        texts.forEach(one -> {
            var text = measure.texts().get(one.language());
            if (text != null) {
                one.show(text);
            }
        });
    }

    /** What has been written, if nothing is wrong with it; else the fields say what is. */
    Optional<MeasureDraft> draft() {
        var errors = errors();
        summary.show(errors, this::errors);
        return errors.isEmpty() ? Optional.of(written()) : Optional.empty();
    }

    /** The service knows an offer under this key. */
    void keyTaken() {
        summary.show(List.of(wrong(key, "measures.write.key-taken")));
    }

    static <F extends Component & HasValidation & HasLabel> FieldError wrong(F field, String messageKey) {
        field.setErrorMessage(field.getTranslation(messageKey));
        field.setInvalid(true);
        return new FieldError(
                field,
                field.getTranslation("measures.write.error", field.getLabel(), field.getTranslation(messageKey)));
    }

    private MeasureDraft written() {
        var words = new EnumMap<Language, MeasureText>(Language.class);
        texts.forEach(one -> one.text().ifPresent(text -> words.put(one.language(), text)));
        return new MeasureDraft(
                MeasureLinks.key(key.getValue().strip()).orElseThrow(),
                instrument.getValue(),
                access.getValue(),
                german.getValue(),
                audiences.getValue(),
                childcare(),
                voluntary.getValue(),
                health.getValue(),
                shown.getValue(),
                maxMonths.getValue(),
                words);
    }

    private @Nullable AgeSpan childcare() {
        return childFrom.getValue() == null ? null : new AgeSpan(childFrom.getValue(), childUntil.getValue());
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.<HasValidation>of(key, instrument, access, childFrom, childUntil, maxMonths)
                .forEach(field -> field.setInvalid(false));
        if (MeasureLinks.key(key.getValue().strip()).isEmpty()) {
            errors.add(wrong(key, "measures.write.key-wrong"));
        }
        if (instrument.getValue() == null) {
            errors.add(wrong(instrument, "measures.write.missing"));
        } else if (access.getValue() == Access.REFERRAL_ONLY && instrument.getValue() != Instrument.COOPERATION) {
            errors.add(wrong(access, "measures.write.access-wrong"));
        }
        if ((childFrom.getValue() == null) != (childUntil.getValue() == null)
                || childFrom.getValue() != null
                        && (childFrom.getValue() < 0
                                || childUntil.getValue() < childFrom.getValue()
                                || childUntil.getValue() > 17)) {
            errors.add(wrong(childUntil, "measures.write.child-wrong"));
        }
        if (maxMonths.getValue() != null && (maxMonths.getValue() < 1 || maxMonths.getValue() > 60)) {
            errors.add(wrong(maxMonths, "measures.write.months-wrong"));
        }
        texts.forEach(one -> errors.addAll(one.errors()));
        return errors;
    }

    private <E extends Enum<E>> void choice(Select<E> select, String name, E[] all) {
        select.setLabel(getTranslation("measures.write." + name));
        select.setItems(all);
        select.setItemLabelGenerator(
                one -> getTranslation("enum." + one.getDeclaringClass().getSimpleName() + "." + one.name()));
    }

    private String words(Audience audience) {
        return getTranslation("offers.audience." + audience);
    }

    private Section section(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }
}
