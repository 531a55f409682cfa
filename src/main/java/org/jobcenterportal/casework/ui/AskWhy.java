package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseReason.Kind;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PrimaryButton;

/** Asks why somebody opens the case of others, before anything says whether there is one. */
class AskWhy extends Composite<Div> implements CaseFileView.Page {

    private final H1 heading = new H1(getTranslation("casework.why.title"));
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField words = new TextField(getTranslation("casework.why.words"));
    private Consumer<CaseReason> answered = reason -> {};

    AskWhy() {
        kind.setLabel(getTranslation("casework.why.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("casework.reason." + one));
        kind.addClassName("chip-choice");
        kind.setManualValidation(true);
        words.setHelperText(getTranslation("casework.why.wordsHint"));
        words.setMaxLength(CaseReason.LONGEST);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addKeyPressListener(Key.ENTER, press -> answer());
        var actions = new Div(
                new PrimaryButton(getTranslation("casework.why.open"), this::answer),
                new LinkButton(getTranslation("casework.why.cancel"), CaseLinks.CASES));
        actions.addClassName("case-actions");
        heading.addClassName("as-h3");
        getContent().addClassNames("card", "case-question", "stack");
        getContent().add(heading, new Paragraph(getTranslation("casework.why.text")), errors, kind, words, actions);
    }

    void onAnswer(Consumer<CaseReason> answered) {
        this.answered = answered;
    }

    @Override
    public H1 heading() {
        return heading;
    }

    @Override
    public Component content() {
        return this;
    }

    private void answer() {
        var problems = problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            answered.accept(new CaseReason(kind.getValue(), words.getValue()));
        }
    }

    private List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        var missing = kind.isEmpty() ? getTranslation("casework.why.kindMissing") : "";
        kind.setErrorMessage(missing);
        kind.setInvalid(kind.isEmpty());
        if (kind.isInvalid()) {
            problems.add(new FieldError(kind, missing));
        }
        var says = CaseReason.isLongEnough(words.getValue());
        var tooShort = says ? "" : getTranslation("casework.why.wordsShort", CaseReason.SHORTEST);
        words.setErrorMessage(tooShort);
        words.setInvalid(!says);
        if (!says) {
            problems.add(new FieldError(words, tooShort));
        }
        return problems;
    }
}
