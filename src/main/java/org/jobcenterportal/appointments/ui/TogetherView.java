package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.appointments.Participation;
import org.jobcenterportal.appointments.Together.Standing;
import org.jobcenterportal.appointments.TogetherDesk;
import org.jobcenterportal.appointments.TogetherOutcome;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F42: the other parent says whether she comes along to a consultation, for herself alone and without an account. */
@Route(value = AppointmentLinks.TOGETHER, layout = PublicLayout.class)
@AnonymousAllowed
class TogetherView extends Composite<Div> implements BeforeEnterObserver {

    private final TogetherDesk desk;

    TogetherView(TogetherDesk desk) {
        this.desk = desk;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse(""));
    }

    private void show(String token) {
        getContent().removeAll();
        desk.participation(token).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Participation participation) {
        getContent().add(header(participation), facts(participation), new Seal(participation.voluntary()));
        if (participation.upcoming()) {
            getContent().add(answers(participation));
        } else {
            getContent()
                    .add(Notice.note(
                            getTranslation("appointments.together.over"),
                            getTranslation("appointments.together.overText")));
        }
    }

    private Component header(Participation participation) {
        return participation.standing() == Standing.TAKES_PART
                ? new PageHeader(getTranslation("appointments.together.comingTitle"))
                        .lead(getTranslation("appointments.together.comingLead"))
                : new PageHeader(getTranslation("appointments.together.title"))
                        .lead(getTranslation("appointments.together.lead"));
    }

    private Component facts(Participation participation) {
        var words = ConsultationWords.on(this);
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.booking.summary.time"),
                        Formats.here().moment(participation.slot().start()))
                .fact(getTranslation("appointments.booking.summary.topic"), words.topic(participation.topic()))
                .fact(
                        getTranslation("appointments.booking.summary.consultant"),
                        words.fullName(participation.consultant()))
                .fact(
                        getTranslation("appointments.booking.summary.way"),
                        words.place(participation.way(), participation.venue(), participation.room(), null));
        var standing = new Div(new StatusBadge(
                participation.standing() == Standing.TAKES_PART ? Status.GOOD : Status.OPEN,
                IconName.GROUP,
                getTranslation("enum.Standing." + participation.standing())));
        standing.addClassName("chips");
        var card = new Div(facts, standing);
        card.addClassNames("card", "panel", "stack");
        return card;
    }

    private Component answers(Participation participation) {
        var trio = new AnswerTrio(getTranslation(
                participation.standing() == Standing.TAKES_PART
                        ? "appointments.invitation.question"
                        : "appointments.together.question"));
        if (participation.standing() != Standing.TAKES_PART) {
            trio.answer(
                    IconName.CHECK,
                    getTranslation("appointments.together.yes"),
                    getTranslation("appointments.together.yesText"),
                    () -> tell(desk.join(participation.token()), participation.token()));
        }
        if (participation.standing() == Standing.INVITED) {
            trio.answer(
                    IconName.CLOSE,
                    getTranslation("appointments.together.no"),
                    getTranslation("appointments.together.noText"),
                    () -> tell(desk.leave(participation.token()), participation.token()));
        }
        if (participation.standing() == Standing.TAKES_PART) {
            trio.answer(
                    IconName.CLOSE,
                    getTranslation("appointments.together.leave"),
                    getTranslation("appointments.together.leaveText"),
                    () -> tell(desk.leave(participation.token()), participation.token()));
        }
        return trio;
    }

    private void tell(TogetherOutcome outcome, String token) {
        show(token);
        if (!(outcome instanceof TogetherOutcome.Done)) {
            getContent().addComponentAsFirst(TogetherSection.notice(this, outcome));
        }
    }

    private void showNothing() {
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.together.title")),
                        new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("appointments.link.unknownTitle"),
                                getTranslation("appointments.link.unknownText"),
                                new LinkButton(getTranslation("appointments.link.again"), AppointmentLinks.BOOK)));
    }
}
