package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.appointments.Answer;
import org.jobcenterportal.appointments.AnswerDesk;
import org.jobcenterportal.appointments.AnswerOutcome.Kept;
import org.jobcenterportal.appointments.AnswerOutcome.TooLate;
import org.jobcenterportal.appointments.AnswerOutcome.Unknown;
import org.jobcenterportal.appointments.AnswerPage;
import org.jobcenterportal.appointments.CancellationOutcome.Cancelled;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** F55: whoever is reminded answers with one click and without an account. Opening the link answers nothing. */
@Route(value = AppointmentLinks.ANSWER, layout = PublicLayout.class)
@AnonymousAllowed
class AnswerReminderView extends Composite<Div> implements BeforeEnterObserver {

    private final AnswerDesk answers;
    private final ConsultationDesk desk;
    private String token = "";

    AnswerReminderView(AnswerDesk answers, ConsultationDesk desk) {
        this.answers = answers;
        this.desk = desk;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        var proposed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AppointmentLinks.PROPOSED)
                .flatMap(Answer::at);
        answers.open(token)
                .ifPresentOrElse(
                        page -> {
                            var trio = show(page, null);
                            if (trio != null) {
                                proposed.ifPresent(answer -> trio.focus(answer.ordinal()));
                            }
                        },
                        this::showUnknown);
    }

    /** The three answers, where it can still be answered. */
    private @Nullable AnswerTrio show(AnswerPage page, @Nullable Notice told) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("appointments.answer.title")));
        if (told != null) {
            getContent().add(told);
        }
        getContent().add(facts(page));
        if (!page.open()) {
            getContent()
                    .add(Notice.note(
                            getTranslation("appointments.answer.closed"),
                            getTranslation("appointments.answer.closedText")));
            return null;
        }
        var trio = trio(page.given());
        getContent().add(trio, new Seal(page.consultation().voluntary()));
        return trio;
    }

    private AnswerTrio trio(@Nullable Answer given) {
        var trio = new AnswerTrio(getTranslation("appointments.answer.question"));
        for (var answer : Answer.values()) {
            trio.answer(
                    icon(answer),
                    getTranslation("appointments.answer." + answer),
                    getTranslation("appointments.answer.then." + answer),
                    () -> answer(answer, null));
            if (answer == given) {
                trio.given(getTranslation("appointments.answer.given"));
            }
        }
        return trio;
    }

    private static IconName icon(Answer answer) {
        return switch (answer) {
            case COMING -> IconName.CHECK;
            case NOT_COMING -> IconName.NO;
            case CALL_ME -> IconName.PHONE;
        };
    }

    /** Neither the topic nor what somebody needs: reminders are opened where others look on. */
    private Component facts(AnswerPage page) {
        var consultation = page.consultation();
        var words = ConsultationWords.on(this);
        var card = new Div(new FactList()
                .strong(
                        getTranslation("appointments.booking.summary.time"),
                        Formats.here().moment(consultation.slot().start()))
                .fact(
                        getTranslation("appointments.booking.summary.consultant"),
                        consultation.consultant().name().full())
                .fact(
                        getTranslation(
                                consultation.way() == Way.ON_SITE
                                        ? "appointments.booking.summary.place"
                                        : "appointments.booking.summary.way"),
                        words.place(consultation)));
        card.addClassNames("card", "panel");
        return card;
    }

    private void answer(Answer answer, @Nullable PhoneNumber phone) {
        switch (answers.answer(token, answer, phone)) {
            case Kept(var page, var receipt) -> {
                var notice = kept(answer, page, receipt);
                show(page, notice);
                BrowserActions.bringIntoSight(notice);
            }
            case TooLate(var page) -> show(page, null);
            case Unknown unknown -> showUnknown();
        }
    }

    private Notice kept(Answer answer, AnswerPage page, ReceiptCode receipt) {
        var text = getTranslation("appointments.answer.receipt", receipt.value());
        return switch (answer) {
            case COMING -> Notice.good(getTranslation("appointments.answer.kept.COMING"), text);
            case NOT_COMING ->
                Notice.good(
                        getTranslation("appointments.answer.kept.NOT_COMING"),
                        text,
                        new LinkButton(
                                        getTranslation("appointments.answer.move"),
                                        IconName.CALENDAR,
                                        AppointmentLinks.waysByLink(page.link()).move())
                                .compact(),
                        new SecondaryButton(
                                        getTranslation("appointments.answer.cancel"),
                                        IconName.CLOSE,
                                        () -> cancel(page))
                                .compact());
            case CALL_ME -> {
                var notice = Notice.good(getTranslation("appointments.answer.kept.CALL_ME"), text);
                yield page.knowsPhone()
                        ? notice
                        : notice.with(new PhoneQuestion(phone -> answer(Answer.CALL_ME, phone)));
            }
        };
    }

    private void cancel(AnswerPage page) {
        if (desk.cancelByToken(page.link()) instanceof Cancelled(var consultation, var at)) {
            answers.open(token)
                    .ifPresent(now -> show(
                            now,
                            Notice.good(
                                    getTranslation("appointments.cancel.done"),
                                    ConsultationWords.on(this).cancelled(consultation, at),
                                    new LinkButton(getTranslation("appointments.link.again"), AppointmentLinks.BOOK)
                                            .compact())));
        } else {
            answers.open(token).ifPresent(now -> show(now, null));
        }
    }

    private void showUnknown() {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.answer.title")),
                        new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("appointments.link.unknownTitle"),
                                getTranslation("appointments.link.unknownText"),
                                new LinkButton(getTranslation("appointments.link.again"), AppointmentLinks.BOOK)
                                        .primary()));
    }
}
