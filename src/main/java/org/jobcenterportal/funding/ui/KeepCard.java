package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** The first view is kept, and goes over into the central system, where the office decides (F111). */
class KeepCard extends Composite<Section> {

    KeepCard(FundingPage page, Runnable keep, Runnable handOver) {
        var check = page.check();
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("funding.keep.title")));
        var estimate = check.estimate();
        if (estimate != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "funding.keep.kept",
                            estimate.signed().at(),
                            getTranslation("enum.CheckState." + estimate.state()))));
            if (estimate.state() != page.look().estimate()) {
                getContent().add(FundingWords.small(getTranslation("funding.keep.changed")));
            }
        }
        if (check.state().isOpen() && page.mayKeep()) {
            getContent().add(new Div(new PrimaryButton(getTranslation("funding.keep.keep"), IconName.CHECK, keep)));
        }
        var signed = check.handedOver();
        if (signed != null) {
            getContent().add(new Paragraph(getTranslation("funding.keep.handedOver", signed.at())));
        } else if (check.state().isEstimated() && page.person() != null) {
            handOver(page, handOver);
        }
    }

    private void handOver(FundingPage page, Runnable handOver) {
        var lines = lines(page);
        var field = new TextArea(getTranslation("funding.keep.words"));
        field.setValue(lines);
        field.setReadOnly(true);
        field.addClassName("funding-copy");
        var row = new Div(
                new SecondaryButton(getTranslation("funding.keep.copy"), IconName.COPY, () -> copy(lines)).compact(),
                new SecondaryButton(getTranslation("funding.keep.handOver"), IconName.SEND, handOver).compact());
        row.addClassNames("row", "wrap");
        getContent().add(field, row);
    }

    /** In the language of that system, whoever reads. */
    private String lines(FundingPage page) {
        var number = page.number();
        var conditions = page.look().conditions().stream()
                .map(condition -> getTranslation(
                        Locale.GERMAN,
                        "funding.keep.line",
                        getTranslation(Locale.GERMAN, "enum.ConditionKind." + condition.kind()),
                        getTranslation(Locale.GERMAN, "funding.verdict." + condition.verdict()),
                        FundingWords.paragraphs(condition.rules())))
                .collect(Collectors.joining("\n"));
        return getTranslation(
                Locale.GERMAN,
                "funding.keep.lines",
                number == null ? "" : number.value(),
                getTranslation(Locale.GERMAN, "enum.FundingKind." + page.check().kind()),
                page.check().terms().title(),
                page.check().terms().start(),
                getTranslation(Locale.GERMAN, "enum.CheckState." + page.look().estimate()),
                conditions);
    }

    private void copy(String lines) {
        BrowserActions.copy(
                UI.getCurrent(),
                lines,
                done -> Toast.show(getTranslation(done ? "funding.keep.copied" : "funding.keep.copyByHand")));
    }
}
