package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.SuggestionDraft;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** One offer and one run for many people, and for each of them a reason that only she reads. */
class SuggestManyDialog extends Dialog {

    private static final String GERMAN = "de";

    private final transient AssignmentDesk desk;
    private final transient Runnable done;
    private final AssignmentWords words = new AssignmentWords(this);
    private final ComboBox<MeasureDetails> measure = new ComboBox<>();
    private final Select<RunDetails> run = new Select<>();
    private final Map<PersonId, TextArea> reasons = new LinkedHashMap<>();
    private final Map<PersonId, UUID> submissions = new LinkedHashMap<>();

    SuggestManyDialog(AssignmentDesk desk, List<PersonCard> people, Locale reader, Runnable done) {
        this.desk = desk;
        this.done = done;
        setHeaderTitle(getTranslation("assignments.many.title", people.size()));
        measure.setLabel(getTranslation("assignments.many.measure"));
        measure.setItems(desk.suggestible().stream()
                .sorted(Comparator.comparing(one -> one.name(reader)))
                .toList());
        measure.setItemLabelGenerator(one -> one.name(reader));
        measure.setManualValidation(true);
        measure.addValueChangeListener(change -> showRuns(change.getValue()));
        run.setLabel(getTranslation("assignments.suggest.run"));
        run.setItemLabelGenerator(words::run);
        run.setManualValidation(true);
        var fields = new Div(new Paragraph(getTranslation("assignments.many.text")), measure, run);
        people.forEach(person -> fields.add(reason(person)));
        fields.addClassNames("stack", "suggest-many");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("assignments.end.back"), this::close),
                        new PrimaryButton(getTranslation("assignments.suggest.send"), this::send));
    }

    private TextArea reason(PersonCard person) {
        var field = new TextArea(getTranslation(
                "assignments.many.reason",
                person.isProtected()
                        ? getTranslation("assignments.row.protected")
                        : person.name().full()));
        field.setMaxLength(WhyThis.LONGEST);
        field.setManualValidation(true);
        field.addClassName("dialog-field");
        reasons.put(person.id(), field);
        submissions.put(person.id(), UUID.randomUUID());
        return field;
    }

    private void showRuns(@Nullable MeasureDetails chosen) {
        run.setItems(chosen == null ? List.of() : desk.runs(chosen.id()));
    }

    private void send() {
        measure.setErrorMessage(getTranslation("assignments.many.measureMissing"));
        measure.setInvalid(measure.isEmpty());
        run.setErrorMessage(getTranslation("assignments.suggest.runMissing"));
        run.setInvalid(run.isEmpty());
        reasons.values().forEach(field -> {
            field.setErrorMessage(getTranslation("assignments.suggest.reasonMissing"));
            field.setInvalid(field.getValue().isBlank());
        });
        if (measure.isInvalid() || run.isInvalid() || reasons.values().stream().anyMatch(TextArea::isInvalid)) {
            return;
        }
        suggest();
    }

    /** Whoever was suggested to leaves the form; whoever was not stays with the reason why not. */
    private void suggest() {
        var before = reasons.size();
        for (var person : List.copyOf(reasons.keySet())) {
            var field = reasons.get(person);
            var outcome = desk.suggest(new SuggestionDraft(
                    person,
                    measure.getValue().id(),
                    run.getValue().id(),
                    new WhyThis(field.getValue(), GERMAN, null),
                    submissions.get(person)));
            if (outcome instanceof Done) {
                reasons.remove(person);
                field.removeFromParent();
            } else {
                field.setErrorMessage(
                        outcome instanceof Refused(var why) ? words.refusal(why) : getTranslation("assignments.gone"));
                field.setInvalid(true);
            }
        }
        Toast.show(UI.getCurrent().getTranslation("assignments.many.done", before - reasons.size(), reasons.size()));
        done.run();
        if (reasons.isEmpty()) {
            close();
        }
    }
}
