package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.CaseList;
import org.jobcenterportal.caselist.FilterAddress;
import org.jobcenterportal.caselist.SavedView;
import org.jobcenterportal.caselist.SavedViews;
import org.jobcenterportal.caselist.Scope;
import org.jobcenterportal.caselist.SelectionAction;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Toast;

/** Counsellors find among their cases those whom they mean, and do something with them. */
@Route(CaseListLinks.CASES)
@Menu(title = "caselist.menu", icon = "FAMILY", order = 20)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class CasesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseList cases;
    private final transient SavedViews views;
    private final transient List<SelectionAction> actions;
    private final transient Clock clock;

    CasesView(CaseList cases, SavedViews views, List<SelectionAction> actions, Clock clock) {
        this.cases = cases;
        this.views = views;
        this.actions = actions;
        this.clock = clock;
        getContent().addClassName("case-list");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caselist.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = new LinkedHashMap<String, String>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        show(FilterAddress.filter(parameters));
    }

    /** Something on the list has changed: whoever did it goes on from the heading. */
    private void showAgain(CaseFilter filter) {
        show(filter).focusHeading();
    }

    private PageHeader show(CaseFilter filter) {
        var words = new CaseListWords(this, OfficeTime.dayOf(clock.instant()), cases.colleagues());
        var mine = cases.count(CaseFilter.all(Scope.MINE));
        var count = cases.count(filter);
        var header = new PageHeader(getPageTitle())
                .lead(getTranslation("caselist.lead", mine))
                .actions(
                        new ExportMenu(cases, filter, words),
                        new LinkButton(getTranslation("caselist.new"), IconName.ADD, CaseListLinks.NEW_CASE).primary());
        var content = getContent();
        content.removeAll();
        content.add(
                header,
                tabs(filter, mine, count),
                new FilterBar(filter, count, words, this::go),
                new CaseTable(cases, filter, count, actions, words, () -> showAgain(filter)));
        return header;
    }

    private void go(CaseFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(CasesView.class, parameters(filter)));
    }

    private Component tabs(CaseFilter shown, int mine, int count) {
        var tabs = new ArrayList<Component>();
        tabs.add(tab(getTranslation("caselist.scope.MINE"), mine, CaseFilter.all(Scope.MINE), shown));
        var represented = cases.count(CaseFilter.all(Scope.DEPUTY));
        if (represented > 0) {
            tabs.add(tab(getTranslation("caselist.scope.DEPUTY"), represented, CaseFilter.all(Scope.DEPUTY), shown));
        }
        tabs.add(tab(
                getTranslation("caselist.scope.TEAM"),
                cases.count(CaseFilter.all(Scope.TEAM)),
                CaseFilter.all(Scope.TEAM),
                shown));
        var saved = views.mine();
        saved.forEach(view -> tabs.add(tab(view.name(), cases.count(view.filter()), view.filter(), shown)));
        var nav = new Nav(tabs.toArray(Component[]::new));
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("caselist.views"));
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        saved.stream()
                .filter(view -> view.filter().equals(shown))
                .findFirst()
                .ifPresentOrElse(
                        view -> bar.add(new QuietButton(
                                getTranslation("caselist.view.delete"), IconName.CLOSE, () -> delete(view))),
                        () -> {
                            if (!shown.isOpen() && count >= 0) {
                                bar.add(new QuietButton(
                                        getTranslation("caselist.view.save"),
                                        IconName.STAR,
                                        () -> new SaveViewDialog(views, shown, () -> showAgain(shown)).open()));
                            }
                        });
        return bar;
    }

    private RouterLink tab(String name, int count, CaseFilter filter, CaseFilter shown) {
        var number = new Span(getTranslation("caselist.count", count));
        number.addClassName("muted");
        var link = new RouterLink(CasesView.class);
        link.add(new Span(name), number);
        link.setQueryParameters(parameters(filter));
        if (filter.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void delete(SavedView view) {
        new ConfirmDialog(
                        getTranslation("caselist.view.delete.title", view.name()),
                        getTranslation("caselist.view.delete.text"),
                        getTranslation("caselist.view.delete.do"),
                        () -> {
                            views.delete(view.id());
                            Toast.show(getTranslation("caselist.view.deleted", view.name()));
                            showAgain(view.filter());
                        })
                .open();
    }

    private static QueryParameters parameters(CaseFilter filter) {
        return QueryParameters.simple(FilterAddress.of(filter));
    }
}
