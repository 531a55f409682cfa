package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.knowledge.FieldOfAction;
import org.jobcenterportal.knowledge.GuidelineDesk;
import org.jobcenterportal.knowledge.GuidelineDraft;
import org.jobcenterportal.knowledge.GuidelineKind;
import org.jobcenterportal.knowledge.MarkdownText;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.targets.TargetGroup;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** A page to write: what it is called, whom it is for, who answers for it, since when it holds, and its words. */
class GuidelineForm extends Composite<Section> {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final ErrorSummary summaryOfErrors = new ErrorSummary();
    private final TextField title = new TextField(getTranslation("knowledge.write.title"));
    private final Select<GuidelineKind> kind = new Select<>();
    private final TextField summary = new TextField(getTranslation("knowledge.write.summary"));
    private final Select<StaffDetails> owner = new Select<>();
    private final DayPicker validFrom = new DayPicker(getTranslation("knowledge.write.from"), EARLIEST, LATEST);
    private final DayPicker validUntil = new DayPicker(getTranslation("knowledge.write.until"), EARLIEST, LATEST);
    private final DayPicker reviewOn = new DayPicker(getTranslation("knowledge.write.review"), EARLIEST, LATEST);
    private final MultiSelectComboBox<TargetGroup> groups =
            new MultiSelectComboBox<>(getTranslation("knowledge.write.groups"));
    private final MultiSelectComboBox<FieldOfAction> fields =
            new MultiSelectComboBox<>(getTranslation("knowledge.write.fields"));
    private final TextArea body = new TextArea(getTranslation("knowledge.write.body"));
    private final Div preview = new Div();

    GuidelineForm(List<StaffDetails> owners, LocalDate today) {
        prepare(owners);
        kind.setValue(GuidelineKind.GUIDELINE);
        validFrom.setValue(today);
        reviewOn.setValue(today.plus(GuidelineDesk.TERM));
        var facts = new FormLayout(title, kind, summary, owner, validFrom, validUntil, reviewOn, groups, fields);
        facts.setAutoResponsive(true);
        facts.setAutoRows(true);
        facts.setExpandColumns(true);
        facts.setExpandFields(true);
        facts.setColumnWidth("16rem");
        preview.addClassName("knowledge-preview");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        summaryOfErrors,
                        facts,
                        body,
                        new SecondaryButton(getTranslation("knowledge.write.preview"), IconName.EYE, this::showPreview),
                        preview);
    }

    void show(GuidelineDraft page) {
        title.setValue(page.title());
        kind.setValue(page.kind());
        summary.setValue(page.summary());
        owner.getListDataView()
                .getItems()
                .filter(someone -> someone.id().equals(page.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        validFrom.setValue(page.validFrom());
        validUntil.setValue(page.validUntil());
        reviewOn.setValue(page.reviewOn());
        groups.setValue(page.groups());
        fields.setValue(page.fields());
        body.setValue(page.body().value());
        preview.removeAll();
    }

    void owner(StaffDetails someone) {
        owner.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(someone.id()))
                .findFirst()
                .ifPresent(owner::setValue);
    }

    /** What has been written, if nothing is wrong with it; else the fields say what is. */
    Optional<GuidelineDraft> draft() {
        var errors = errors();
        summaryOfErrors.show(errors, this::errors);
        return errors.isEmpty()
                ? Optional.of(new GuidelineDraft(
                        kind.getValue(),
                        title.getValue().strip(),
                        summary.getValue().strip(),
                        new MarkdownText(body.getValue()),
                        owner.getValue().id(),
                        validFrom.getValue(),
                        validUntil.getValue(),
                        reviewOn.getValue(),
                        groups.getValue(),
                        fields.getValue()))
                : Optional.empty();
    }

    /** The service knows a page of this title. */
    void titleTaken() {
        summaryOfErrors.show(List.of(wrong(title, getTranslation("knowledge.write.taken"))));
    }

    private void prepare(List<StaffDetails> owners) {
        var words = KnowledgeWords.on(this);
        title.setMaxLength(GuidelineDraft.LONGEST_TITLE);
        summary.setMaxLength(GuidelineDraft.LONGEST_SUMMARY);
        summary.setHelperText(getTranslation("knowledge.write.summary-hint"));
        kind.setLabel(getTranslation("knowledge.page.kind"));
        kind.setItems(GuidelineKind.values());
        kind.setItemLabelGenerator(words::of);
        owner.setLabel(getTranslation("knowledge.page.owner"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(someone -> someone.name().full());
        groups.setItems(TargetGroup.values());
        groups.setItemLabelGenerator(words::of);
        fields.setItems(FieldOfAction.values());
        fields.setItemLabelGenerator(words::of);
        validUntil.setHelperText(getTranslation("knowledge.write.until-hint"));
        reviewOn.setHelperText(getTranslation("knowledge.write.review-hint"));
        body.setHelperText(getTranslation("knowledge.write.body-hint"));
        body.setMaxLength(MarkdownText.LONGEST);
        body.addClassName("knowledge-text");
    }

    private void showPreview() {
        preview.removeAll();
        var problems = MarkdownText.problems(body.getValue());
        if (problems.isEmpty()) {
            preview.add(new MarkdownBody(new MarkdownText(body.getValue())));
        } else {
            summaryOfErrors.show(errors(), this::errors);
        }
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.<HasValidation>of(title, summary, owner, validFrom, validUntil, reviewOn, body)
                .forEach(field -> field.setInvalid(false));
        if (title.getValue().isBlank()) {
            errors.add(wrong(title, getTranslation("knowledge.write.missing")));
        }
        if (summary.getValue().isBlank()) {
            errors.add(wrong(summary, getTranslation("knowledge.write.missing")));
        }
        if (owner.getValue() == null) {
            errors.add(wrong(owner, getTranslation("knowledge.write.missing")));
        }
        if (validFrom.getValue() == null) {
            errors.add(wrong(validFrom, getTranslation("knowledge.write.missing")));
        } else if (validUntil.getValue() != null && validUntil.getValue().isBefore(validFrom.getValue())) {
            errors.add(wrong(validUntil, getTranslation("knowledge.write.until-before")));
        }
        if (reviewOn.getValue() == null) {
            errors.add(wrong(reviewOn, getTranslation("knowledge.write.missing")));
        }
        MarkdownText.problems(body.getValue()).stream()
                .findFirst()
                .map(problem -> wrong(body, getTranslation("enum.Problem." + problem)))
                .ifPresent(errors::add);
        return errors;
    }

    private static <F extends Component & HasValidation & HasLabel> FieldError wrong(F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        return new FieldError(field, field.getTranslation("knowledge.write.error", field.getLabel(), message));
    }
}
