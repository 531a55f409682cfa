package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F10, F15: measure management sees all providers, whom to ask, and until when they are approved. */
@Route(value = RunLinks.PROVIDERS, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class ProvidersView extends Composite<Div> implements HasDynamicTitle {

    private static final List<String> COLUMNS = List.of("name", "contact", "approval");

    ProvidersView(Providers providers, Clock clock) {
        var today = OfficeTime.dayOf(clock.instant());
        var all = providers.all();
        getContent().addClassNames("stack", "staff-offers");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(getTranslation("runs.providers.lead"))
                                .actions(
                                        new LinkButton(
                                                getTranslation("runs.view.measures"), IconName.BACK, RunLinks.MEASURES),
                                        new LinkButton(
                                                        getTranslation("runs.provider.new"),
                                                        IconName.ADD,
                                                        RunLinks.NEW_PROVIDER)
                                                .primary()),
                        all.isEmpty() ? nothing() : table(all, today));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("runs.providers.title");
    }

    private Component nothing() {
        var card = new Div(new EmptyState(
                IconName.HANDSHAKE, getTranslation("runs.providers.none"), getTranslation("runs.providers.none-text")));
        card.addClassName("card");
        return card;
    }

    private Component table(List<ProviderDetails> all, LocalDate today) {
        var names = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("runs.providers.column." + column));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        var rows = new NativeTableBody();
        all.stream()
                .sorted(Comparator.comparing(ProviderDetails::name, Collator.getInstance(Locale.GERMAN)))
                .forEach(provider -> rows.add(row(provider, today)));
        var table = new NativeTable(new NativeTableHeader(names), rows);
        table.addClassName("work-table");
        return table;
    }

    private NativeTableRow row(ProviderDetails provider, LocalDate today) {
        var name = new NativeTableHeaderCell(new Anchor(RunLinks.provider(provider.id()), provider.name()));
        name.getElement().setAttribute("scope", "row");
        var contact = provider.contact();
        return new NativeTableRow(
                name,
                cell(
                        "contact",
                        new Span(
                                contact.phone() == null
                                        ? contact.name()
                                        : getTranslation(
                                                "runs.view.contact",
                                                contact.name(),
                                                contact.phone().readable()))),
                cell("approval", approval(provider, today)));
    }

    private Component approval(ProviderDetails provider, LocalDate today) {
        var until = provider.approvedUntil();
        if (until == null) {
            return new Span(getTranslation("runs.providers.no-approval"));
        }
        var day = Formats.here().dateWithYear(until);
        if (!provider.endsSoon(today)) {
            return new Span(day);
        }
        return provider.isApprovedOn(today)
                ? new StatusBadge(Status.CARE, IconName.WARNING, day).bare()
                : new StatusBadge(Status.STOP, IconName.DANGER, day).bare();
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("runs.providers.column." + column));
        return cell;
    }
}
