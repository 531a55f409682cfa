package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jobcenterportal.appointments.CancellationOutcome;
import org.jobcenterportal.appointments.CancellationOutcome.Cancelled;
import org.jobcenterportal.appointments.CancellationOutcome.NotFound;
import org.jobcenterportal.appointments.CancellationOutcome.TooLate;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** F41, F57: a citizen sees her consultations, those to come and earlier ones, and cancels. */
@Route(value = AppointmentLinks.MINE, layout = CitizenLayout.class)
@Menu(title = "appointments.mine.menu", icon = "CALENDAR", order = 20)
@RolesAllowed(Roles.CITIZEN)
class MyConsultationsView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultationDesk desk;
    private final EarlierDesk earlier;
    private final InvitationSection invitations;
    private final Clock clock;
    private final Div told = new Div();
    private final Div page = new Div();

    MyConsultationsView(ConsultationDesk desk, EarlierDesk earlier, InvitationSection invitations, Clock clock) {
        this.desk = desk;
        this.earlier = earlier;
        this.invitations = invitations;
        this.clock = clock;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "booked", "stack", "far");
        getContent().add(new PageHeader(getTranslation("appointments.mine.title")), told, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        showAll();
    }

    /** What is coming stands before what is only suggested; who has nothing to come reads the suggestion first. */
    private void showAll() {
        page.removeAll();
        var now = clock.instant();
        var all = desk.mine();
        var coming =
                all.stream().filter(ConsultationDetails::cancellable).toList().reversed();
        var cancelled =
                all.stream().filter(one -> isCancelledAhead(one, now)).toList().reversed();
        var past = all.stream()
                .filter(one -> !one.cancellable() && !isCancelledAhead(one, now))
                .toList();
        if (!coming.isEmpty()) {
            page.add(section("appointments.mine.upcoming", coming), bookAnother());
        }
        invitations.create().ifPresent(page::add);
        if (coming.isEmpty()) {
            page.add(nothing());
        }
        if (!cancelled.isEmpty()) {
            page.add(section("appointments.mine.cancelled", cancelled));
        }
        if (!past.isEmpty()) {
            page.add(section("appointments.mine.past", past));
        }
        invitations.past().ifPresent(page::add);
    }

    private static boolean isCancelledAhead(ConsultationDetails consultation, Instant now) {
        return consultation.state() == ConsultationState.CANCELLED
                && consultation.slot().start().isAfter(now);
    }

    private Component section(String titleKey, List<ConsultationDetails> consultations) {
        var today = OfficeTime.dayOf(clock.instant());
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("stack");
        consultations.forEach(one -> section.add(new ConsultationCard(one, today, earlier::standing, this::cancel)));
        return section;
    }

    private Component nothing() {
        var empty = new EmptyState(
                IconName.CALENDAR,
                getTranslation("appointments.mine.emptyTitle"),
                getTranslation("appointments.mine.emptyText"),
                new LinkButton(getTranslation("appointments.mine.book"), AppointmentLinks.BOOK).primary());
        var card = new Div(empty);
        card.addClassNames("card", "panel");
        return card;
    }

    private Component bookAnother() {
        return new LinkButton(getTranslation("appointments.mine.book"), IconName.ADD, AppointmentLinks.BOOK)
                .fullWidth();
    }

    private void cancel(ConsultationDetails consultation) {
        CancelDialog.open(this, consultation, () -> {
            tell(desk.cancel(consultation.id()));
            showAll();
        });
    }

    private void tell(CancellationOutcome outcome) {
        var notice = switch (outcome) {
            case Cancelled(var consultation, var at) ->
                Notice.good(
                        getTranslation("appointments.cancel.done"),
                        ConsultationWords.on(this).cancelled(consultation, at));
            case TooLate late ->
                Notice.care(
                        getTranslation("appointments.cancel.tooLate"),
                        getTranslation("appointments.cancel.tooLateText"));
            case NotFound missing ->
                Notice.care(
                        getTranslation("appointments.link.unknownTitle"),
                        getTranslation("appointments.link.unknownText"));
        };
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
