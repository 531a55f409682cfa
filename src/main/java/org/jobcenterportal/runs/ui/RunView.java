package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.PlacesFrom;
import org.jobcenterportal.runs.RunDates;
import org.jobcenterportal.runs.RunDay;
import org.jobcenterportal.runs.RunDesk;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunOutcome;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.runs.SchoolHolidays;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.RunCard;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** F13, F14, F15: staff see a run: its days, how full it is, where it is, and what stands in the way. */
@Route(value = RunLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({
    Roles.MEASURE_MANAGEMENT,
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.STEERING
})
class RunView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** How many weeks of days are listed. */
    private static final int WEEKS = 12;

    private final RunDirectory directory;
    private final RunDates dates;
    private final SchoolHolidays holidays;
    private final RunDesk desk;
    private final CurrentUser user;
    private final transient ObjectProvider<RunCard> cards;
    private final Clock clock;
    private String title = "";

    RunView(
            RunDirectory directory,
            RunDates dates,
            SchoolHolidays holidays,
            RunDesk desk,
            CurrentUser user,
            ObjectProvider<RunCard> cards,
            Clock clock) {
        this.directory = directory;
        this.dates = dates;
        this.holidays = holidays;
        this.desk = desk;
        this.user = user;
        this.cards = cards;
        this.clock = clock;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = RunLinks.key(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        show(RunLinks.run(event.getRouteParameters())
                .flatMap(directory::run)
                .filter(run -> run.measure().key().equals(key))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RunDetails run) {
        var today = OfficeTime.dayOf(clock.instant());
        title = run.measure().name(getLocale());
        getContent().removeAll();
        getContent().add(header(run));
        approval(run, today);
        school(run, today);
        getContent().add(strip(run));
        cards.orderedStream()
                .flatMap(card -> card.create(run.id().value()).stream())
                .forEach(getContent()::add);
        getContent().add(facts(run), days(run, today));
    }

    private PageHeader header(RunDetails run) {
        var key = run.measure().key();
        var header = new PageHeader(title)
                .lead(RunWords.on(this).run(run))
                .actions(new LinkButton(getTranslation("runs.view.measure"), IconName.BACK, RunLinks.measure(key)));
        header.add(new StatusBadge(Status.NOTE, IconName.FLAG, RunWords.on(this).of(run.status())));
        if (user.isInRole(Roles.MEASURE_MANAGEMENT) && !run.status().isOver()) {
            header.actions(
                    new LinkButton(getTranslation("runs.view.change"), IconName.EDIT, RunLinks.change(key, run.id())),
                    new LinkButton(getTranslation("runs.view.cancel"), IconName.CLOSE, RunLinks.cancel(key, run.id())));
            if (run.status() == RunStatus.PLANNED) {
                header.actions(new PrimaryButton(getTranslation("runs.view.open"), IconName.CHECK, () -> open(run)));
            }
        }
        return header;
    }

    private void open(RunDetails run) {
        Toast.show(getTranslation(
                desk.open(run.id()) instanceof RunOutcome.Saved ? "runs.view.opened" : "runs.view.not-possible"));
        directory.run(run.id()).ifPresent(this::show);
    }

    private void approval(RunDetails run, LocalDate today) {
        var until = run.provider().approvedUntil();
        if (run.isBlockedOn(today)) {
            getContent()
                    .add(Notice.stop(
                            getTranslation("runs.view.not-approved"), getTranslation("runs.view.not-approved-text")));
        } else if (until != null && run.provider().endsSoon(today)) {
            getContent()
                    .add(Notice.care(
                            getTranslation("runs.view.approval-ends", until),
                            getTranslation("runs.view.approval-text")));
        }
    }

    private void school(RunDetails run, LocalDate today) {
        var lying = holidays.between(run.nextEntry(today), run.endsOn()).stream()
                .filter(holiday -> dates.between(run, holiday.first(), holiday.last(), getLocale()).stream()
                        .anyMatch(RunDay::takesPlace))
                .limit(3)
                .toList();
        if (!lying.isEmpty() && !run.status().isOver()) {
            var words = RunWords.on(this);
            getContent()
                    .add(Notice.care(
                            getTranslation("runs.view.school"),
                            lying.stream()
                                    .map(holiday -> getTranslation(
                                            "runs.view.school-days",
                                            words.of(holiday.kind()),
                                            holiday.first(),
                                            holiday.last()))
                                    .collect(Collectors.joining(" · "))));
        }
    }

    private Component strip(RunDetails run) {
        var occupancy = run.occupancy();
        var fewest = run.written().fewest();
        return new FactStrip()
                .fact(
                        getTranslation("runs.view.places"),
                        getTranslation("runs.view.free", occupancy.free(), occupancy.capacity()),
                        fewest == null ? "" : getTranslation("runs.view.fewest", fewest))
                .fact(getTranslation("runs.view.taken"), Integer.toString(occupancy.taken()), "")
                .fact(getTranslation("runs.view.offered"), Integer.toString(occupancy.offered()), "")
                .fact(getTranslation("runs.view.waiting"), Integer.toString(occupancy.inLine()), "")
                .fact(getTranslation("runs.form.entry"), RunWords.on(this).of(run.entry()), "")
                .fact(getTranslation("runs.view.cost"), getTranslation("runs.view.euro", run.dayCost() / 100.0), "");
    }

    private Component facts(RunDetails run) {
        var words = RunWords.on(this);
        var hours = run.hours();
        var from = hours.from();
        var until = hours.until();
        var place = run.place();
        var contact = run.contact();
        var facts = new FactList()
                .fact(
                        getTranslation("runs.view.hours"),
                        from == null || until == null
                                ? words.of(hours.part())
                                : getTranslation(
                                        "runs.view.hours-words",
                                        hours.weekdays().stream()
                                                .sorted()
                                                .map(words::weekday)
                                                .collect(Collectors.joining(", ")),
                                        Formats.here().bareTime(from),
                                        Formats.here().bareTime(until)))
                .fact(
                        getTranslation("runs.view.place"),
                        getTranslation(
                                "runs.view.place-words",
                                place.name(),
                                place.address().oneLine()))
                .fact(
                        getTranslation("runs.form.way"),
                        place.wayThere() == null ? getTranslation("runs.view.unknown") : place.wayThere())
                .fact(
                        getTranslation("runs.view.marks"),
                        getTranslation(
                                "runs.view.marks-words",
                                place.isBarrierFree() ? "yes" : "no",
                                run.isChildcareOnSite() ? "yes" : "no"))
                .fact(
                        getTranslation("runs.view.places-then"),
                        run.written().places().stream()
                                .sorted(Comparator.comparing(PlacesFrom::fromDay))
                                .map(step -> getTranslation("runs.both.step", step.fromDay(), step.places()))
                                .collect(Collectors.joining(" · ")))
                .fact(
                        getTranslation("runs.form.contact"),
                        contact.phone() == null
                                ? contact.name()
                                : getTranslation(
                                        "runs.view.contact",
                                        contact.name(),
                                        contact.phone().readable()));
        facts.addClassName("card");
        return facts;
    }

    private Component days(RunDetails run, LocalDate today) {
        var first = run.nextEntry(today);
        var days = dates.between(run, first, first.plusWeeks(WEEKS), getLocale());
        var section = new Section(new H2(getTranslation("runs.view.days")));
        section.addClassNames("card", "stack");
        section.add(new Paragraph(getTranslation(
                "runs.view.days-count", days.stream().filter(RunDay::takesPlace).count(), WEEKS)));
        section.add(list(days));
        return section;
    }

    private Component list(List<RunDay> days) {
        var list = new UnorderedList();
        list.addClassName("run-days");
        days.forEach(day -> {
            var item = new ListItem(new Span(Formats.here().weekdayDate(day.day())));
            var reason = day.reason();
            if (!day.takesPlace()) {
                item.addClassName("off");
                item.add(new StatusBadge(
                                Status.STOP,
                                IconName.NO,
                                reason == null ? RunWords.on(this).of(day.kind()) : reason)
                        .bare());
            } else if (day.school() != null) {
                item.add(new StatusBadge(
                                Status.CARE,
                                IconName.SCHOOL,
                                RunWords.on(this).of(day.school().kind()))
                        .bare());
            }
            list.add(item);
        });
        return list;
    }
}
