package org.jobcenterportal.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.messaging.Channel;
import org.jobcenterportal.messaging.LetterDesk;
import org.jobcenterportal.messaging.MessageRow;
import org.jobcenterportal.messaging.MessageState;
import org.jobcenterportal.messaging.PostRoom;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** F54: administration sees what waits, what went out and what did not arrive. */
@Route(ReadOutboxView.ADDRESS)
@Menu(title = "messaging.outbox.menu", icon = "MAIL", order = 900)
@RolesAllowed(Roles.ADMINISTRATION)
class ReadOutboxView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "intern/postausgang";

    private static final String STATE = "state";
    private static final String ONLY_WIDE = "only-wide";

    private final transient PostRoom postRoom;
    private final transient LetterDesk letterDesk;
    private final transient Texts texts;

    ReadOutboxView(PostRoom postRoom, LetterDesk letterDesk, Texts texts) {
        this.postRoom = postRoom;
        this.letterDesk = letterDesk;
        this.texts = texts;
        getContent().addClassName("outbox");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(ReadOutboxView::state)
                .orElse(null));
    }

    private void show(@Nullable MessageState state) {
        var content = getContent();
        content.removeAll();
        content.add(
                new PageHeader(getTranslation("messaging.outbox.title")).lead(getTranslation("messaging.outbox.lead")));
        if (!postRoom.hasMailServer()) {
            content.add(Notice.care(
                    getTranslation("messaging.outbox.no-server.title"),
                    getTranslation("messaging.outbox.no-server.text")));
        }
        var messages = new Div();
        messages.addClassName("outbox");
        content.add(new LettersCard(letterDesk, () -> showMessages(messages, state)), messages);
        showMessages(messages, state);
    }

    private void showMessages(Div messages, @Nullable MessageState state) {
        var counts = postRoom.counts();
        messages.removeAll();
        messages.add(filter(counts, state), list(counts, state));
    }

    private Nav filter(Map<MessageState, Long> counts, @Nullable MessageState chosen) {
        var chips = new Nav(
                chip(getTranslation("messaging.outbox.all"), total(counts), QueryParameters.empty(), chosen == null));
        Stream.of(MessageState.values())
                .map(state -> chip(
                        getTranslation("enum.MessageState." + state),
                        counts.getOrDefault(state, 0L),
                        QueryParameters.of(STATE, parameter(state)),
                        chosen == state))
                .forEach(chips::add);
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("messaging.outbox.filter"));
        return chips;
    }

    private RouterLink chip(String text, long count, QueryParameters parameters, boolean isChosen) {
        var link = new RouterLink(getTranslation("messaging.outbox.chip", text, count), ReadOutboxView.class);
        link.setQueryParameters(parameters);
        link.addClassName("chip");
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Grid<MessageRow> list(Map<MessageState, Long> counts, @Nullable MessageState state) {
        var grid = new Grid<MessageRow>();
        grid.setAriaLabel(getTranslation("messaging.outbox.title"));
        var due = grid.addColumn(new ComponentRenderer<>(this::link))
                .setHeader(getTranslation("messaging.outbox.due"))
                .setSortProperty("dueAt")
                .setAutoWidth(true);
        onlyWide(
                grid,
                grid.addColumn(this::kind)
                        .setHeader(getTranslation("messaging.outbox.kind"))
                        .setSortProperty("kind")
                        .setAutoWidth(true));
        grid.addColumn(new ComponentRenderer<>(
                        row -> MessageLook.badge(this, row.state()).bare()))
                .setHeader(getTranslation("messaging.outbox.state"))
                .setAutoWidth(true);
        onlyWide(
                grid,
                grid.addColumn(this::to)
                        .setHeader(getTranslation("messaging.outbox.to"))
                        .setAutoWidth(true));
        onlyWide(
                grid,
                grid.addColumn(row -> MessageLook.language(row.languageTag()))
                        .setHeader(getTranslation("messaging.outbox.language"))
                        .setAutoWidth(true));
        onlyWide(
                grid,
                grid.addColumn(MessageRow::attempts)
                        .setHeader(getTranslation("messaging.outbox.attempts"))
                        .setSortProperty("attempts")
                        .setAutoWidth(true));
        grid.setItemsPageable(
                page -> postRoom.messages(state, page),
                page -> state == null ? total(counts) : counts.getOrDefault(state, 0L));
        grid.sort(List.of(new GridSortOrder<>(due, SortDirection.DESCENDING)));
        grid.setEmptyStateComponent(empty(state));
        var sorters = grid.getColumns().stream().filter(Grid.Column::isSortable).count();
        grid.addAttachListener(attached ->
                BrowserActions.nameSorters(grid, getTranslation("uikit.grid.sort", BrowserActions.COLUMN), sorters));
        return grid;
    }

    /** What a phone has no room for stands in the message itself. */
    private static void onlyWide(Grid<MessageRow> grid, Grid.Column<MessageRow> column) {
        column.setPartNameGenerator(row -> ONLY_WIDE);
        grid.getHeaderRows().getFirst().getCell(column).setPartName(ONLY_WIDE);
    }

    private String to(MessageRow row) {
        return row.channel() == Channel.LETTER ? getTranslation("enum.Channel." + row.channel()) : row.maskedAddress();
    }

    /** On a phone with what it is about below it. */
    private Div link(MessageRow row) {
        var kind = new Span(kind(row));
        kind.addClassName("outbox-kind");
        return new Div(
                new RouterLink(
                        Formats.here().shortMoment(row.dueAt()),
                        ReadMessageView.class,
                        ReadMessageView.parameters(row.id())),
                kind);
    }

    private String kind(MessageRow row) {
        return MessageLook.kind(texts, getLocale(), row.kind());
    }

    private EmptyState empty(@Nullable MessageState state) {
        return state == null
                ? new EmptyState(
                        IconName.MAIL,
                        getTranslation("messaging.outbox.empty.title"),
                        getTranslation("messaging.outbox.empty.text"))
                : new EmptyState(
                        IconName.SEARCH,
                        getTranslation("messaging.outbox.nothing.title", getTranslation("enum.MessageState." + state)),
                        getTranslation("messaging.outbox.nothing.text"));
    }

    /** Where the messages of one state are listed. */
    static String address(MessageState state) {
        return ADDRESS + "?" + STATE + "=" + parameter(state);
    }

    private static long total(Map<MessageState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String parameter(MessageState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<MessageState> state(String parameter) {
        return Stream.of(MessageState.values())
                .filter(state -> parameter(state).equals(parameter))
                .findFirst();
    }
}
