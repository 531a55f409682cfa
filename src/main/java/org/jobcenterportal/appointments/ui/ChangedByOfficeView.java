package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.appointments.CancellationOutcome;
import org.jobcenterportal.appointments.ChangeAnswers;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.OfficeChange;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;

/** F47, S5: the office has changed a consultation; the citizen says that it suits, goes on to choose another time, or cancels. */
@Route(value = AppointmentLinks.CHANGED, layout = PublicLayout.class)
@AnonymousAllowed
class ChangedByOfficeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ChangeAnswers answers;
    private final ConsultationDesk desk;
    private String token = "";

    ChangedByOfficeView(ChangeAnswers answers, ConsultationDesk desk) {
        this.answers = answers;
        this.desk = desk;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        answers.byToken(token).ifPresentOrElse(this::show, this::showUnknown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.booked.standsTitle");
    }

    private void show(OfficeChange change) {
        getContent().removeAll();
        var stands = change.consultation().state() == ConsultationState.BOOKED;
        getContent().add(header(change, stands), facts(change));
        if (change.fine() && stands) {
            getContent()
                    .add(Notice.good(
                            getTranslation("appointments.changed.fineTitle"),
                            getTranslation("appointments.changed.fineText")));
        }
        if (change.consultation().cancellable()) {
            getContent().add(choices(change));
        }
        getContent().add(new Seal(change.consultation().voluntary()));
    }

    private Component header(OfficeChange change, boolean stands) {
        if (!stands) {
            return new PageHeader(getTranslation("appointments.booked.standsTitle"))
                    .lead(getTranslation(
                            "enum.ConsultationState." + change.consultation().state()));
        }
        var what = change.isNewTime() ? "newTime" : "standIn";
        return new PageHeader(getTranslation("appointments.changed." + what + "Title"))
                .lead(getTranslation("appointments.changed." + what + "Text"));
    }

    private Component facts(OfficeChange change) {
        var words = ConsultationWords.on(this);
        var formats = Formats.here();
        var consultation = change.consultation();
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.booking.summary.time"),
                        formats.moment(consultation.slot().start()));
        if (change.isNewTime()) {
            facts.fact(getTranslation("appointments.changed.before"), formats.moment(change.startBefore()));
        }
        facts.fact(
                getTranslation("appointments.booking.summary.consultant"), words.fullName(consultation.consultant()));
        if (change.isNewConsultant()) {
            facts.fact(
                    getTranslation("appointments.changed.consultantBefore"), words.fullName(change.consultantBefore()));
        }
        facts.fact(getTranslation("appointments.booking.summary.place"), words.place(consultation));
        facts.fact(
                getTranslation("appointments.booked.code"), consultation.code().value());
        var card = new Div(facts);
        card.addClassNames("card", "panel");
        return card;
    }

    /** Equal answers look equal. */
    private Component choices(OfficeChange change) {
        var group = new Div();
        group.addClassNames("stack", "change-answers");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("appointments.changed.question"));
        if (change.asked()) {
            group.add(new SecondaryButton(
                            getTranslation("appointments.changed.fine"),
                            IconName.CHECK,
                            () -> answers.isFine(token).ifPresent(this::show))
                    .fullWidth());
        }
        group.add(new LinkButton(
                        getTranslation("appointments.changed.other"),
                        IconName.CALENDAR,
                        AppointmentLinks.waysByLink(token).move())
                .fullWidth());
        group.add(new SecondaryButton(
                        getTranslation("appointments.booked.cancel"),
                        IconName.CLOSE,
                        () -> CancelDialog.open(this, change.consultation(), () -> tell(desk.cancelByToken(token))))
                .fullWidth());
        return group;
    }

    private void tell(CancellationOutcome outcome) {
        answers.byToken(token).ifPresent(this::show);
        if (outcome instanceof CancellationOutcome.TooLate) {
            getContent()
                    .addComponentAsFirst(Notice.care(
                            getTranslation("appointments.cancel.tooLate"),
                            getTranslation("appointments.cancel.tooLateText")));
        }
    }

    private void showUnknown() {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.booked.standsTitle")),
                        new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("appointments.link.unknownTitle"),
                                getTranslation("appointments.link.unknownText"),
                                new LinkButton(getTranslation("appointments.link.again"), AppointmentLinks.BOOK)
                                        .primary()));
    }
}
