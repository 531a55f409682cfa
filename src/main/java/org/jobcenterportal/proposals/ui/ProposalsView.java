package org.jobcenterportal.proposals.ui;

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
import java.util.List;
import java.util.function.Predicate;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.ProposalLists;
import org.jobcenterportal.proposals.ProposalRow;
import org.jobcenterportal.proposals.WaitsForMove;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** F75, F80: proposals by whose move it is, one's own first, what is late at the top. */
@Route(value = ProposalLinks.LIST, layout = StaffLayout.class)
@Menu(title = "proposals.menu", icon = "WORK", order = 38)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class ProposalsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ALL = "alle";

    private final ProposalLists lists;
    private final CurrentUser user;
    private final Clock clock;
    private final ProposalStaffWords words = new ProposalStaffWords(this);

    ProposalsView(ProposalLists lists, CurrentUser user, Clock clock) {
        this.lists = lists;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "proposals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isAll =
                event.getLocation().getQueryParameters().getSingleParameter(ALL).isPresent();
        var rows = lists.all();
        var shown = isAll ? rows : rows.stream().filter(ProposalRow::isMine).toList();
        getContent().removeAll();
        getContent().add(header(), ways(rows, isAll));
        add("proposals.group.overdue", shown, ProposalRow::isOverdue);
        for (var move : WaitsForMove.values()) {
            add("enum.WaitsForMove." + move, shown, row -> !row.isOverdue() && row.waitsFor() == move);
        }
        if (shown.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.WORK, getTranslation("proposals.empty"), getTranslation("proposals.emptyText")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposals.title");
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("proposals.title")).lead(getTranslation("proposals.lead"));
        var rules =
                new LinkButton(getTranslation("proposals.rules.title"), IconName.HAND, ProposalLinks.RULES).compact();
        return user.isInRole(Roles.TEAM_LEAD) || user.isInRole(Roles.EMPLOYER_SERVICE)
                ? header.actions(
                        rules,
                        new LinkButton(getTranslation("proposals.figures.title"), IconName.CHART, ProposalLinks.FIGURES)
                                .compact())
                : header.actions(rules);
    }

    /** Mine, or all: two ways with their counts. */
    private Component ways(List<ProposalRow> rows, boolean isAll) {
        var mine = new Anchor(
                ProposalLinks.LIST,
                getTranslation(
                        "proposals.mineOnly",
                        rows.stream().filter(ProposalRow::isMine).count()));
        var all = new Anchor(ProposalLinks.LIST + "?" + ALL + "=1", getTranslation("proposals.allOfThem", rows.size()));
        (isAll ? all : mine).getElement().setAttribute("aria-current", "page");
        var ways = new Div(mine, all);
        ways.addClassName("proposal-ways");
        return ways;
    }

    private void add(String titleKey, List<ProposalRow> rows, Predicate<ProposalRow> which) {
        var some = rows.stream().filter(which).toList();
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("assignment-list");
        some.forEach(row -> list.add(item(row)));
        var section =
                new Section(new H2(getTranslation("proposals.group", getTranslation(titleKey), some.size())), list);
        section.addClassNames("card", "work-card");
        getContent().add(section);
    }

    private ListItem item(ProposalRow row) {
        var link = new Anchor(ProposalLinks.one(row.id()), getTranslation("proposals.row", words.who(row), row.job()));
        var line = new Span(line(row));
        line.addClassNames("muted", "label");
        var text = new Div(link, line);
        text.addClassName("assignment-words");
        return new ListItem(text, words.badge(row.state()).bare());
    }

    private String line(ProposalRow row) {
        var today = OfficeTime.dayOf(clock.instant());
        var since = Formats.here().relativeDay(OfficeTime.dayOf(row.since()), today);
        var due = row.dueOn();
        return due == null
                ? getTranslation("proposals.row.line", row.employer(), since)
                : getTranslation(
                        "proposals.row.due",
                        row.employer(),
                        since,
                        Formats.here().dateWithYear(due));
    }
}
