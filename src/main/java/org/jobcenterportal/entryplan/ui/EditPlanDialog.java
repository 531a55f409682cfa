package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.entryplan.EntryPlanDesk;
import org.jobcenterportal.entryplan.InstrumentPlan;
import org.jobcenterportal.entryplan.KeptPlan;
import org.jobcenterportal.entryplan.PlanOutcome;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Changes the plan of one instrument: twelve months and the places. */
class EditPlanDialog extends Dialog {

    private static final int MOST = 9_999;

    private final EntryPlanDesk desk;
    private final int year;
    private final Runnable saved;
    private final Map<Month, IntegerField> months = new LinkedHashMap<>();
    private final IntegerField places = number("entryplan.edit.places");
    private final Div message = new Div();
    private KeptPlan kept;

    EditPlanDialog(EntryPlanDesk desk, int year, KeptPlan kept, Runnable saved) {
        this.desk = desk;
        this.year = year;
        this.kept = kept;
        this.saved = saved;
        setHeaderTitle(getTranslation(
                "entryplan.edit.title",
                getTranslation("enum.Instrument." + kept.plan().instrument()),
                Integer.toString(year)));
        var fields = new Div();
        fields.addClassName("plan-fields");
        for (var month : Month.values()) {
            var field = new IntegerField(getTranslation("entryplan.monthName", LocalDate.of(year, month, 1)));
            field.setMin(0);
            field.setMax(MOST);
            field.setStepButtonsVisible(false);
            months.put(month, field);
            fields.add(field);
        }
        fill(kept.plan());
        var content = new Div(message, fields, places);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("entryplan.edit.back"), this::close),
                        new PrimaryButton(getTranslation("entryplan.edit.save"), this::save));
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(MOST);
        return field;
    }

    private void fill(InstrumentPlan plan) {
        months.forEach((month, field) -> field.setValue(plan.in(month)));
        places.setValue(plan.places());
    }

    private void save() {
        message.removeAll();
        var all = Stream.concat(months.values().stream(), Stream.of(places)).toList();
        var wrong = all.stream()
                .filter(field -> field.getValue() == null || field.getValue() < 0 || field.getValue() > MOST)
                .toList();
        all.forEach(field -> {
            field.setErrorMessage(getTranslation("entryplan.edit.number", MOST));
            field.setInvalid(wrong.contains(field));
        });
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return;
        }
        var plan = new InstrumentPlan(
                kept.plan().instrument(),
                places.getValue(),
                months.values().stream().map(IntegerField::getValue).toList());
        switch (desk.change(year, plan, kept.version())) {
            case PlanOutcome.Saved _ -> {
                close();
                saved.run();
            }
            case PlanOutcome.ChangedMeanwhile meanwhile -> meanwhile(meanwhile);
            case PlanOutcome.NotFound _, PlanOutcome.AlreadyThere _ ->
                message.add(Notice.stop(getTranslation("entryplan.edit.gone"), ""));
        }
    }

    /** What was typed stays; a second press of the button takes it over the other's plan, knowing both. */
    private void meanwhile(PlanOutcome.ChangedMeanwhile meanwhile) {
        kept = new KeptPlan(meanwhile.theirs(), meanwhile.version());
        months.forEach((month, field) -> hint(field, meanwhile.theirs().in(month)));
        hint(places, meanwhile.theirs().places());
        message.add(Notice.care(
                getTranslation("entryplan.edit.meanwhile"), getTranslation("entryplan.edit.meanwhileText")));
    }

    private void hint(IntegerField field, int theirs) {
        field.setHelperText(
                field.getValue() != null && field.getValue() == theirs
                        ? ""
                        : getTranslation("entryplan.edit.theirs", theirs));
    }
}
