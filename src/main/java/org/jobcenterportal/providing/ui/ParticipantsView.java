package org.jobcenterportal.providing.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.ParticipantDesk;
import org.jobcenterportal.providing.ParticipantRow;
import org.jobcenterportal.providing.Wanted;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F24: a provider's start: what the office waits for, and then everybody by run. */
@Route(value = ProviderLinks.START, layout = StaffLayout.class)
@Menu(title = "providing.menu", icon = "GROUP", order = 24)
@RolesAllowed(Roles.PROVIDER)
class ParticipantsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Comparator<ParticipantRow> BY_DEADLINE =
            comparing(ParticipantRow::answerBy, nullsLast(naturalOrder()));

    private final ParticipantDesk desk;
    private final Clock clock;
    private final ProviderWords words = new ProviderWords(this);

    ParticipantsView(ParticipantDesk desk, Clock clock) {
        this.desk = desk;
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
                add(getTranslation("providing.wanted." + wanted), rows, this::waiting);
            }
        }
        all.stream()
                .collect(groupingBy(row -> row.run().id(), LinkedHashMap::new, toList()))
                .values()
                .forEach(rows -> add(title(rows.getFirst().run()), rows, this::inRun));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providing.title");
    }

    private void add(String title, List<ParticipantRow> rows, Function<ParticipantRow, ListItem> item) {
        var list = new UnorderedList();
        list.addClassName("participant-list");
        rows.stream().map(item).forEach(list::add);
        var section = new Section(new H2(getTranslation("providing.group", title, rows.size())), list);
        section.addClassNames("card", "work-card");
        getContent().add(section);
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
        var small = new Span(below);
        small.addClassNames("muted", "label");
        var line = new Div(new Anchor(ProviderLinks.one(row.id()), words.who(row.who())), small);
        line.addClassName("participant-words");
        return line;
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
