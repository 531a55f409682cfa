package org.jobcenterportal.tasks.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Asks what is to be done, by whom, and until when. */
class NewTaskDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("tasks.new.what"));
    private final ComboBox<Choice> assignee = new ComboBox<>(getTranslation("tasks.new.who"));
    private final DayPicker due;
    private final TextArea note = new TextArea(getTranslation("tasks.new.note"));

    private record Choice(String words, Assignee assignee) {}

    /**
     * @param me who has it at first
     * @param person whom it is about, if anybody
     */
    NewTaskDialog(
            StaffDetails me,
            List<StaffDetails> colleagues,
            @Nullable PersonId person,
            LocalDate today,
            Consumer<TaskDraft> opened) {
        setHeaderTitle(getTranslation("tasks.new.title"));
        due = new DayPicker(getTranslation("tasks.new.due"), today, today.plusYears(1));
        due.setValue(today.plusDays(1));
        title.setMaxLength(TaskDraft.LONGEST_TITLE);
        note.setMaxLength(TaskDraft.LONGEST_NOTE);
        var choices = choices(me, colleagues);
        assignee.setItems(choices);
        assignee.setItemLabelGenerator(Choice::words);
        assignee.setValue(choices.getFirst());
        List.<HasStyle>of(title, assignee, due, note).forEach(field -> field.addClassName("dialog-field"));
        var fields = new Div(title, assignee, due, note);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("tasks.new.back"), this::close),
                        new PrimaryButton(getTranslation("tasks.new.open"), () -> open(person, opened)));
    }

    private List<Choice> choices(StaffDetails me, List<StaffDetails> colleagues) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(getTranslation("tasks.new.me"), new Assignee.Colleague(me.id())));
        choices.add(new Choice(getTranslation("tasks.new.team", me.teamName()), new Assignee.Team(me.team())));
        colleagues.stream()
                .filter(colleague -> !colleague.id().equals(me.id()))
                .map(colleague -> new Choice(
                        getTranslation("tasks.new.colleague", colleague.name().sorted(), colleague.function()),
                        new Assignee.Colleague(colleague.id())))
                .forEach(choices::add);
        colleagues.stream()
                .filter(colleague -> !colleague.team().equals(me.team()))
                .map(colleague -> new Choice(
                        getTranslation("tasks.new.team", colleague.teamName()), new Assignee.Team(colleague.team())))
                .distinct()
                .forEach(choices::add);
        Roles.STAFF.stream()
                .sorted()
                .map(role -> new Choice(
                        getTranslation("tasks.new.role", getTranslation("shell.role." + role)),
                        new Assignee.Role(role)))
                .forEach(choices::add);
        return choices;
    }

    private void open(@Nullable PersonId person, Consumer<TaskDraft> opened) {
        title.setErrorMessage(getTranslation("tasks.new.whatMissing"));
        title.setInvalid(title.getValue().isBlank());
        assignee.setErrorMessage(getTranslation("tasks.new.whoMissing"));
        assignee.setInvalid(assignee.isEmpty());
        due.setErrorMessage(getTranslation("tasks.new.dueMissing"));
        due.setInvalid(due.isEmpty() || due.isInvalid());
        if (title.isInvalid() || assignee.isInvalid() || due.isInvalid()) {
            return;
        }
        close();
        opened.accept(TaskDraft.manual(
                title.getValue(), note.getValue(), person, assignee.getValue().assignee(), due.getValue()));
    }
}
