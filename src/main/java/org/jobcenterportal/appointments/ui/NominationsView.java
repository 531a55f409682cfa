package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.OpeningWish;
import org.jobcenterportal.appointments.TandemDesk;
import org.jobcenterportal.appointments.TandemRow;
import org.jobcenterportal.appointments.TogetherOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F41, F42: a counsellor sees whom she has nominated, what became of it, and in which conversations she takes part. */
@Route(value = AppointmentLinks.NOMINATIONS, layout = StaffLayout.class)
@Menu(title = "appointments.nominations.menu", icon = "INBOX", order = 25)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER})
class NominationsView extends Composite<Div> implements BeforeEnterObserver {

    private final Nominations nominations;
    private final TandemDesk tandems;
    private final Clock clock;

    NominationsView(Nominations nominations, TandemDesk tandems, Clock clock) {
        this.nominations = nominations;
        this.tandems = tandems;
        this.clock = clock;
        getContent().addClassNames("nominations", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NominationFilter.read(event.getLocation().getQueryParameters()));
    }

    private void show(NominationFilter filter) {
        var all = nominations.inSight();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.nominations.title"))
                                .actions(new LinkButton(
                                                getTranslation("appointments.nominations.new"),
                                                IconName.ADD,
                                                AppointmentLinks.NOMINATE)
                                        .primary()),
                        filters(filter, all),
                        list(all.stream().filter(filter::includes).toList()));
        var own = tandems.tandems();
        if (!own.isEmpty()) {
            getContent().add(tandems(own, filter));
        }
        var wishes = nominations.openingWishes();
        if (!wishes.isEmpty()) {
            getContent().add(wishes(wishes));
        }
    }

    private Component filters(NominationFilter chosen, List<NominationRow> all) {
        var filters = new Nav();
        filters.addClassName("nomination-filters");
        filters.getElement().setAttribute("aria-label", getTranslation("appointments.nominations.filter"));
        for (var filter : NominationFilter.values()) {
            var count = all.stream().filter(filter::includes).count();
            var link = new Anchor(
                    filter.href(),
                    getTranslation(
                            "appointments.nominations.filterCount",
                            getTranslation("enum.NominationFilter." + filter),
                            count));
            link.addClassName("button");
            link.addClassName("compact");
            if (filter == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            filters.add(link);
        }
        return filters;
    }

    private Component list(List<NominationRow> shown) {
        var section = new Section(new H2(getTranslation(
                shown.stream().allMatch(NominationRow::own)
                        ? "appointments.nominations.list"
                        : "appointments.nominations.listAll")));
        section.addClassNames("card", "nomination-section");
        if (shown.isEmpty()) {
            section.add(new EmptyState(
                    IconName.INBOX,
                    getTranslation("appointments.nominations.emptyTitle"),
                    getTranslation("appointments.nominations.emptyText")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("nomination-list");
        shown.forEach(one -> list.add(item(one)));
        section.add(list);
        return section;
    }

    private Component item(NominationRow nomination) {
        var words = new NominationWords(this);
        var person = new Anchor(AppointmentLinks.nomination(nomination.id()), nomination.personName());
        person.addClassName("nomination-person");
        var line = new Span(words.line(nomination));
        line.addClassNames("label", "muted");
        var who = new Div(person, line);
        who.addClassName("nomination-who");
        var since = new Span(getTranslation(
                "appointments.nominations.since",
                Formats.here()
                        .relativeDay(OfficeTime.dayOf(nomination.createdAt()), OfficeTime.dayOf(clock.instant()))));
        since.addClassNames("label", "muted");
        return new ListItem(who, since, marks(nomination, words));
    }

    private Component marks(NominationRow nomination, NominationWords words) {
        var marks = new Div(words.state(nomination).bare());
        marks.addClassName("chips");
        if (nomination.open() && nomination.callWishedAt() != null) {
            marks.add(new StatusBadge(Status.ACT, IconName.PHONE, getTranslation("appointments.nominations.wishesCall"))
                    .bare());
        }
        if (nomination.open() && nomination.question() != null && nomination.answer() == null) {
            marks.add(new StatusBadge(Status.ACT, IconName.CHAT, getTranslation("appointments.nominations.asked"))
                    .bare());
        }
        if (nomination.slot() != null && !nomination.cancelled()) {
            marks.add(new Span(Formats.here().shortMoment(nomination.slot().start())));
        }
        return marks;
    }

    private Component tandems(List<TandemRow> own, NominationFilter filter) {
        var section = new Section(new H2(getTranslation("appointments.tandem.list")));
        section.addClassNames("card", "nomination-section");
        var list = new UnorderedList();
        list.addClassName("nomination-list");
        own.forEach(one -> list.add(item(one, filter)));
        section.add(list);
        return section;
    }

    private Component item(TandemRow tandem, NominationFilter filter) {
        var person = new Span(tandem.personName());
        person.addClassName("nomination-person");
        var words = ConsultationWords.on(this);
        var line = new Span(getTranslation(
                "appointments.tandem.line",
                words.topic(tandem.topic()),
                words.way(tandem.way()),
                tandem.consultant().name().full()));
        line.addClassNames("label", "muted");
        var who = new Div(person, line);
        who.addClassName("nomination-who");
        var marks = new Div();
        marks.addClassName("chips");
        marks.add(
                tandem.takesPart()
                        ? AppointmentIcons.badge(
                                        tandem.state(), getTranslation("enum.ConsultationState." + tandem.state()))
                                .bare()
                        : new StatusBadge(Status.OPEN, IconName.PAUSE, getTranslation("appointments.tandem.notComing"))
                                .bare());
        if (tandem.canLeave()) {
            var leave = new SecondaryButton(getTranslation("appointments.tandem.leave"), () -> leave(tandem, filter))
                    .compact();
            leave.setAriaLabel(getTranslation("appointments.tandem.leaveOf", tandem.personName()));
            marks.add(leave);
        }
        var time = new Span(Formats.here().shortMoment(tandem.slot().start()));
        return new ListItem(who, time, marks);
    }

    private void leave(TandemRow tandem, NominationFilter filter) {
        new ConfirmDialog(
                        getTranslation("appointments.tandem.leaveTitle"),
                        getTranslation("appointments.tandem.leaveText"),
                        getTranslation("appointments.tandem.leave"),
                        () -> {
                            var outcome = tandems.leave(tandem.consultation());
                            Toast.show(getTranslation(
                                    outcome instanceof TogetherOutcome.Done
                                            ? "appointments.tandem.left"
                                            : "appointments.tandem.tooLate"));
                            show(filter);
                        })
                .open();
    }

    private Component wishes(List<OpeningWish> wishes) {
        var section = new Section(new H2(getTranslation("appointments.wishes.list")));
        section.addClassNames("card", "nomination-section");
        var list = new UnorderedList();
        list.addClassName("nomination-list");
        wishes.forEach(one -> list.add(item(one)));
        section.add(list);
        return section;
    }

    private Component item(OpeningWish wish) {
        var words = ConsultationWords.on(this);
        var topic = new Span(getTranslation(
                "appointments.wishes.line",
                words.topic(wish.topic()),
                getTranslation("appointments.wishes.part." + wish.partOfDay())));
        topic.addClassName("nomination-person");
        var who = new Div(topic);
        if (wish.remark() != null) {
            var remark = new Span(wish.remark());
            remark.addClassNames("label", "muted");
            who.add(remark);
        }
        who.addClassName("nomination-who");
        var since = new Span(Formats.here().weekdayDate(OfficeTime.dayOf(wish.wishedAt())));
        since.addClassNames("label", "muted");
        var marks = new Div(wishState(wish).bare());
        marks.addClassName("chips");
        return new ListItem(who, since, marks);
    }

    private StatusBadge wishState(OpeningWish wish) {
        var outcome = wish.outcome();
        if (outcome == null) {
            return new StatusBadge(Status.CARE, IconName.HOURGLASS, getTranslation("appointments.wishes.open"));
        }
        var word = getTranslation("enum.Ending." + outcome);
        return switch (outcome) {
            case OPENED -> new StatusBadge(Status.GOOD, IconName.CHECK, word);
            case DISMISSED -> new StatusBadge(Status.OPEN, IconName.PAUSE, word);
        };
    }
}
