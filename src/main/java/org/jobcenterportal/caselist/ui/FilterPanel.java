package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobcenterportal.caselist.CareFilter;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.Range;
import org.jobcenterportal.caselist.Scope;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** Everything that a list can ask for; nothing happens before "Anwenden", so that several things combine in one go. */
class FilterPanel extends Div {

    private static final int LONGEST_SILENCE = 60;
    private static final int OLDEST = 70;
    private static final int OLDEST_CHILD = 25;
    private static final int BENEFIT_WINDOW = 24;

    private final CaseFilter filter;
    private final Select<Scope> scope;
    private final ComboBox<StaffDetails> counsellor = new ComboBox<>();
    private final Select<TargetGroup> group;
    private final Select<CareFilter> care;
    private final Select<LanguageLevel> german;
    private final Select<Training> training;
    private final IntegerField silent;
    private final RangeFields age;
    private final RangeFields childAge;
    private final RangeFields benefit;

    FilterPanel(CaseFilter filter, CaseListWords words, Consumer<CaseFilter> changed) {
        this.filter = filter;
        addClassNames("card", "filter-panel");
        scope = select("scope", "caselist.scope", List.of(Scope.values()), filter.scope());
        scope.setEmptySelectionAllowed(false);
        group = select("group", "enum.TargetGroup", groups(), filter.group());
        care = select("care", "enum.CareFilter", List.of(CareFilter.values()), filter.care());
        german = select("german", "caselist.level", List.of(LanguageLevel.values()), filter.germanFrom());
        training = select("training", "caselist.training", List.of(Training.values()), filter.training());
        silent = new IntegerField(getTranslation("caselist.field.silent"));
        silent.setMin(1);
        silent.setMax(LONGEST_SILENCE);
        silent.setStepButtonsVisible(true);
        silent.setValue(filter.silentMonths());
        silent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("caselist.field.number"))
                .setMinErrorMessage(getTranslation("caselist.field.silent.limits"))
                .setMaxErrorMessage(getTranslation("caselist.field.silent.limits")));
        age = new RangeFields("age", OLDEST, filter.age());
        childAge = new RangeFields("childAge", OLDEST_CHILD, filter.childAge());
        benefit = new RangeFields("benefit", BENEFIT_WINDOW, filter.benefitMonths());
        counsellorOf(words, filter.counsellor());
        var apply = new PrimaryButton(getTranslation("caselist.apply"), () -> apply(changed));
        apply.addClickShortcut(Key.ENTER)
                .listenOn(silent, age, childAge, benefit)
                .resetFocusOnActiveElement();
        var foot = new Div(apply);
        foot.addClassName("filter-foot");
        add(scope, counsellor, group, care, german, training, silent, age, childAge, benefit, foot);
    }

    void focus() {
        scope.focus();
    }

    private void apply(Consumer<CaseFilter> changed) {
        if (Stream.of(age, childAge, benefit).allMatch(RangeFields::isRight) && !silent.isInvalid()) {
            changed.accept(filter.scope(scope.getValue())
                    .counsellor(
                            counsellor.isEmpty() ? null : counsellor.getValue().id())
                    .group(group.getValue())
                    .care(care.getValue())
                    .germanFrom(german.getValue())
                    .training(training.getValue())
                    .silentMonths(silent.getValue())
                    .age(age.range())
                    .childAge(childAge.range())
                    .benefitMonths(benefit.range()));
        }
    }

    private void counsellorOf(CaseListWords words, @Nullable StaffId chosen) {
        counsellor.setLabel(getTranslation("caselist.field.counsellor"));
        counsellor.setItems(words.colleagues());
        counsellor.setItemLabelGenerator(colleague -> colleague.name().sorted());
        counsellor.setClearButtonVisible(true);
        words.colleagues().stream()
                .filter(colleague -> colleague.id().equals(chosen))
                .findFirst()
                .ifPresent(counsellor::setValue);
    }

    private static List<TargetGroup> groups() {
        return Stream.of(TargetGroup.values())
                .filter(each -> !each.isSensitive())
                .toList();
    }

    private <T extends Enum<T>> Select<T> select(String name, String type, List<T> items, @Nullable T chosen) {
        var select = new Select<T>();
        select.setLabel(getTranslation("caselist.field." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("caselist.field.any"));
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation("caselist.field.any") : getTranslation(type + "." + item.name()));
        select.setValue(chosen);
        return select;
    }

    /** From and to, side by side. */
    private static final class RangeFields extends Div {

        private final IntegerField from;
        private final IntegerField to;
        private boolean isCrossed;

        RangeFields(String name, int most, Range range) {
            addClassName("range-fields");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", getTranslation("caselist.field." + name));
            from = field("caselist.field." + name + ".from", most, range.from());
            to = field("caselist.field." + name + ".to", most, range.to());
            add(from, to);
        }

        private IntegerField field(String label, int most, @Nullable Integer value) {
            var field = new IntegerField(getTranslation(label));
            field.setMin(0);
            field.setMax(most);
            field.setValue(value);
            var limits = getTranslation("caselist.field.limits", most);
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage(getTranslation("caselist.field.number"))
                    .setMinErrorMessage(limits)
                    .setMaxErrorMessage(limits));
            return field;
        }

        boolean isRight() {
            if (isCrossed) {
                showCrossed(false);
            }
            if (from.isInvalid() || to.isInvalid()) {
                return false;
            }
            var crossed = !from.isEmpty() && !to.isEmpty() && from.getValue() > to.getValue();
            if (crossed) {
                showCrossed(true);
            }
            return !crossed;
        }

        /** What neither field can know by itself; it goes with the next try. */
        private void showCrossed(boolean crossed) {
            isCrossed = crossed;
            to.setManualValidation(crossed);
            to.setErrorMessage(crossed ? getTranslation("caselist.field.crossed") : "");
            to.setInvalid(crossed);
        }

        Range range() {
            return new Range(from.getValue(), to.getValue());
        }
    }
}
