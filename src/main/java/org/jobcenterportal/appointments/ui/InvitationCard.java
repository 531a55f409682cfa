package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.TandemState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;

/** An open suggestion: who suggests what and why, and three equal answers. */
class InvitationCard extends Composite<Article> {

    /** What a citizen can answer. */
    interface Answers {

        void decline(Invitation invitation);

        void callMe(Invitation invitation);

        void tandem(Invitation invitation, boolean agreed);
    }

    private final Invitation invitation;
    private final Answers answers;

    /** @param isBelowHeading whether the card stands in a section with a heading of its own */
    InvitationCard(Invitation invitation, Answers answers, boolean isBelowHeading) {
        this.invitation = invitation;
        this.answers = answers;
        getContent().addClassNames("card", "panel", "stack", "invitation-card");
        getContent().add(head(isBelowHeading));
        if (invitation.note() != null) {
            getContent().add(why(invitation.note()));
        }
        getContent().add(new Seal(invitation.voluntary()));
        if (invitation.tandem() != TandemState.NONE) {
            getContent().add(tandem());
        }
        if (invitation.together()) {
            getContent()
                    .add(Notice.note(
                            getTranslation("appointments.invitation.together"),
                            getTranslation("appointments.invitation.togetherText")));
        }
        if (invitation.state() == NominationState.UNDELIVERABLE) {
            getContent()
                    .add(Notice.note(
                            getTranslation("appointments.invitation.undeliverable"),
                            getTranslation("appointments.invitation.undeliverableText")));
        }
        if (invitation.callWishedAt() != null) {
            getContent()
                    .add(Notice.good(
                            getTranslation("appointments.invitation.called"),
                            getTranslation("appointments.invitation.calledText", counsellor())));
        }
        getContent().add(trio(), until());
    }

    private Component head(boolean isBelowHeading) {
        var about = getTranslation(
                "appointments.invitation.about", ConsultationWords.on(this).topic(invitation.topic()));
        return isBelowHeading ? new H3(about) : new H2(about);
    }

    private Component why(String reason) {
        var title = new Paragraph(getTranslation("appointments.invitation.why"));
        title.addClassNames("label");
        var note = new Paragraph(getTranslation("appointments.invitation.note", reason));
        var who = new Paragraph(getTranslation(
                "appointments.invitation.counsellor", invitation.counsellor().full()));
        who.addClassNames("small", "muted");
        var why = new Div(title, note, who);
        why.addClassName("invitation-why");
        return why;
    }

    private Component tandem() {
        var name = counsellor();
        return switch (invitation.tandem()) {
            case NONE -> throw new IllegalStateException("Nobody has proposed to take part");
            case PROPOSED ->
                Notice.note(
                        getTranslation("appointments.invitation.tandem.ask", name),
                        getTranslation("appointments.invitation.tandem.askText"),
                        yesOrNo());
            case AGREED ->
                !invitation.inTandem()
                        ? Notice.note(
                                getTranslation("appointments.invitation.tandem.bothDecide", name),
                                getTranslation("appointments.invitation.tandem.bothDecideText"),
                                without())
                        : invitation.hasCommonTime()
                                ? Notice.good(
                                        getTranslation("appointments.invitation.tandem.agreed", name),
                                        getTranslation("appointments.invitation.tandem.agreedText"),
                                        without())
                                : Notice.care(
                                        getTranslation("appointments.invitation.tandem.agreed", name),
                                        getTranslation("appointments.invitation.tandem.noTimes"),
                                        without());
            case REFUSED ->
                Notice.good(
                        getTranslation("appointments.invitation.tandem.refused"),
                        getTranslation("appointments.invitation.tandem.refusedText"),
                        new QuietButton(
                                getTranslation("appointments.invitation.tandem.yesAfterAll"),
                                () -> answers.tandem(invitation, true)));
        };
    }

    /** Equal answers look equal. */
    private Component yesOrNo() {
        var both = new Div(
                new SecondaryButton(
                                getTranslation("appointments.invitation.tandem.yes"),
                                () -> answers.tandem(invitation, true))
                        .fullWidth(),
                new SecondaryButton(
                                getTranslation("appointments.invitation.tandem.no"),
                                () -> answers.tandem(invitation, false))
                        .fullWidth());
        both.addClassName("equal-answers");
        return both;
    }

    private Component without() {
        return new SecondaryButton(
                getTranslation("appointments.invitation.tandem.without"), () -> answers.tandem(invitation, false));
    }

    private Component trio() {
        var trio = new AnswerTrio(getTranslation("appointments.invitation.question"));
        if (!invitation.inTandem() || invitation.hasCommonTime()) {
            trio.way(
                    IconName.CALENDAR,
                    getTranslation("appointments.invitation.choose"),
                    getTranslation("appointments.invitation.chooseText"),
                    AppointmentLinks.invitationStep(invitation.token(), first(), InvitationChoices.of(invitation)));
        }
        return trio.answer(
                        IconName.CLOSE,
                        getTranslation("appointments.invitation.decline"),
                        getTranslation("appointments.invitation.declineText"),
                        () -> answers.decline(invitation))
                .answer(
                        IconName.PHONE,
                        getTranslation("appointments.invitation.call"),
                        getTranslation("appointments.invitation.callText", counsellor()),
                        () -> answers.callMe(invitation));
    }

    private BookingStep first() {
        return InvitationChoices.of(invitation).nextStep();
    }

    private Component until() {
        var line = new Paragraph(
                new Icon(IconName.HOURGLASS).small(),
                new Span(getTranslation(
                        "appointments.invitation.until",
                        Formats.here().fullDate(OfficeTime.dayOf(invitation.expiresAt())))));
        line.addClassNames("small", "muted", "row");
        if (invitation.remindedAt() == null) {
            return line;
        }
        var reminded = new Paragraph(getTranslation(
                "appointments.invitation.reminded",
                Formats.here().fullDate(OfficeTime.dayOf(invitation.remindedAt()))));
        reminded.addClassNames("small", "muted");
        return new Div(line, reminded);
    }

    private String counsellor() {
        return invitation.counsellor().full();
    }
}
