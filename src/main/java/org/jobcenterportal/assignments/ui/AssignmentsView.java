package org.jobcenterportal.assignments.ui;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jobcenterportal.assignments.AssignmentApproval;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentLists;
import org.jobcenterportal.assignments.AssignmentRow;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;

/** F19, F23: what was suggested in one's own cases by whose move it is, and what waits to be cleared. */
@Route(value = AssignmentLinks.LIST, layout = StaffLayout.class)
@Menu(title = "assignments.menu", icon = "HANDSHAKE", order = 24)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT})
class AssignmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentLists lists;
    private final AssignmentApproval approval;
    private final CurrentUser user;
    private final Clock clock;
    private final AssignmentWords words = new AssignmentWords(this);

    AssignmentsView(AssignmentLists lists, AssignmentApproval approval, CurrentUser user, Clock clock) {
        this.lists = lists;
        this.approval = approval;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "assignments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("assignments.title")).lead(getTranslation("assignments.lead")));
        var isEmpty = true;
        if (user.isInRole(Roles.TEAM_LEAD) || user.isInRole(Roles.MEASURE_MANAGEMENT)) {
            isEmpty = add(getTranslation("assignments.approvals"), approval.pending(), AssignmentLinks::approval);
        }
        if (!user.isInRole(Roles.MEASURE_MANAGEMENT) || user.isInRole(Roles.COUNSELLOR)) {
            var rows = lists.mine().stream().collect(groupingBy(AssignmentRow::waitsFor, TreeMap::new, toList()));
            for (var group : rows.entrySet()) {
                isEmpty &=
                        add(getTranslation("enum.WaitsFor." + group.getKey()), group.getValue(), AssignmentLinks::one);
            }
        }
        if (isEmpty) {
            getContent()
                    .add(new EmptyState(
                            IconName.HANDSHAKE,
                            getTranslation("assignments.empty"),
                            getTranslation("assignments.emptyText")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignments.title");
    }

    /** Adds a group, and says whether there was nothing in it. */
    private boolean add(String title, List<AssignmentRow> rows, Function<AssignmentId, String> way) {
        if (rows.isEmpty()) {
            return true;
        }
        var today = OfficeTime.dayOf(clock.instant());
        var list = new UnorderedList();
        list.addClassName("assignment-list");
        rows.forEach(row -> list.add(item(row, way.apply(row.id()), today)));
        var section = new Section(new H2(getTranslation("assignments.group", title, rows.size())), list);
        section.addClassNames("card", "work-card");
        getContent().add(section);
        return false;
    }

    private ListItem item(AssignmentRow row, String address, LocalDate today) {
        var name = row.name();
        var number = row.number();
        var who = name != null
                ? name.full()
                : getTranslation(number == null ? "assignments.row.unnamed" : "assignments.row.protected");
        var link = new Anchor(address, getTranslation("assignments.row", who, words.offer(row.measure())));
        var line = new Span(getTranslation(
                "assignments.row.line",
                Formats.here().relativeDay(OfficeTime.dayOf(row.since()), today),
                starts(row, today),
                words.euros(row.cost())));
        line.addClassNames("muted", "label");
        var text = new Div(link, line);
        text.addClassName("assignment-words");
        return new ListItem(text, badge(row));
    }

    /** Where one can begin at any time, today's date would say nothing. */
    private String starts(AssignmentRow row, LocalDate today) {
        if (row.status() == AssignmentStatus.WAITLISTED) {
            return getTranslation("assignments.row.when-free");
        }
        return row.status().isBeforeBeginning() && !row.startsOn().isAfter(today)
                ? getTranslation("assignments.row.any-time")
                : getTranslation("assignments.row.starts", Formats.here().dateWithYear(row.startsOn()));
    }

    private Component badge(AssignmentRow row) {
        return words.badge(row.status()).bare();
    }
}
