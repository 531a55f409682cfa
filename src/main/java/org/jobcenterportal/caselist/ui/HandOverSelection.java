package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.jobcenterportal.caselist.SelectionAction;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.springframework.stereotype.Component;

/** Hands the chosen cases over to one colleague. */
@Component
class HandOverSelection implements SelectionAction {

    private static final int LONGEST_NOTE = 2_000;

    private final HandOver handOver;
    private final StaffDirectory staff;

    HandOverSelection(HandOver handOver, StaffDirectory staff) {
        this.handOver = handOver;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String labelKey() {
        return "caselist.handOver";
    }

    @Override
    public IconName icon() {
        return IconName.FORWARD;
    }

    @Override
    public void begin(Set<PersonId> chosen, Runnable done) {
        new Question(chosen, done).open();
    }

    /** Asks to whom the cases go, and what she should know first. */
    private final class Question extends Dialog {

        private final ComboBox<StaffDetails> to = new ComboBox<>(getTranslation("caselist.handOver.to"));
        private final TextArea note = new TextArea(getTranslation("caselist.handOver.note"));
        private final transient Set<PersonId> chosen;
        private final transient Runnable done;

        Question(Set<PersonId> chosen, Runnable done) {
            this.chosen = chosen;
            this.done = done;
            setHeaderTitle(getTranslation("caselist.handOver.title", chosen.size()));
            to.setItems(staff.everybody());
            to.setItemLabelGenerator(colleague -> getTranslation(
                    "caselist.handOver.colleague", colleague.name().sorted(), colleague.teamName()));
            to.setManualValidation(true);
            note.setMaxLength(LONGEST_NOTE);
            note.setMinRows(3);
            var form = new Div(new Paragraph(getTranslation("caselist.handOver.text")), to, note);
            form.addClassName("stack");
            add(form);
            getFooter()
                    .add(
                            new SecondaryButton(getTranslation("caselist.cancel"), this::close),
                            new PrimaryButton(getTranslation("caselist.handOver"), this::answer));
        }

        private void answer() {
            if (to.isEmpty()) {
                to.setErrorMessage(getTranslation("caselist.handOver.to.missing"));
                to.setInvalid(true);
                to.focus();
                return;
            }
            var words = note.getValue().isBlank() ? null : note.getValue().strip();
            chosen.forEach(person -> handOver.handOver(person, to.getValue().id(), words));
            close();
            Toast.show(UI.getCurrent()
                    .getTranslation(
                            "caselist.handOver.done",
                            chosen.size(),
                            to.getValue().name().full()));
            done.run();
        }
    }
}
