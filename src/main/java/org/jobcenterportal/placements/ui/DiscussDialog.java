package org.jobcenterportal.placements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.employers.ContactBook;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.TalkDraft;
import org.jobcenterportal.employers.TalkDraft.RecallDraft;
import org.jobcenterportal.employers.TalkGoal;
import org.jobcenterportal.employers.TalkKind;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/**
 * S19: what is to be talked over with an employer, or was just agreed. Both stand in the history of the employer, where the call
 * is reminded of; it is about the job, and the words name nobody.
 */
class DiscussDialog extends Dialog {

    private static final int DAYS_AHEAD = 365;

    private enum When {
        LATER,
        JUST_NOW
    }

    private final EmployerId employer;
    private final @Nullable ContactId contact;
    private final transient ContactBook contacts;
    private final LocalDate today;
    private final transient Clock clock;
    private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
    private final TextArea what = new TextArea();
    private final DayPicker day;

    DiscussDialog(
            EmployerId employer,
            @Nullable ContactId contact,
            String about,
            ContactBook contacts,
            LocalDate today,
            Clock clock) {
        this.employer = employer;
        this.contact = contact;
        this.contacts = contacts;
        this.today = today;
        this.clock = clock;
        setHeaderTitle(getTranslation("placements.discuss"));
        when.setLabel(getTranslation("placements.discuss.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(one -> getTranslation("placements.discuss." + one));
        when.setValue(When.LATER);
        what.setLabel(getTranslation("placements.discuss.what"));
        what.setHelperText(getTranslation("placements.discuss.hint"));
        what.setValue(about);
        what.setMaxLength(TalkDraft.LONGEST_LINE);
        what.setManualValidation(true);
        what.addClassName("dialog-field");
        day = new DayPicker(getTranslation("placements.discuss.day"), today, today.plusDays(DAYS_AHEAD));
        day.setValue(today);
        day.setManualValidation(true);
        day.addClassName("dialog-field");
        when.addValueChangeListener(change -> day.setVisible(change.getValue() == When.LATER));
        var fields = new Div(new Paragraph(getTranslation("placements.discuss.text")), when, what, day);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("placements.back"), this::close),
                        new PrimaryButton(getTranslation("placements.discuss.save"), this::save));
    }

    /** What it is about, as far as it fits on a line. */
    static String about(UI ui, String job, String what) {
        var line = ui.getTranslation("placements.discuss.about", job, what.replaceAll("[:\\s]+$", ""))
                .strip();
        return line.length() <= TalkDraft.LONGEST_LINE ? line : line.substring(0, TalkDraft.LONGEST_LINE);
    }

    private void save() {
        var isLater = when.getValue() == When.LATER;
        what.setErrorMessage(getTranslation("placements.discuss.missing"));
        what.setInvalid(!Words.isValid(what.getValue(), TalkDraft.LONGEST_LINE));
        day.setErrorMessage(getTranslation("placements.discuss.dayMissing"));
        day.setInvalid(isLater && day.isEmpty());
        if (what.isInvalid() || day.isInvalid()) {
            return;
        }
        var kept = isLater ? plan() : note();
        close();
        if (kept) {
            Toast.show(getTranslation(isLater ? "placements.discuss.planned" : "placements.discuss.noted"));
        } else {
            Toast.care(getTranslation("placements.discuss.gone"));
        }
    }

    private boolean plan() {
        return contacts.callAgain(employer, contact, new RecallDraft(day.getValue(), what.getValue()));
    }

    private boolean note() {
        return contacts.note(
                employer,
                new TalkDraft(
                        contact,
                        TalkKind.CALL,
                        TalkGoal.JOBS,
                        clock.instant(),
                        new Words(what.getValue()),
                        List.of(),
                        null));
    }
}
