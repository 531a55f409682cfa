package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.TalkDraft;
import org.jobcenterportal.employers.TalkDraft.PromiseDraft;
import org.jobcenterportal.employers.TalkDraft.RecallDraft;
import org.jobcenterportal.employers.TalkGoal;
import org.jobcenterportal.employers.TalkKind;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** What is being said right now, by keyboard alone: with whom, what for, what was promised, and when to call again. */
class TalkForm extends Composite<Section> {

    private static final int YEARS = 2;
    private static final int USUAL_DAYS = 14;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<TalkKind> kind = new RadioButtonGroup<>();
    private final Select<TalkGoal> goal = new Select<>();
    private final Select<Contact> contact = new Select<>();
    private final DayPicker day;
    private final TextArea said = new TextArea(getTranslation("employers.talk.said"));
    private final Line ours;
    private final Line theirs;
    private final Line again;

    TalkForm(EmployerCard card, Clock clock, Consumer<TalkDraft> written) {
        this.clock = clock;
        var today = OfficeTime.dayOf(clock.instant());
        var words = EmployerWords.on(this);
        kind.setLabel(getTranslation("employers.talk.kind"));
        kind.setItems(TalkKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.addClassName("chip-choice");
        kind.setValue(TalkKind.CALL);
        goal.setLabel(getTranslation("employers.talk.goal"));
        goal.setItems(TalkGoal.values());
        goal.setItemLabelGenerator(words::of);
        goal.setValue(TalkGoal.JOBS);
        contact.setLabel(getTranslation("employers.talk.contact"));
        contact.setItems(card.contacts());
        contact.setEmptySelectionAllowed(true);
        contact.setEmptySelectionCaption(getTranslation("employers.talk.nobody"));
        contact.setItemLabelGenerator(
                one -> one == null ? getTranslation("employers.talk.nobody") : words.contact(one));
        card.contacts().stream().findFirst().ifPresent(contact::setValue);
        day = new DayPicker(getTranslation("employers.talk.day"), today.minusYears(YEARS), today);
        day.setValue(today);
        said.setHelperText(getTranslation("employers.talk.saidHint"));
        said.setMaxLength(Words.MAX);
        said.setMinRows(3);
        said.setValueChangeMode(ValueChangeMode.LAZY);
        ours = new Line("employers.talk.ours", "employers.talk.oursUntil", today, today.plusDays(USUAL_DAYS));
        theirs = new Line("employers.talk.theirs", "employers.talk.theirsUntil", today, today.plusDays(USUAL_DAYS));
        again = new Line("employers.talk.again", "employers.talk.againOn", today, null);
        Stream.<HasValidation>of(day, said).forEach(field -> field.setManualValidation(true));
        var save = new PrimaryButton(
                getTranslation("employers.talk.save"), IconName.CHECK, () -> draft().ifPresent(written));
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var keys = new Paragraph(getTranslation("employers.form.keys"));
        keys.addClassNames("muted", "small");
        var who = new Div(contact, goal, day);
        who.addClassName("employer-who-fields");
        getContent().addClassNames("card", "stack", "employer-talk");
        getContent()
                .add(
                        new CardHeading(getTranslation("employers.talk.title")),
                        summary,
                        kind,
                        who,
                        said,
                        ours,
                        theirs,
                        again,
                        save,
                        keys);
    }

    void focus() {
        said.focus();
    }

    private Optional<TalkDraft> draft() {
        var errors = new ArrayList<FieldError>();
        Stream.<HasValidation>of(day, said).forEach(field -> field.setInvalid(false));
        if (day.isEmpty()) {
            errors.add(EmployerWords.wrong(day, "employers.form.dayWrong"));
        }
        if (!Words.isValid(said.getValue(), Words.MAX)) {
            errors.add(EmployerWords.wrong(said, "employers.form.missing"));
        }
        Stream.of(ours, theirs, again).forEach(line -> errors.addAll(line.errors()));
        summary.show(errors);
        return errors.isEmpty() ? Optional.of(written()) : Optional.empty();
    }

    private TalkDraft written() {
        var promises = new ArrayList<PromiseDraft>();
        if (!ours.isEmpty()) {
            promises.add(new PromiseDraft(true, ours.what(), ours.day()));
        }
        if (!theirs.isEmpty()) {
            promises.add(new PromiseDraft(false, theirs.what(), theirs.day()));
        }
        var with = contact.getValue();
        return new TalkDraft(
                with == null ? null : with.id(),
                kind.getValue(),
                goal.getValue(),
                at(),
                new Words(said.getValue()),
                promises,
                again.isEmpty() ? null : new RecallDraft(again.day(), again.what()));
    }

    /** Just now, or at noon of an earlier day. */
    private Instant at() {
        var now = clock.instant();
        return day.getValue().equals(OfficeTime.dayOf(now))
                ? now
                : OfficeTime.instantOf(day.getValue(), NOON).orElse(now);
    }

    /** Something in a few words, and the day for it. */
    private static final class Line extends Div {

        private final TextField what;
        private final DayPicker until;

        Line(String whatKey, String untilKey, LocalDate today, @Nullable LocalDate usual) {
            what = new TextField(getTranslation(whatKey));
            what.setMaxLength(TalkDraft.LONGEST_LINE);
            what.setValueChangeMode(ValueChangeMode.LAZY);
            until = new DayPicker(getTranslation(untilKey), today, today.plusYears(YEARS));
            until.setValue(usual);
            what.setManualValidation(true);
            until.setManualValidation(true);
            addClassName("employer-line");
            add(what, until);
        }

        boolean isEmpty() {
            return what.getValue().isBlank();
        }

        String what() {
            return what.getValue();
        }

        LocalDate day() {
            return until.getValue();
        }

        List<FieldError> errors() {
            what.setInvalid(false);
            until.setInvalid(false);
            if (isEmpty()) {
                return List.of();
            }
            return until.isEmpty()
                            || until.getValue().isBefore(until.getMin())
                            || until.getValue().isAfter(until.getMax())
                    ? List.of(EmployerWords.wrong(until, "employers.form.dayWrong"))
                    : List.of();
        }
    }
}
