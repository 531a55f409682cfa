package org.jobcenterportal.vault.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.vault.VaultNote;

/** A new note, paragraph by paragraph; for each the equality officer says whether the citizen may read it. */
class WriteNote extends Composite<Section> {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div fields = new Div();
    private final List<Fields> rows = new ArrayList<>();
    private final SecondaryButton more = new SecondaryButton(
            getTranslation("vault.write.more"), IconName.ADD, () -> add().words.focus());

    WriteNote(Consumer<List<VaultNote.Draft>> written) {
        var actions = new Div(new PrimaryButton(getTranslation("vault.write.keep"), () -> keep(written)), more);
        actions.addClassName("plan-actions");
        getContent().addClassNames("card", "work-card", "in-vault", "plan-form");
        getContent().add(new H2(getTranslation("vault.write.title")), errors, fields, actions);
        add();
    }

    private Fields add() {
        var row = new Fields();
        rows.add(row);
        fields.add(row.part);
        number();
        return row;
    }

    private void remove(Fields row) {
        rows.remove(row);
        fields.remove(row.part);
        number();
        more.focus();
    }

    private void number() {
        for (var index = 0; index < rows.size(); index++) {
            rows.get(index).number(index + 1, rows.size() > 1);
        }
        more.setEnabled(rows.size() < VaultNote.MOST_PARAGRAPHS);
    }

    private void keep(Consumer<List<VaultNote.Draft>> written) {
        var problems = new ArrayList<FieldError>();
        rows.forEach(row -> {
            var isRight = Words.isValid(row.words.getValue(), Words.MAX);
            row.words.setErrorMessage(getTranslation("vault.write.missing"));
            row.words.setInvalid(!isRight);
            if (!isRight) {
                problems.add(
                        new FieldError(row.words, row.words.getLabel() + ": " + getTranslation("vault.write.missing")));
            }
        });
        errors.show(problems);
        if (problems.isEmpty()) {
            written.accept(rows.stream().map(Fields::draft).toList());
        }
    }

    private final class Fields {

        private final TextArea words = new TextArea();
        private final Checkbox offered = new Checkbox();
        private final QuietButton remove = new QuietButton(
                        getTranslation("vault.write.remove"), IconName.CLOSE, () -> WriteNote.this.remove(this))
                .compact();
        private final Div part = new Div(words, offered, remove);

        Fields() {
            words.setMaxLength(Words.MAX);
            part.addClassName("vault-write");
            part.getElement().setAttribute("role", "group");
        }

        void number(int number, boolean canGo) {
            words.setLabel(getTranslation("vault.write.paragraph", number));
            offered.setLabel(getTranslation("vault.write.offered", number));
            remove.setAriaLabel(getTranslation("vault.write.removeOf", number));
            remove.setVisible(canGo);
            part.getElement().setAttribute("aria-label", getTranslation("vault.write.paragraph", number));
        }

        VaultNote.Draft draft() {
            return new VaultNote.Draft(new Words(words.getValue()), offered.getValue());
        }
    }
}
