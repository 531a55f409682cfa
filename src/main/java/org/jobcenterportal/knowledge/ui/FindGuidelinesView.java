package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Consumer;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.knowledge.FieldOfAction;
import org.jobcenterportal.knowledge.GuidelineKind;
import org.jobcenterportal.knowledge.GuidelineQuery;
import org.jobcenterportal.knowledge.GuidelineRow;
import org.jobcenterportal.knowledge.Library;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.targets.TargetGroup;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** S32: staff find what the house knows, by words, kind, target group and field of action. */
@Route(value = KnowledgeLinks.FIND, layout = StaffLayout.class)
@Menu(title = "knowledge.menu", icon = "DOC", order = 75)
@RolesAllowed({
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.EMPLOYER_SERVICE,
    Roles.MEASURE_MANAGEMENT,
    Roles.OUTREACH,
    Roles.TEAM_LEAD,
    Roles.STEERING,
    Roles.DATA_PROTECTION,
    Roles.ADMINISTRATION
})
class FindGuidelinesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE = 300;

    private final Library library;
    private final CurrentUser user;
    private final Clock clock;
    private final Div found = new Div();
    private GuidelineQuery query = GuidelineQuery.ALL;

    FindGuidelinesView(Library library, CurrentUser user, Clock clock) {
        this.library = library;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("knowledge", "stack");
        found.addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = KnowledgeLinks.query(event.getLocation().getQueryParameters());
        if (found.getParent().isEmpty()) {
            getContent().add(header(), filters(), found);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("knowledge.menu");
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("knowledge.menu")).lead(getTranslation("knowledge.find.lead"));
        if (Writers.isOne(user)) {
            header.actions(
                    new LinkButton(getTranslation("knowledge.write.new"), IconName.ADD, KnowledgeLinks.NEW).primary());
        }
        return header;
    }

    private Div filters() {
        var words = new TextField(getTranslation("knowledge.find.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.setClearButtonVisible(true);
        words.setPrefixComponent(new Icon(IconName.SEARCH).small());
        words.setValue(query.words());
        words.addValueChangeListener(change -> go(
                new GuidelineQuery(change.getValue(), query.kind(), query.group(), query.field(), query.alsoPast())));
        var past = new Checkbox(getTranslation("knowledge.find.past"), query.alsoPast());
        past.addValueChangeListener(change ->
                go(new GuidelineQuery(query.words(), query.kind(), query.group(), query.field(), change.getValue())));
        var filters = new Div(
                words,
                choice(
                        "kind",
                        GuidelineKind.values(),
                        query.kind(),
                        chosen -> go(new GuidelineQuery(
                                query.words(), chosen, query.group(), query.field(), query.alsoPast()))),
                choice(
                        "group",
                        TargetGroup.values(),
                        query.group(),
                        chosen -> go(new GuidelineQuery(
                                query.words(), query.kind(), chosen, query.field(), query.alsoPast()))),
                choice(
                        "field",
                        FieldOfAction.values(),
                        query.field(),
                        chosen -> go(new GuidelineQuery(
                                query.words(), query.kind(), query.group(), chosen, query.alsoPast()))),
                past);
        filters.addClassNames("card", "knowledge-filters", "no-print");
        return filters;
    }

    private <E extends Enum<E>> Select<E> choice(
            String name, E[] items, @Nullable E value, Consumer<@Nullable E> choose) {
        var choice = new Select<E>();
        choice.setLabel(getTranslation("knowledge.find." + name));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("knowledge.find.all"));
        choice.setItemLabelGenerator(each -> each == null
                ? getTranslation("knowledge.find.all")
                : KnowledgeWords.on(this).of(each));
        choice.setValue(value);
        choice.addValueChangeListener(change -> choose.accept(change.getValue()));
        return choice;
    }

    private void go(GuidelineQuery next) {
        if (!next.equals(query)) {
            getUI().ifPresent(ui -> ui.navigate(FindGuidelinesView.class, KnowledgeLinks.parameters(next)));
        }
    }

    private void show() {
        var rows = library.find(query);
        var count = new Paragraph(getTranslation("knowledge.find.count", rows.size()));
        count.addClassNames("small", "muted");
        count.getElement().setAttribute("role", "status");
        found.removeAll();
        found.add(count, rows.isEmpty() ? nothing() : list(rows));
    }

    private Component list(Iterable<GuidelineRow> rows) {
        var list = new UnorderedList();
        list.addClassNames("card", "knowledge-list");
        rows.forEach(row -> list.add(row(row)));
        return list;
    }

    private ListItem row(GuidelineRow row) {
        var words = KnowledgeWords.on(this);
        var title = new Anchor(KnowledgeLinks.page(row.slug()), row.title());
        title.addClassName("knowledge-title");
        var note = new Paragraph(getTranslation("knowledge.find.note", words.of(row.kind()), row.editedOn()));
        note.addClassNames("small", "muted");
        var item = new ListItem(title, new Paragraph(row.summary()), note);
        var today = OfficeTime.dayOf(clock.instant());
        if (row.validUntil() != null && today.isAfter(row.validUntil())) {
            item.add(new StatusBadge(Status.OPEN, IconName.HISTORY, getTranslation("knowledge.page.past")).bare());
        } else if (today.isBefore(row.validFrom())) {
            item.add(new StatusBadge(Status.NOTE, IconName.CALENDAR, getTranslation("knowledge.page.later")).bare());
        }
        return item;
    }

    /** Names the filter that empties the list. */
    private EmptyState nothing() {
        var isSearched = !query.words().isEmpty();
        return new EmptyState(
                IconName.SEARCH,
                isSearched
                        ? getTranslation("knowledge.find.no-words", query.words())
                        : getTranslation("knowledge.find.none"),
                getTranslation("knowledge.find.none-text"),
                new LinkButton(getTranslation("knowledge.find.show-all"), KnowledgeLinks.FIND));
    }
}
