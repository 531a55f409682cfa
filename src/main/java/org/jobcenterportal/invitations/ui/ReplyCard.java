package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jobcenterportal.invitations.EventAnswer;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.invitations.ReplyOutcome.Kept;
import org.jobcenterportal.invitations.ReplyOutcome.NoPlace;
import org.jobcenterportal.invitations.ReplyOutcome.TooLate;
import org.jobcenterportal.invitations.ReplyOutcome.Unknown;
import org.jobcenterportal.invitations.ReplyPage;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.Seal;
import org.jspecify.annotations.Nullable;

/** An invitation with its three answers, each of the same weight; one click acts, and can be taken back by another. */
class ReplyCard extends Composite<Div> {

    private final InvitationReplies replies;
    private @Nullable AnswerTrio trio;

    ReplyCard(InvitationReplies replies, ReplyPage page) {
        this.replies = replies;
        getContent().addClassNames("stack", "far", "invitation-reply");
        show(page, null);
    }

    /** The answer that the link proposes gets the focus; it is not given by that. */
    void propose(EventAnswer answer) {
        if (trio != null) {
            trio.focus(answer.ordinal());
        }
    }

    private void show(ReplyPage page, @Nullable Notice told) {
        getContent().removeAll();
        trio = null;
        if (told != null) {
            getContent().add(told);
        }
        getContent().add(facts(page));
        if (!page.open()) {
            getContent()
                    .add(Notice.note(
                            getTranslation("invitations.reply.closed"),
                            getTranslation("invitations.reply.closedText"),
                            new LinkButton(getTranslation("invitations.reply.others"), InvitationPages.EVENTS)
                                    .compact()));
            return;
        }
        trio = answers(page);
        getContent().add(trio);
        if (page.event().isVoluntary()) {
            getContent().add(new Seal(new Voluntary()));
        }
    }

    private Component facts(ReplyPage page) {
        var event = page.event();
        var text = event.texts().in(getLocale());
        var place = event.place();
        var list = new FactList()
                .strong(
                        getTranslation("invitations.mail.fact.when"),
                        Formats.here().moment(event.when().start()))
                .fact(getTranslation("invitations.mail.fact.where"), place.oneLine());
        if (event.childcare().isPresent()) {
            list.fact(getTranslation("invitations.mail.fact.children"), getTranslation("invitations.mail.children"));
        }
        var title = new Paragraph(text.title());
        title.addClassName("as-h3");
        var card = new Div(title, new Paragraph(text.summary()), list);
        card.addClassNames("card", "panel", "stack");
        return card;
    }

    private AnswerTrio answers(ReplyPage page) {
        var answers = new AnswerTrio(getTranslation("invitations.reply.question"));
        for (var answer : EventAnswer.values()) {
            answers.answer(
                    icon(answer),
                    getTranslation("invitations.mail.action." + answer),
                    getTranslation("invitations.reply.then." + answer),
                    () -> answer(page.token(), answer, null));
            if (answer == page.given()) {
                answers.given(getTranslation("invitations.reply.given"));
            }
        }
        return answers;
    }

    private static IconName icon(EventAnswer answer) {
        return switch (answer) {
            case COMING -> IconName.CHECK;
            case NOT_COMING -> IconName.NO;
            case CALL_ME -> IconName.PHONE;
        };
    }

    private void answer(String token, EventAnswer answer, @Nullable PhoneNumber phone) {
        switch (replies.answer(token, answer, phone)) {
            case Kept(var page, var receipt) -> tell(page, kept(page, answer, receipt));
            case NoPlace(var page) ->
                tell(
                        page,
                        Notice.care(
                                getTranslation("invitations.reply.noPlace"),
                                getTranslation("invitations.reply.noPlaceText")));
            case TooLate(var page) -> show(page, null);
            case Unknown unknown -> getContent().removeAll();
        }
    }

    private void tell(ReplyPage page, Notice notice) {
        show(page, notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Notice kept(ReplyPage page, EventAnswer answer, ReceiptCode receipt) {
        var text = getTranslation("invitations.reply.receipt", receipt.value());
        return switch (answer) {
            case COMING -> coming(page, text);
            case NOT_COMING -> Notice.good(getTranslation("invitations.reply.kept.NOT_COMING"), text);
            case CALL_ME -> {
                var notice = Notice.good(getTranslation("invitations.reply.kept.CALL_ME"), text);
                yield page.knowsPhone()
                        ? notice
                        : notice.with(new ReplyPhone(phone -> answer(page.token(), EventAnswer.CALL_ME, phone)));
            }
        };
    }

    private Notice coming(ReplyPage page, String text) {
        var waits = page.standing() == RegistrationState.WAITLISTED;
        var place = page.place();
        var title = getTranslation(waits ? "invitations.reply.kept.waiting" : "invitations.reply.kept.COMING");
        return place == null
                ? Notice.good(title, text)
                : Notice.good(
                        title,
                        text,
                        new LinkButton(
                                        getTranslation(
                                                waits ? "invitations.reply.position" : "invitations.reply.place"),
                                        InvitationPages.place(place))
                                .compact());
    }
}
