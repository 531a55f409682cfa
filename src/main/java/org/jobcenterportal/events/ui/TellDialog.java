package org.jobcenterportal.events.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** F61: before a change of an announced event is kept, whoever changes it chooses what those with a place are told. */
class TellDialog extends Dialog {

    /** What people have to know to come at the right time to the right place. */
    private static final Set<ChangedField> USUAL =
            EnumSet.of(ChangedField.TIME, ChangedField.PLACE, ChangedField.CHILDCARE, ChangedField.INTERPRETING);

    TellDialog(Set<ChangedField> changed, BiConsumer<Set<ChangedField>, @Nullable String> decided) {
        setHeaderTitle(getTranslation("events.tell.title"));
        var told = new CheckboxGroup<ChangedField>(getTranslation("events.tell.fields"));
        told.setItems(changed.stream().sorted().toList());
        told.setItemLabelGenerator(EventWords.on(this)::of);
        told.setValue(changed.stream().filter(USUAL::contains).collect(toSet()));
        var note = new TextArea(getTranslation("events.tell.note"));
        note.setMaxLength(500);
        note.setHelperText(getTranslation("events.tell.note-hint"));
        var content = new Div(new Paragraph(getTranslation("events.tell.text")), told, note);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new QuietButton(getTranslation("events.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("events.tell.save"), IconName.CHECK, () -> {
                            close();
                            decided.accept(
                                    told.getValue(),
                                    note.getValue().isBlank()
                                            ? null
                                            : note.getValue().strip());
                        }));
    }
}
