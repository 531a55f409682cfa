package org.jobcenterportal.providing.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.DueReport;
import org.jobcenterportal.providing.MonthDesk;
import org.jobcenterportal.providing.ParticipantDesk;
import org.jobcenterportal.providing.ParticipantRow;
import org.jobcenterportal.providing.ReportDesk;
import org.jobcenterportal.providing.Wanted;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F24, F26: a provider's start: what the office waits for, and then everybody by run. */
@Route(value = ProviderLinks.START, layout = StaffLayout.class)
@Menu(title = "providing.menu", icon = "GROUP", order = 24)
@RolesAllowed(Roles.PROVIDER)
class ParticipantsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Comparator<ParticipantRow> BY_DEADLINE =
            comparing(ParticipantRow::answerBy, nullsLast(naturalOrder()));

    private final ParticipantDesk desk;
    private final MonthDesk months;
    private final ReportDesk reports;
    private final Clock clock;
    private final ProviderWords words = new ProviderWords(this);

    ParticipantsView(ParticipantDesk desk, MonthDesk months, ReportDesk reports, Clock clock) {
        this.desk = desk;
        this.months = months;
        this.reports = reports;
        this.clock = clock;
        getContent().addClassNames("stack", "participants");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("providing.title")).lead(getTranslation("providing.lead")));
        var all = desk.all();
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.GROUP, getTranslation("providing.empty"), getTranslation("providing.emptyText")));
            return;
        }
        for (var wanted : List.of(Wanted.ANSWER, Wanted.ENTRY)) {
            var rows = all.stream()
                    .filter(row -> row.wanted() == wanted)
                    .sorted(BY_DEADLINE)
                    .toList();
            if (!rows.isEmpty()) {
                add(
                        getTranslation("providing.group", getTranslation("providing.wanted." + wanted), rows.size()),
                        list(rows, this::waiting));
            }
        }
        months();
        reports(all);
        all.stream()
                .collect(groupingBy(row -> row.run().id(), LinkedHashMap::new, toList()))
                .values()
                .forEach(this::run);
    }

    /** Months whose days are to be reported. */
    private void months() {
        var due = months.due();
        if (!due.isEmpty()) {
            var list = list();
            due.forEach(month -> list.add(new ListItem(
                    words(
                            new Anchor(
                                    ProviderLinks.away(
                                            month.run().id(), month.term().month()),
                                    title(month.run())),
                            words.month(month.term().month())),
                    deadline(month.term().dueOn(), month.term().isLateOn(today())))));
            add(getTranslation("providing.group", getTranslation("providing.wanted.MONTH"), due.size()), list);
        }
    }

    /** Participants about whom a report is due soon, or was. */
    private void reports(List<ParticipantRow> all) {
        var due = reports.due();
        var rows = all.stream()
                .filter(row -> due.containsKey(row.id()))
                .sorted(comparing(row -> due.get(row.id()).dueOn()))
                .toList();
        if (!rows.isEmpty()) {
            var list = list();
            rows.forEach(row -> list.add(report(row, due.get(row.id()))));
            add(getTranslation("providing.group", getTranslation("providing.wanted.REPORT"), rows.size()), list);
        }
    }

    private ListItem report(ParticipantRow row, DueReport due) {
        return new ListItem(
                words(
                        new Anchor(ProviderLinks.write(row.id(), due), words.who(row.who())),
                        getTranslation(
                                "providing.reportOf",
                                getTranslation("enum.ReportKind." + due.kind()),
                                row.run().measure().name(words.locale()))),
                deadline(due.dueOn(), due.isOverdueOn(today())));
    }

    /** Those who are in it or will be, and folded those who are done with it. */
    private void run(List<ParticipantRow> rows) {
        var run = rows.getFirst().run();
        var open = rows.stream().filter(row -> row.status().isOpen()).toList();
        var over = rows.stream().filter(row -> !row.status().isOpen()).toList();
        var section = new Section(new H2(getTranslation("providing.group", title(run), open.size())));
        section.addClassNames("card", "work-card", "stack", "close");
        if (!open.isEmpty()) {
            section.add(list(open, this::inRun));
        }
        if (rows.stream().anyMatch(row -> row.status().hasBegun())) {
            section.add(new Div(new LinkButton(
                            getTranslation("providing.month.title"),
                            IconName.CALENDAR,
                            ProviderLinks.away(run.id(), YearMonth.from(today())))
                    .compact()));
        }
        if (!over.isEmpty()) {
            section.add(new Details(getTranslation("providing.over", over.size()), list(over, this::inRun)));
        }
        getContent().add(section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providing.title");
    }

    private void add(String title, UnorderedList list) {
        var section = new Section(new H2(title), list);
        section.addClassNames("card", "work-card");
        getContent().add(section);
    }

    private static UnorderedList list(List<ParticipantRow> rows, Function<ParticipantRow, ListItem> item) {
        var list = list();
        rows.stream().map(item).forEach(list::add);
        return list;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("participant-list");
        return list;
    }

    private String title(RunDetails run) {
        return getTranslation(
                "providing.run",
                run.measure().name(words.locale()),
                Formats.here().dateWithYear(run.startsOn()));
    }

    private String beginning(ParticipantRow row) {
        var starts = row.starts();
        var measure = row.run().measure().name(words.locale());
        return starts == null
                ? getTranslation("providing.beginsAsAgreed", measure)
                : getTranslation("providing.begins", measure, Formats.here().dateWithYear(starts));
    }

    private ListItem waiting(ParticipantRow row) {
        var item = new ListItem(line(row, beginning(row)));
        var by = row.answerBy();
        if (by != null) {
            item.add(deadline(by, row.isLateOn(today())));
        }
        return item;
    }

    private StatusBadge deadline(LocalDate by, boolean isLate) {
        var day = Formats.here().weekdayDate(by);
        return isLate
                ? new StatusBadge(Status.STOP, IconName.WARNING, getTranslation("providing.late", day))
                : new StatusBadge(Status.CARE, IconName.HOURGLASS, getTranslation("providing.until", day));
    }

    private ListItem inRun(ParticipantRow row) {
        return new ListItem(
                line(row, row.run().place().name()), words.badge(row.status()).bare());
    }

    private Div line(ParticipantRow row, String below) {
        return words(new Anchor(ProviderLinks.one(row.id()), words.who(row.who())), below);
    }

    private static Div words(Anchor link, String below) {
        var small = new Span(below);
        small.addClassNames("muted", "label");
        var line = new Div(link, small);
        line.addClassName("participant-words");
        return line;
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
