package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDesk;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.runs.RunOutcome;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F13, F16: measure management plans a run or changes it. */
@Route(value = RunLinks.CHANGE, layout = StaffLayout.class)
@RouteAlias(value = RunLinks.NEW, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class WriteRunView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final RunDirectory directory;
    private final RunDesk desk;
    private final Clock clock;
    private final Div conflict = new Div();
    private RunForm form = new RunForm(List.of());
    private @Nullable RunDetails changed;
    private long seen;

    WriteRunView(Catalogue catalogue, RunDirectory directory, RunDesk desk, Clock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.desk = desk;
        this.clock = clock;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var measure = RunLinks.key(event.getRouteParameters())
                .flatMap(catalogue::byKey)
                .orElseThrow(NotFoundException::new);
        var isNew = event.getRouteParameters().get(RunLinks.RUN).isEmpty();
        changed = isNew
                ? null
                : RunLinks.run(event.getRouteParameters())
                        .flatMap(directory::run)
                        .filter(run -> run.measure().id().equals(measure.id())
                                && !run.status().isOver())
                        .orElseThrow(NotFoundException::new);
        draw(measure);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(changed == null ? "runs.write.new" : "runs.write.change");
    }

    private void draw(MeasureDetails measure) {
        var contracts = directory.contractsOf(List.of(measure.id()));
        getContent().removeAll();
        conflict.removeAll();
        getContent().add(new PageHeader(getPageTitle()).lead(measure.name(getLocale())), conflict);
        if (contracts.isEmpty()) {
            getContent()
                    .add(Notice.care(
                            getTranslation("runs.write.no-contract"),
                            getTranslation("runs.write.no-contract-text"),
                            new LinkButton(getTranslation("runs.contracts.title"), RunLinks.contracts(measure.key()))));
            return;
        }
        form = new RunForm(contracts);
        if (changed != null) {
            seen = changed.version();
            form.show(changed.written());
        } else {
            form.choose(contracts.getLast(), OfficeTime.dayOf(clock.instant()));
        }
        var actions = new Div(
                new PrimaryButton(getTranslation("runs.write.save"), IconName.CHECK, () -> save(measure)),
                new LinkButton(
                                getTranslation("runs.write.back"),
                                changed == null
                                        ? RunLinks.measure(measure.key())
                                        : RunLinks.run(measure.key(), changed.id()))
                        .quiet());
        actions.addClassNames("row", "wrap");
        getContent().add(form, actions);
    }

    private void save(MeasureDetails measure) {
        form.draft()
                .ifPresent(draft -> tell(measure, draft, changed == null ? desk.add(draft) : desk.change(seen, draft)));
    }

    private void tell(MeasureDetails measure, RunDraft mine, RunOutcome outcome) {
        switch (outcome) {
            case RunOutcome.Saved(var id) -> {
                Toast.show(getTranslation("runs.write.saved"));
                getUI().ifPresent(ui -> RunLinks.open(ui, measure.key(), id));
            }
            case RunOutcome.ChangedMeanwhile(var theirs) -> {
                conflict.removeAll();
                conflict.add(new BothRuns(
                        changed == null ? mine : changed.written(),
                        mine,
                        theirs.written(),
                        merged -> {
                            seen = theirs.version();
                            form.show(merged);
                            conflict.removeAll();
                            save(measure);
                        },
                        () -> {
                            changed = theirs;
                            draw(measure);
                        }));
            }
            case RunOutcome.TooFewPlaces(var taken) -> form.tooFewPlaces(taken);
            case RunOutcome.OutsideContract outside -> form.outsideContract();
            case RunOutcome.NotPossible gone -> throw new NotFoundException();
        }
    }
}
