package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.referrals.Referral;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralBody;
import org.jobcenterportal.referrals.ReferralDesk;
import org.jobcenterportal.referrals.ReferralOutcome;
import org.jobcenterportal.referrals.ReferralPage;
import org.jobcenterportal.referrals.ReferralStatus;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** What comes next with a referral: the consent, handing over, the answer, more time, calling it back. */
class ReferralActions extends Composite<Section> {

    private static final List<ConsentWay> OF_OFFICE =
            List.of(ConsentWay.ON_PAPER, ConsentWay.IN_CONVERSATION, ConsentWay.BY_PHONE);

    private final Referral referral;
    private final ReferralDesk desk;
    private final Consumer<ReferralOutcome> done;
    private final LocalDate today;

    ReferralActions(ReferralPage page, LocalDate today, ReferralDesk desk, Consumer<ReferralOutcome> done) {
        this.referral = page.referral();
        this.desk = desk;
        this.done = done;
        this.today = today;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("referrals.one.next")));
        if (referral.status() == ReferralStatus.DRAFT) {
            draft(page);
        } else if (referral.status().isWaiting()) {
            answer();
            time();
        } else {
            getContent().add(new Paragraph(getTranslation("referrals.one.closed")));
        }
        if (referral.status().isOpen()) {
            revoke();
        }
    }

    private void draft(ReferralPage page) {
        if (page.mayGo()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("referrals.one.sendText")),
                            new Div(new PrimaryButton(
                                    getTranslation("referrals.one.send"),
                                    IconName.SEND,
                                    () -> done.accept(desk.send(referral.id())))));
        } else if (referral.content().basis() == ReferralBasis.CONSENT) {
            var how = new Select<ConsentWay>();
            how.setLabel(getTranslation("referrals.one.how"));
            how.setItems(OF_OFFICE);
            how.setItemLabelGenerator(each -> getTranslation("enum.ConsentWay." + each.name()));
            how.setValue(ConsentWay.IN_CONVERSATION);
            getContent()
                    .add(
                            new Paragraph(getTranslation("referrals.one.waitsForConsent")),
                            how,
                            new Div(new SecondaryButton(
                                    getTranslation("referrals.one.recordConsent"),
                                    IconName.SIGN,
                                    () -> done.accept(
                                            desk.recordConsent(referral.id(), how.getValue(), getLocale())))));
        }
    }

    private void answer() {
        var answers = new Select<ReferralStatus>();
        answers.setLabel(getTranslation(
                referral.aim().body() == ReferralBody.EMPLOYMENT_AGENCY
                        ? "referrals.one.answerAgency"
                        : "referrals.one.answer"));
        answers.setItems(referral.status().answers());
        answers.setItemLabelGenerator(each -> each == null ? "" : getTranslation("enum.ReferralStatus." + each.name()));
        answers.setManualValidation(true);
        answers.setErrorMessage(getTranslation("referrals.one.answerMissing"));
        var note = note("referrals.one.note");
        getContent()
                .add(
                        answers,
                        note,
                        new Div(new PrimaryButton(getTranslation("referrals.one.keep"), IconName.CHECK, () -> {
                            var answer = answers.getValue();
                            answers.setInvalid(answer == null);
                            var words = words(note);
                            note.setInvalid(answer != null && answer.needsReason() && words == null);
                            if (answer != null && !note.isInvalid()) {
                                done.accept(desk.answer(referral.id(), answer, words));
                            }
                        })));
    }

    private void time() {
        var day = new DayPicker(getTranslation("referrals.one.postponeTo"), today, today.plusYears(1));
        day.setValue(today.plusWeeks(2));
        day.setManualValidation(true);
        var later = new SecondaryButton(getTranslation("referrals.one.postpone"), IconName.CLOCK, () -> {
            if (day.getValue() != null) {
                done.accept(desk.postpone(referral.id(), day.getValue()));
            }
        });
        var row = new Div(day, later);
        row.addClassName("field-row");
        getContent().add(row);
    }

    private void revoke() {
        var why = note("referrals.one.revokeWhy");
        why.setVisible(false);
        var really = new SecondaryButton(getTranslation("referrals.one.revokeReally"), IconName.UNDO, () -> {
            var words = words(why);
            why.setInvalid(words == null);
            if (words != null) {
                done.accept(desk.revoke(referral.id(), words));
            }
        });
        really.setVisible(false);
        var ask = new QuietButton(getTranslation("referrals.one.revoke"), IconName.UNDO, () -> {
            why.setVisible(true);
            really.setVisible(true);
            why.focus();
        });
        getContent().add(new Div(ask), why, new Div(really));
    }

    private TextArea note(String labelKey) {
        var note = new TextArea(getTranslation(labelKey));
        note.setMaxLength(Words.MAX);
        note.setManualValidation(true);
        note.setErrorMessage(getTranslation("referrals.one.noteMissing"));
        return note;
    }

    private static @Nullable Words words(TextArea field) {
        return Words.isValid(field.getValue(), Words.MAX) ? new Words(field.getValue()) : null;
    }
}
