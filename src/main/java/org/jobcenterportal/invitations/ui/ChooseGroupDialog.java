package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.invitations.GroupChoice;
import org.jobcenterportal.invitations.GroupChoice.Children;
import org.jobcenterportal.invitations.GroupInviting;
import org.jobcenterportal.targets.TargetGroup;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Puts a filtered group of the office on an event's list. */
class ChooseGroupDialog extends Dialog {

    private static final String ANY = "";
    private static final List<String> LANGUAGES =
            List.of(ANY, "de", "uk", "ar", "fa", "tr", "ru", "en", "pl", "bg", "ro", "ti", "so");

    private final Select<TargetGroup> group = new Select<>();
    private final Select<Children> children = new Select<>();
    private final Select<String> language = new Select<>();
    private final IntegerField most = new IntegerField();
    private final transient GroupInviting inviting;
    private final transient EventId event;
    private final transient Runnable done;

    /** @param free how many places are left, and so many are proposed */
    ChooseGroupDialog(GroupInviting inviting, EventId event, int free, Runnable done) {
        this.inviting = inviting;
        this.event = event;
        this.done = done;
        setHeaderTitle(getTranslation("invitations.group.title"));
        group.setLabel(getTranslation("invitations.group.which"));
        group.setItems(Stream.of(TargetGroup.values())
                .filter(one -> !one.isSensitive())
                .toList());
        group.setItemLabelGenerator(one -> getTranslation("enum.TargetGroup." + one));
        group.setManualValidation(true);
        children.setLabel(getTranslation("invitations.group.children"));
        children.setItems(Children.values());
        children.setItemLabelGenerator(one -> getTranslation("enum.Children." + one));
        children.setValue(Children.ANY);
        language.setLabel(getTranslation("invitations.group.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(this::named);
        language.setValue(ANY);
        most.setLabel(getTranslation("invitations.group.most"));
        most.setMin(1);
        most.setMax(GroupChoice.MOST);
        most.setStepButtonsVisible(true);
        most.setManualValidation(true);
        most.setValue(Math.clamp(free, 1, GroupChoice.MOST));
        var fields = new Div(new Paragraph(getTranslation("invitations.group.text")), group, children, language, most);
        fields.addClassNames("stack", "invite-select");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("invitations.back"), this::close),
                        new PrimaryButton(getTranslation("invitations.group.do"), this::choose));
    }

    private String named(String tag) {
        return ANY.equals(tag)
                ? getTranslation("invitations.group.anyLanguage")
                : Locale.forLanguageTag(tag).getDisplayLanguage(getLocale());
    }

    private void choose() {
        var number = most.getValue();
        group.setErrorMessage(getTranslation("invitations.group.missing"));
        group.setInvalid(group.isEmpty());
        most.setErrorMessage(getTranslation("invitations.group.mostWrong", GroupChoice.MOST));
        most.setInvalid(number == null || number < 1 || number > GroupChoice.MOST);
        if (group.isInvalid()) {
            group.focus();
            return;
        }
        if (most.isInvalid()) {
            most.focus();
            return;
        }
        var tag = language.getValue();
        Toast.show(ChosenWords.of(inviting.choose(
                event, new GroupChoice(group.getValue(), children.getValue(), ANY.equals(tag) ? null : tag, number))));
        close();
        done.run();
    }
}
