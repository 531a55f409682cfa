package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jobcenterportal.employers.EmployerDirectory;
import org.jobcenterportal.employers.EmployerFilter;
import org.jobcenterportal.employers.EmployerRow;
import org.jobcenterportal.employers.TalkGoal;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
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

/** F70, S22: the office finds employers by whatever is known, by sector, and by who is to be called. */
@Route(value = EmployerLinks.ALL, layout = StaffLayout.class)
@Menu(title = "employers.menu", icon = "STORE", order = 33)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EmployersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDirectory directory;
    private final CurrentUser user;
    private final Clock clock;
    private final EmployerWords words = EmployerWords.on(this);

    EmployersView(EmployerDirectory directory, CurrentUser user, Clock clock) {
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "employer-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employers.menu");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var filter = EmployerLinks.filter(parameters);
        var page = EmployerLinks.page(parameters);
        var count = directory.count(filter);
        getContent().removeAll();
        getContent().add(header(), filters(filter));
        if (count == 0) {
            getContent().add(nothing(filter));
            return;
        }
        var told = new Paragraph(getTranslation("employers.list.count", count));
        told.addClassNames("muted", "employer-count");
        told.getElement().setAttribute("role", "status");
        getContent().add(told, list(filter, page), pages(filter, page, count));
    }

    private PageHeader header() {
        var header = new PageHeader(getPageTitle()).lead(getTranslation("employers.list.lead"));
        if (user.isInRole(Roles.EMPLOYER_SERVICE)) {
            header.actions(
                    new LinkButton(getTranslation("employers.list.new"), IconName.ADD, EmployerLinks.NEW).primary());
        }
        return header;
    }

    private Component filters(EmployerFilter filter) {
        var search = new TextField(getTranslation("employers.list.search"));
        search.setHelperText(getTranslation("employers.list.searchHint"));
        search.setValue(filter.typed());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(new EmployerFilter(
                change.getValue().strip(),
                filter.sector(),
                filter.agent(),
                filter.goal(),
                filter.isDue(),
                filter.isDouble())));
        if (!filter.typed().isEmpty()) {
            BrowserActions.focusIfLost(search);
        }
        var sector = EmployerWords.sectors(this, "employers.head.sector");
        sector.setItems(directory.sectors());
        sector.setPlaceholder(getTranslation("employers.list.allSectors"));
        sector.setValue(filter.sector());
        sector.addValueChangeListener(change -> show(new EmployerFilter(
                filter.typed(), change.getValue(), filter.agent(), filter.goal(), filter.isDue(), filter.isDouble())));
        var agents = directory.agents();
        var agent = EmployerWords.agents(this, agents, "employers.list.allAgents");
        agents.stream()
                .filter(one -> one.id().equals(filter.agent()))
                .findFirst()
                .ifPresent(agent::setValue);
        agent.addValueChangeListener(change -> show(new EmployerFilter(
                filter.typed(),
                filter.sector(),
                change.getValue() == null ? null : change.getValue().id(),
                filter.goal(),
                filter.isDue(),
                filter.isDouble())));
        var goal = new Select<TalkGoal>();
        goal.setLabel(getTranslation("employers.list.goal"));
        goal.setItems(TalkGoal.values());
        goal.setEmptySelectionAllowed(true);
        goal.setEmptySelectionCaption(getTranslation("employers.list.allGoals"));
        goal.setItemLabelGenerator(one -> one == null ? getTranslation("employers.list.allGoals") : words.of(one));
        goal.setValue(filter.goal());
        goal.addValueChangeListener(change -> show(new EmployerFilter(
                filter.typed(),
                filter.sector(),
                filter.agent(),
                change.getValue(),
                filter.isDue(),
                filter.isDouble())));
        var due = new Checkbox(getTranslation("employers.list.due"), filter.isDue());
        due.addValueChangeListener(change -> show(new EmployerFilter(
                filter.typed(), filter.sector(), filter.agent(), filter.goal(), change.getValue(), filter.isDouble())));
        var doubles = new Checkbox(getTranslation("employers.list.double"), filter.isDouble());
        doubles.addValueChangeListener(change -> show(new EmployerFilter(
                filter.typed(), filter.sector(), filter.agent(), filter.goal(), filter.isDue(), change.getValue())));
        var ticks = new Div(due, doubles);
        ticks.addClassName("employer-ticks");
        var row = new Div(search, sector, agent, goal, ticks);
        row.addClassNames("card", "employer-filters");
        return row;
    }

    private void show(EmployerFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(EmployersView.class, EmployerLinks.list(filter, 0)));
    }

    private Component nothing(EmployerFilter filter) {
        var card = new Div(
                filter.equals(EmployerFilter.ALL)
                        ? new EmptyState(IconName.STORE, getTranslation("employers.list.none"), "")
                        : new EmptyState(
                                IconName.STORE,
                                getTranslation("employers.list.noneFound"),
                                getTranslation("employers.list.noneText")));
        card.addClassName("card");
        return card;
    }

    private Component list(EmployerFilter filter, int page) {
        var list = new UnorderedList();
        list.addClassNames("card", "employer-list");
        var today = OfficeTime.dayOf(clock.instant());
        directory.page(filter, page).forEach(row -> list.add(item(row, today)));
        return list;
    }

    private ListItem item(EmployerRow row, LocalDate today) {
        var card = row.card();
        var name = new Anchor(EmployerLinks.one(card.id()), card.name());
        name.addClassName("employer-name");
        var line = new Paragraph(words.line(card));
        line.addClassNames("muted", "small");
        var what = new Div(name, line);
        var whom = new Div();
        card.contacts().stream()
                .filter(contact -> contact.phone() != null)
                .findFirst()
                .ifPresent(contact -> {
                    var who = new Span(words.contact(contact));
                    who.addClassNames("small", "employer-who");
                    whom.add(who, new PhoneLink(contact.phone()));
                });
        var when = new Div(lastTalk(row, today));
        var call = row.callOn();
        if (call != null) {
            var text = getTranslation("employers.list.callOn", Formats.here().relativeDay(call, today));
            when.add(call.isAfter(today) ? new Div(text) : new StatusBadge(Status.CARE, IconName.PHONE, text).bare());
        }
        when.addClassNames("small", "employer-when");
        return new ListItem(what, whom, when);
    }

    private Component lastTalk(EmployerRow row, LocalDate today) {
        var at = row.lastTalkAt();
        var last = new Div(
                at == null
                        ? getTranslation("employers.list.neverTalked")
                        : getTranslation(
                                "employers.list.talked", Formats.here().relativeDay(OfficeTime.dayOf(at), today)));
        last.addClassName("muted");
        var agent = row.agent();
        return agent == null ? last : new Div(new Div(getTranslation("employers.list.agent", agent)), last);
    }

    private Component pages(EmployerFilter filter, int page, int count) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("employers.list.pages"));
        nav.addClassNames("row", "wrap");
        if (page > 0) {
            nav.add(way(filter, page - 1, "employers.list.before"));
        }
        if ((page + 1) * EmployerDirectory.PAGE < count) {
            nav.add(way(filter, page + 1, "employers.list.after"));
        }
        return nav;
    }

    private Component way(EmployerFilter filter, int page, String key) {
        var link = new RouterLink(getTranslation(key), EmployersView.class);
        link.setQueryParameters(EmployerLinks.list(filter, page));
        link.addClassName("button");
        return link;
    }
}
