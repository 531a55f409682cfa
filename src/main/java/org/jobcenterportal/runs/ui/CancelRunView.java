package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.runs.RunCancelling;
import org.jobcenterportal.runs.RunCancelling.CancelOutcome;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunParticipants.RunParticipant;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;

/** F11: measure management cancels a run, after saying for each of its people how she goes on. */
@Route(value = RunLinks.CANCEL, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class CancelRunView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RunDirectory directory;
    private final RunCancelling cancelling;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea because = new TextArea(getTranslation("runs.cancel.because"));
    private final Map<UUID, Select<Way>> ways = new LinkedHashMap<>();

    CancelRunView(RunDirectory directory, RunCancelling cancelling) {
        this.directory = directory;
        this.cancelling = cancelling;
        because.setMaxLength(500);
        because.setHelperText(getTranslation("runs.cancel.because-hint"));
        getContent().addClassNames("stack", "staff-offers");
    }

    /** How somebody goes on: in another run, or after a talk. */
    private record Way(Optional<RunId> run, String words) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = RunLinks.key(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        show(
                RunLinks.run(event.getRouteParameters())
                        .flatMap(directory::run)
                        .filter(run ->
                                run.measure().key().equals(key) && !run.status().isOver())
                        .orElseThrow(NotFoundException::new),
                false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("runs.cancel.title");
    }

    /** @param somebodyCame whether people are there for whom nobody could choose yet */
    private void show(RunDetails run, boolean somebodyCame) {
        var people = cancelling.participants(run.id());
        var actions = new Div(
                new PrimaryButton(getTranslation("runs.cancel.do"), IconName.CLOSE, () -> cancel(run)),
                new LinkButton(
                                getTranslation("runs.write.back"),
                                RunLinks.run(run.measure().key(), run.id()))
                        .quiet());
        actions.addClassNames("row", "wrap");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(getTranslation(
                                        "runs.cancel.lead",
                                        run.measure().name(getLocale()),
                                        RunWords.on(this).run(run))),
                        summary);
        if (somebodyCame) {
            getContent()
                    .add(Notice.care(
                            getTranslation("runs.cancel.somebody"), getTranslation("runs.cancel.somebody-text")));
        }
        getContent().add(people(run, people), reason(), actions);
    }

    private Component people(RunDetails run, List<RunParticipant> people) {
        var section = new Section(new H2(getTranslation("runs.cancel.people")));
        section.addClassNames("card", "stack");
        if (people.isEmpty()) {
            section.add(new Paragraph(getTranslation("runs.cancel.nobody")));
            return section;
        }
        section.add(new Paragraph(getTranslation("runs.cancel.people-text", people.size())));
        var choices = choices(run);
        var rows = new Div();
        rows.addClassName("substitutes");
        var known = Map.copyOf(ways);
        ways.clear();
        people.forEach(person -> {
            var select = select(person, choices);
            Optional.ofNullable(known.get(person.holder()))
                    .map(Select::getValue)
                    .filter(choices::contains)
                    .ifPresent(select::setValue);
            ways.put(person.holder(), select);
            rows.add(select);
        });
        section.add(rows);
        return section;
    }

    private Select<Way> select(RunParticipant person, List<Way> choices) {
        var select = new Select<Way>();
        var name = person.name() == null ? getTranslation("runs.cancel.protected") : person.name();
        select.setLabel(person.waits() ? getTranslation("runs.cancel.waits", name) : name);
        select.setItems(choices);
        select.setItemLabelGenerator(Way::words);
        return select;
    }

    private List<Way> choices(RunDetails run) {
        var choices = new ArrayList<>(cancelling.substitutes(run.id()).stream()
                .map(other -> new Way(
                        Optional.of(other.id()),
                        getTranslation(
                                "runs.cancel.instead",
                                other.measure().name(getLocale()),
                                RunWords.on(this).run(other),
                                other.occupancy().free() - other.occupancy().inLine())))
                .toList());
        choices.add(new Way(Optional.empty(), getTranslation("runs.cancel.talk")));
        return choices;
    }

    private Component reason() {
        var section = new Section(new H2(getTranslation("runs.cancel.why")), because);
        section.addClassNames("card", "stack");
        return section;
    }

    private void cancel(RunDetails run) {
        var errors = errors();
        summary.show(errors, this::errors);
        if (!errors.isEmpty()) {
            return;
        }
        var proposals = ways.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue().run()));
        switch (cancelling.cancel(run.id(), because.getValue().strip(), proposals)) {
            case CancelOutcome.Cancelled done -> {
                Toast.show(getTranslation("runs.cancel.done"));
                getUI().ifPresent(ui -> RunLinks.open(ui, run.measure().key(), run.id()));
            }
            case CancelOutcome.SomebodyLeft left -> show(run, true);
            case CancelOutcome.NotPossible gone -> throw new NotFoundException();
        }
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        ways.values().forEach(select -> {
            select.setInvalid(false);
            if (select.getValue() == null) {
                errors.add(RunWords.wrong(select, "runs.cancel.way-missing"));
            }
        });
        because.setInvalid(false);
        if (because.getValue().isBlank()) {
            errors.add(RunWords.wrong(because, "runs.form.missing"));
        }
        return errors;
    }
}
