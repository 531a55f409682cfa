package org.jobcenterportal.caselist.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.CaseLine;
import org.jobcenterportal.caselist.CaseList;
import org.jobcenterportal.caselist.CaseOrder;
import org.jobcenterportal.caselist.CaseSort;
import org.jobcenterportal.caselist.Scope;
import org.jobcenterportal.caselist.SelectionAction;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** The cases, loaded as one scrolls; what is chosen turns the line above it into what one can do. */
class CaseTable extends Div {

    private static final String ONLY_WIDE = "only-wide";
    private static final String ONLY_AT_DESK = ONLY_WIDE + " only-desk";
    private static final String WRAPPED = "wrap-cell-content";

    private final Grid<CaseLine> grid = new Grid<>();
    private final Div chosen = new Div();
    private final transient CaseList cases;
    private final CaseFilter filter;
    private final transient List<SelectionAction> actions;
    private final transient CaseListWords words;
    private final Runnable changed;

    CaseTable(
            CaseList cases,
            CaseFilter filter,
            int count,
            List<SelectionAction> actions,
            CaseListWords words,
            Runnable changed) {
        this.cases = cases;
        this.filter = filter;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(SelectionAction::order))
                .toList();
        this.words = words;
        this.changed = changed;
        addClassName("case-table");
        if (count == 0) {
            add(empty());
        } else {
            chosen.addClassName("case-chosen");
            chosen.setVisible(false);
            fill(count);
            add(chosen, grid);
        }
    }

    private Component empty() {
        return filter.isOpen()
                ? new EmptyState(
                        IconName.FAMILY, getTranslation("caselist.empty.title"), getTranslation("caselist.empty.text"))
                : new EmptyState(
                        IconName.SEARCH,
                        getTranslation("caselist.nothing.title"),
                        getTranslation("caselist.nothing.text"));
    }

    private void fill(int count) {
        grid.setAriaLabel(words.filter(filter));
        ((GridMultiSelectionModel<CaseLine>) grid.setSelectionMode(Grid.SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        var name = grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("caselist.column.name"))
                .setSortProperty(CaseOrder.NAME.name())
                .setFlexGrow(2)
                .setWidth("10rem");
        wide("children", words::children).setFlexGrow(2).setWidth("10rem");
        wide("german", words::german)
                .setSortProperty(CaseOrder.GERMAN.name())
                .setFlexGrow(0)
                .setWidth("9rem");
        var work = wide("work", line -> line.work() == null ? "" : line.work());
        work.setFlexGrow(2).setWidth("9rem");
        only(ONLY_AT_DESK, work);
        wide("benefit", words::benefit)
                .setSortProperty(CaseOrder.BENEFIT.name())
                .setFlexGrow(0)
                .setWidth("7rem");
        wide("lastContact", words::lastContact)
                .setSortProperty(CaseOrder.LAST_CONTACT.name())
                .setFlexGrow(0)
                .setWidth("9rem");
        if (filter.scope() != Scope.MINE) {
            wide("counsellor", words::counsellor).setWidth("11rem");
        }
        onlyWide(grid.addColumn(new ComponentRenderer<>(this::next))
                .setHeader(getTranslation("caselist.column.next"))
                .setFlexGrow(1)
                .setWidth("10rem"));
        grid.addThemeName(WRAPPED);
        grid.setItems(this::page, query -> count);
        grid.sort(List.of(new GridSortOrder<>(name, SortDirection.ASCENDING)));
        grid.addSelectionListener(selection -> showChosen());
        var sorters = grid.getColumns().stream().filter(Grid.Column::isSortable).count();
        grid.addAttachListener(attached -> {
            BrowserActions.nameSorters(grid, getTranslation("uikit.grid.sort", BrowserActions.COLUMN), sorters);
            BrowserActions.nameSelection(
                    grid, getTranslation("caselist.choose.all"), getTranslation("caselist.choose.one"));
        });
    }

    private Stream<CaseLine> page(Query<CaseLine, Void> query) {
        return cases.page(filter, sort(query), query.getOffset(), query.getLimit(), getLocale()).stream();
    }

    private static CaseSort sort(Query<CaseLine, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> new CaseSort(
                        CaseOrder.valueOf(order.getSorted()), order.getDirection() == SortDirection.ASCENDING))
                .orElse(CaseSort.BY_NAME);
    }

    private Grid.Column<CaseLine> wide(String key, ValueProvider<CaseLine, String> text) {
        var column = grid.addColumn(text).setHeader(getTranslation("caselist.column." + key));
        onlyWide(column);
        return column;
    }

    /** What a phone has no room for stands below the name. */
    private void onlyWide(Grid.Column<CaseLine> column) {
        only(ONLY_WIDE, column);
    }

    private void only(String where, Grid.Column<CaseLine> column) {
        column.setPartNameGenerator(line -> where);
        grid.getHeaderRows().getFirst().getCell(column).setPartName(where);
    }

    private Component name(CaseLine line) {
        var link = new Anchor(CaseListLinks.file(line.number()), words.name(line));
        var below = new Span(line.isProtected() ? getTranslation("caselist.protected.text") : words.age(line));
        below.addClassNames("muted", "small");
        var narrow = new Span(getTranslation("caselist.narrow", words.children(line), words.lastContact(line)));
        narrow.addClassNames("only-narrow", "muted", "small");
        var cell = new Div(link, below, narrow);
        cell.addClassName("two-lines");
        return cell;
    }

    private Component next(CaseLine line) {
        return line.isProtected()
                ? new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("caselist.protected.badge")).bare()
                : line.next() == null
                        ? new StatusBadge(Status.OPEN, IconName.PAUSE, words.next(line)).bare()
                        : new Span(words.next(line));
    }

    private void showChosen() {
        var lines = grid.getSelectedItems();
        chosen.removeAll();
        chosen.setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            var count = new Span(getTranslation("caselist.chosen", lines.size()));
            count.getElement().setAttribute("role", "status");
            chosen.add(count);
            actions.forEach(action -> chosen.add(
                    new SecondaryButton(getTranslation(action.labelKey()), action.icon(), () -> begin(action))
                            .compact()));
            chosen.add(new QuietButton(getTranslation("caselist.chosen.clear"), grid::deselectAll).compact());
        }
    }

    private void begin(SelectionAction action) {
        action.begin(grid.getSelectedItems().stream().map(CaseLine::person).collect(toSet()), changed);
    }
}
