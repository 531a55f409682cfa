package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.Suggestion;
import org.jobcenterportal.assignments.Suggestion.Similar;
import org.jobcenterportal.assignments.SuggestionDraft;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.OwnWords;
import org.jobcenterportal.uikit.PrimaryButton;

/** Which run, and why: the citizen reads the words as they stand here, and sees them beside the form first. */
class SuggestionForm extends Composite<Div> {

    private static final String GERMAN = "de";

    private final transient Suggestion suggestion;
    private final transient Consumer<SuggestionDraft> done;
    private final UUID submission = UUID.randomUUID();
    private final AssignmentWords words = new AssignmentWords(this);
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<RunDetails> run = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Select<String> language = new Select<>();
    private final TextArea difference = new TextArea();
    private final Div preview = new Div();
    private final Div limit = new Div();

    SuggestionForm(Suggestion suggestion, Consumer<SuggestionDraft> done) {
        this.suggestion = suggestion;
        this.done = done;
        getContent().addClassName("suggest-columns");
        getContent().add(fields(), preview());
        showPreview();
    }

    private Div fields() {
        run.setLabel(getTranslation("assignments.suggest.run"));
        run.setItems(suggestion.runs());
        run.setItemLabelGenerator(words::run);
        run.setManualValidation(true);
        run.addValueChangeListener(change -> showLimit());
        if (suggestion.runs().size() == 1) {
            run.setValue(suggestion.runs().getFirst());
        }
        reason.setLabel(getTranslation("assignments.suggest.reason"));
        reason.setHelperText(getTranslation("assignments.suggest.reasonHint"));
        reason.setMaxLength(WhyThis.LONGEST);
        reason.setMinRows(4);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> showPreview());
        language.setLabel(getTranslation("assignments.suggest.language"));
        language.setItems(Stream.of(GERMAN, suggestion.languageTag()).distinct().toList());
        language.setItemLabelGenerator(this::languageName);
        language.setValue(GERMAN);
        difference.setLabel(getTranslation("assignments.suggest.difference"));
        difference.setMaxLength(WhyThis.LONGEST_DIFFERENCE);
        difference.setManualValidation(true);
        var form = new Div(errors, run, limit, reason, language);
        form.addClassName("stack");
        if (!suggestion.similar().isEmpty()) {
            form.add(
                    Notice.care(getTranslation("assignments.suggest.similar"), similar(suggestion.similar())),
                    difference);
        }
        form.add(AssignmentParts.row(new PrimaryButton(getTranslation("assignments.suggest.send"), this::send)));
        return form;
    }

    private Section preview() {
        var section = new Section(
                new H2(getTranslation("assignments.suggest.preview")),
                preview,
                new Paragraph(getTranslation("assignments.suggest.answers")),
                duty());
        section.addClassNames("card", "work-card");
        return section;
    }

    /** What the law of today says about such offers; nothing follows from an answer here. */
    private Paragraph duty() {
        var finding = suggestion.dutyToday();
        var text = new Paragraph(getTranslation(
                finding.reason().key(), finding.reason().arguments().toArray()));
        text.addClassNames("muted", "label");
        return text;
    }

    /** How much of what the law allows the chosen run would use up. */
    private void showLimit() {
        limit.removeAll();
        var finding =
                run.isEmpty() ? null : suggestion.limits().get(run.getValue().id());
        if (finding != null) {
            limit.add(new AssignmentWords(this).limit(finding));
        }
    }

    private void showPreview() {
        preview.removeAll();
        preview.add(
                reason.getValue().isBlank()
                        ? new Paragraph(getTranslation("assignments.suggest.previewEmpty"))
                        : new OwnWords(reason.getValue().strip(), getTranslation("assignments.suggest.you")));
    }

    private void send() {
        var wrong = check();
        errors.show(wrong);
        if (wrong.isEmpty()) {
            done.accept(new SuggestionDraft(
                    suggestion.person(),
                    suggestion.measure().id(),
                    run.getValue().id(),
                    new WhyThis(reason.getValue(), language.getValue(), difference.getValue()),
                    submission));
        }
    }

    private List<FieldError> check() {
        var wrong = new ArrayList<FieldError>();
        run.setInvalid(run.isEmpty());
        run.setErrorMessage(getTranslation("assignments.suggest.runMissing"));
        if (run.isInvalid()) {
            wrong.add(new FieldError(run, run.getErrorMessage()));
        }
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("assignments.suggest.reasonMissing"));
        if (reason.isInvalid()) {
            wrong.add(new FieldError(reason, reason.getErrorMessage()));
        }
        difference.setInvalid(
                !suggestion.similar().isEmpty() && difference.getValue().isBlank());
        difference.setErrorMessage(getTranslation("assignments.suggest.differenceMissing"));
        if (difference.isInvalid()) {
            wrong.add(new FieldError(difference, difference.getErrorMessage()));
        }
        return wrong;
    }

    private String similar(List<Similar> all) {
        return all.stream()
                .map(past -> past.leftOn() == null
                        ? getTranslation(
                                "assignments.suggest.similarSince",
                                words.offer(past.measure()),
                                Formats.here().dateWithYear(past.enteredOn()))
                        : getTranslation(
                                "assignments.suggest.similarPast",
                                words.offer(past.measure()),
                                Formats.here().dateWithYear(past.enteredOn()),
                                Formats.here().dateWithYear(past.leftOn())))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
    }
}
