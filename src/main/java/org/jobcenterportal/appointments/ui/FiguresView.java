package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationFigures;
import org.jobcenterportal.appointments.FiguresReport;
import org.jobcenterportal.appointments.FiguresReport.Details;
import org.jobcenterportal.appointments.FiguresReport.Month;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** S5, F62: how long people wait and what becomes of consultations, in figures that give nobody away. */
@Route(value = AppointmentLinks.FIGURES, layout = StaffLayout.class)
@Menu(title = "appointments.figures.menu", icon = "CHART", order = 29)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.STEERING, Roles.TEAM_LEAD})
class FiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PERIOD = "monat";

    private final ConsultationFigures figures;

    FiguresView(ConsultationFigures figures) {
        this.figures = figures;
        getContent().addClassNames("figures", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERIOD)
                .flatMap(FiguresView::month);
        show(figures.report(asked.orElse(null)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.figures.title");
    }

    private void show(FiguresReport report) {
        var header = new PageHeader(getTranslation("appointments.figures.title"))
                .lead(getTranslation("appointments.figures.lead"));
        getContent().removeAll();
        getContent().add(header, firstFree(report));
        report.shown()
                .ifPresentOrElse(
                        details -> {
                            header.actions(download(report, details));
                            showDetails(report, details);
                        },
                        () -> getContent()
                                .add(new EmptyState(
                                        IconName.CHART,
                                        getTranslation("appointments.figures.noneTitle"),
                                        getTranslation("appointments.figures.noneText"))));
    }

    private void showDetails(FiguresReport report, Details details) {
        var words = ConsultationWords.on(this);
        var tables = new Div(
                waiting(details.month()),
                new CountTable<>(
                        title("outcomes"),
                        definition("outcomes"),
                        details.outcomes(),
                        outcome -> getTranslation("enum.ConsultationOutcome." + outcome)),
                new CountTable<>(title("ways"), definition("ways"), details.ways(), words::way),
                new CountTable<>(title("venues"), definition("venues"), details.venues(), venue -> venue));
        tables.addClassName("figures-tables");
        getContent().add(choice(report, details), tables);
    }

    private Component choice(FiguresReport report, Details details) {
        var choice = new Select<Month>();
        choice.setLabel(getTranslation("appointments.figures.period"));
        choice.setHelperText(getTranslation("appointments.figures.periodHint"));
        choice.setItems(report.periods().reversed());
        choice.setItemLabelGenerator(this::name);
        choice.setValue(details.month());
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                FiguresView.class,
                QueryParameters.of(PERIOD, change.getValue().period().first().toString()))));
        return choice;
    }

    private Component firstFree(FiguresReport report) {
        var facts = new FactList();
        for (var way : Way.values()) {
            var days = report.untilFirstFree().get(way);
            facts.fact(
                    ConsultationWords.on(this).way(way),
                    days == null
                            ? getTranslation("appointments.figures.nothingFree")
                            : getTranslation("appointments.figures.inDays", days));
        }
        return card("firstFree", facts);
    }

    private Component waiting(Month month) {
        return card(
                "waiting",
                new FactList()
                        .strong(
                                name(month),
                                month.medianWait().isPresent()
                                        ? getTranslation(
                                                "appointments.figures.days",
                                                month.medianWait().getAsInt())
                                        : getTranslation("appointments.figures.tooFew")));
    }

    private Component card(String what, Component content) {
        var text = new Paragraph(definition(what));
        text.addClassNames("small", "muted");
        var card = new Section(new H2(title(what)), text, content);
        card.addClassNames("card", "stack");
        return card;
    }

    private LinkButton download(FiguresReport report, Details details) {
        var link = new LinkButton(getTranslation("appointments.figures.csv"), IconName.DOWNLOAD, "");
        var content = csv(report, details);
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            var file = details.month().period().first() + ".csv";
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, CsvFile.MEDIA_TYPE, bytes.length);
        }));
        return link;
    }

    private String csv(FiguresReport report, Details details) {
        var words = ConsultationWords.on(this);
        var file = new CsvFile();
        report.periods()
                .forEach(month -> file.row(
                        title("waiting"),
                        name(month),
                        month.medianWait().isPresent()
                                ? (Object) month.medianWait().getAsInt()
                                : "",
                        month.consultations()));
        details.outcomes()
                .rows()
                .forEach(row -> file.row(
                        title("outcomes"),
                        CountTable.label(row, outcome -> getTranslation("enum.ConsultationOutcome." + outcome)),
                        row.count()));
        details.ways().rows().forEach(row -> file.row(title("ways"), CountTable.label(row, words::way), row.count()));
        details.venues()
                .rows()
                .forEach(row -> file.row(title("venues"), CountTable.label(row, venue -> venue), row.count()));
        return file.content();
    }

    private String name(Month month) {
        var period = month.period();
        var first =
                getTranslation("appointments.day.month.title", period.first().atDay(1));
        return period.first().equals(period.last())
                ? first
                : getTranslation(
                        "appointments.figures.months",
                        first,
                        getTranslation(
                                "appointments.day.month.title", period.last().atDay(1)));
    }

    private String title(String what) {
        return getTranslation("appointments.figures." + what + ".title");
    }

    private String definition(String what) {
        return getTranslation("appointments.figures." + what + ".definition");
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
