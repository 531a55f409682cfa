package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.jobcenterportal.assignments.AssignmentDetails;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F111: what the central system has to be told before the seat is firm: words to copy, and the tick. */
class CentralSystemBlock extends Composite<Section> {

    /** @param ticked is told whether it stands there */
    CentralSystemBlock(AssignmentDetails details, Consumer<Boolean> ticked) {
        var lines = lines(details);
        var box = new Checkbox(getTranslation("assignments.central.tick"), details.handedOver() != null);
        box.addValueChangeListener(change -> ticked.accept(change.getValue()));
        var field = new TextArea(getTranslation("assignments.central.words"));
        field.setValue(lines);
        field.setReadOnly(true);
        var row = new Div(
                box,
                new SecondaryButton(getTranslation("assignments.central.copy"), IconName.COPY, () -> copy(lines))
                        .compact());
        row.addClassNames("row", "between", "wrap");
        getContent().addClassNames("card", "work-card", "central-block");
        getContent()
                .add(
                        new H2(getTranslation("assignments.central.title")),
                        new Paragraph(getTranslation("assignments.central.text")),
                        field,
                        row);
        var signed = details.handedOver();
        if (signed != null) {
            var by = new Span(getTranslation("assignments.central.by", signed.at(), signed.by()));
            by.addClassNames("muted", "label");
            getContent().add(by);
        }
    }

    /** In the language of that system, whoever reads. */
    private String lines(AssignmentDetails details) {
        var run = details.run();
        var number = details.number();
        return getTranslation(
                Locale.GERMAN,
                "assignments.central.lines",
                number == null ? "" : number.value(),
                run.measure().name(Locale.GERMAN),
                run.instrument().paragraph(),
                run.provider().name(),
                run.startsOn(),
                run.place().name());
    }

    private void copy(String lines) {
        BrowserActions.copy(
                UI.getCurrent(),
                lines,
                done -> Toast.show(
                        getTranslation(done ? "assignments.central.copied" : "assignments.central.copyByHand")));
    }
}
