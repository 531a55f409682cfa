package org.jobcenterportal.appointments.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** F40: a consultant sees every booked consultation that does not fit any more, and what she can do about it. */
@Route(value = AppointmentLinks.CONFLICTS, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class ConflictsView extends Composite<Div> implements BeforeEnterObserver, ConflictWork.Screen {

    private final ConflictDesk conflicts;
    private final ConflictWork work;
    private final Section card = new Section();
    private final Map<ConsultationId, Anchor> people = new LinkedHashMap<>();
    private @Nullable StaffId consultant;

    ConflictsView(ConflictDesk conflicts) {
        this.conflicts = conflicts;
        this.work = new ConflictWork(conflicts, this);
        card.addClassNames("card", "stack");
        card.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("conflicts", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter(AppointmentLinks.CONSULTANT);
        consultant =
                named.isEmpty() ? null : named.flatMap(DayAddress::consultant).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.conflicts.pageTitle"))
                                .lead(getTranslation("appointments.conflicts.lead"))
                                .actions(new LinkButton(
                                        getTranslation("appointments.day.menu"),
                                        IconName.CALENDAR,
                                        AppointmentLinks.DAY)),
                        card);
        list();
    }

    @Override
    public void goOnAfter(Conflict done) {
        var id = done.meeting().id();
        int place = List.copyOf(people.keySet()).indexOf(id);
        list();
        focus(people.containsKey(id) ? place + 1 : place);
    }

    @Override
    public void goBackTo(Conflict open) {
        list();
        focus(List.copyOf(people.keySet()).indexOf(open.meeting().id()));
    }

    /** To whoever stands there, to the last one beyond the end, and to the words that nothing is open. */
    private void focus(int place) {
        var all = List.copyOf(people.values());
        BrowserActions.focusWhenDrawn(all.isEmpty() ? card : all.get(Math.clamp(place, 0, all.size() - 1)));
    }

    private void list() {
        var open = consultant == null ? conflicts.open() : conflicts.open(consultant);
        people.clear();
        card.removeAll();
        if (open.isEmpty()) {
            card.add(new EmptyState(
                    IconName.CHECK,
                    getTranslation("appointments.conflicts.noneTitle"),
                    getTranslation("appointments.conflicts.noneText")));
            return;
        }
        var calendars = open.stream().collect(groupingBy(Conflict::consultant, LinkedHashMap::new, toList()));
        boolean isOnlyOwn = open.stream().allMatch(Conflict::isOwn);
        calendars.values().forEach(ofOne -> {
            if (!isOnlyOwn) {
                card.add(new H2(whose(ofOne.getFirst())));
            }
            var list = new UnorderedList();
            list.addClassName("conflict-list");
            ofOne.forEach(conflict -> list.add(item(conflict)));
            card.add(list);
        });
    }

    private String whose(Conflict conflict) {
        return conflict.isOwn()
                ? getTranslation("appointments.conflicts.mine")
                : getTranslation(
                        "appointments.conflicts.calendarOf",
                        conflict.consultant().name().full());
    }

    private ListItem item(Conflict conflict) {
        var meeting = conflict.meeting();
        var time = new Span(Formats.here().shortMoment(meeting.slot().start()));
        time.addClassName("conflict-time");
        var person = new Anchor(AppointmentLinks.meeting(meeting.id()), meeting.personName());
        person.setAriaLabel(getTranslation(
                "appointments.conflicts.person",
                meeting.personName(),
                Formats.here().shortMoment(meeting.slot().start())));
        people.put(meeting.id(), person);
        person.addClassName("conflict-person");
        var line = new Span(new MeetingWords(this).line(meeting));
        line.addClassNames("label", "muted");
        var reason = new Span(new ConflictWords(this).reason(conflict));
        reason.addClassName("conflict-reason");
        var who = new Div(person, line, reason);
        who.addClassName("conflict-who");
        var actions = new Div();
        actions.addClassName("meeting-actions");
        new ConflictActions(this, work).of(conflict).forEach(actions::add);
        return new ListItem(time, who, badge(conflict), actions);
    }

    private Component badge(Conflict conflict) {
        var until = conflict.standsUntil();
        if (until != null) {
            return new StatusBadge(
                            Status.CARE,
                            IconName.HOURGLASS,
                            getTranslation(
                                    "appointments.conflicts.waits",
                                    Formats.here().shortMoment(until)))
                    .bare();
        }
        if (conflict.canBeMailed()) {
            return new StatusBadge(Status.CARE, IconName.WARNING, getTranslation("appointments.conflicts.open")).bare();
        }
        var ring =
                new Div(new StatusBadge(Status.ACT, IconName.PHONE, getTranslation("appointments.conflicts.pleaseRing"))
                        .bare());
        ring.addClassName("conflict-ring");
        ring.add(
                conflict.phone() == null
                        ? new Span(getTranslation("appointments.standIn.noNumber"))
                        : new PhoneLink(conflict.phone()));
        return ring;
    }
}
