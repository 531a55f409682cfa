package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Protection.Reason;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.registry.ProtectionChange;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.SecondaryButton;

/** Whether name and place of somebody must stay hidden, and why that was set or lifted. */
class ProtectionForm extends Composite<Section> {

    private final FormChecks checks = new FormChecks();
    private final Select<Reason> reason = Choices.select(
            this, "registry.protection.reason", "registry.holding.protection.", Arrays.asList(Reason.values()));
    private final TextArea words = new TextArea(getTranslation("registry.protection.words"));

    ProtectionForm(Protection now, List<ProtectionChange> history, BiConsumer<Reason, String> changed) {
        reason.setValue(now.reason());
        words.setMaxLength(ProtectionChange.LONGEST);
        words.setManualValidation(true);
        words.setHelperText(getTranslation("registry.protection.wordsHint"));
        checks.add(
                words,
                () -> ProtectionChange.isLongEnough(words.getValue())
                        ? Optional.empty()
                        : Optional.of(getTranslation("registry.protection.wordsMissing", ProtectionChange.SHORTEST)));
        var lead = new Paragraph(getTranslation("registry.protection.lead"));
        lead.addClassName("muted");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("registry.protection.title")),
                        lead,
                        checks.summary(),
                        reason,
                        words,
                        new Div(new SecondaryButton(getTranslation("registry.protection.save"), () -> {
                            if (checks.allRight()) {
                                changed.accept(reason.getValue(), words.getValue());
                                words.clear();
                            }
                        })));
        if (!history.isEmpty()) {
            getContent().add(list(history));
        }
    }

    private UnorderedList list(List<ProtectionChange> history) {
        var list = new UnorderedList();
        history.forEach(change -> list.add(new ListItem(getTranslation(
                "registry.protection.change",
                Formats.here().dateWithYear(OfficeTime.dayOf(change.at())),
                getTranslation("registry.holding.protection." + change.to().name()),
                change.words()))));
        return list;
    }
}
