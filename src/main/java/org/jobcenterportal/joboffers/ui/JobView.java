package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.FairJobs;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOutcome;
import org.jobcenterportal.joboffers.JobPage;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** S22: one job: what it asks for, where it stands, what happened, and what comes next; other rooms add panels. */
@Route(value = JobLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class JobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final JobBoard board;
    private final JobDesk desk;
    private final List<JobPanel> panels;
    private final FairJobs fair;
    private final Clock clock;
    private final Div told = new Div();
    private final Div page = new Div();
    private String title = "";

    JobView(JobBoard board, JobDesk desk, ObjectProvider<JobPanel> panels, FairJobs fair, Clock clock) {
        this.board = board;
        this.desk = desk;
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(JobPanel::order)).toList();
        this.fair = fair;
        this.clock = clock;
        page.addClassName("stack");
        getContent().addClassNames("stack", "staff-jobs");
        getContent().add(told, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show(JobLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(JobOfferId id) {
        var found = board.page(id).orElseThrow(NotFoundException::new);
        var parts = new JobParts(this, found);
        title = found.job().title().isEmpty()
                ? getTranslation("joboffers.untitled")
                : found.job().title();
        page.removeAll();
        page.add(
                header(id, found),
                new Div(JobWords.on(this).badge(found.state())),
                parts.strip(OfficeTime.dayOf(clock.instant())));
        unfairWords(found).ifPresent(page::add);
        var main = new Div(parts.sheet());
        main.addClassName("stack");
        var side = new Div();
        side.addClassNames("stack", "log-beside");
        panels.stream()
                .filter(panel -> panel.looksBack() || !found.state().isOver())
                .forEach(panel -> panel.create(found.job()).ifPresent(panel.standsBelow() ? main::add : side::add));
        main.add(parts.history(OfficeTime.dayOf(clock.instant())));
        side.setVisible(side.getComponentCount() > 0);
        var columns = new Div(main, side);
        columns.addClassName("log-columns");
        page.add(columns);
    }

    /** A draft can be published from here, too: what the form would have told of its words is told here. */
    private Optional<Notice> unfairWords(JobPage found) {
        var words = found.state() == JobState.DRAFT ? fair.unfairWords(found.job()) : List.<String>of();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.care(
                        getTranslation("joboffers.one.unfair", String.join(", ", words)),
                        getTranslation("joboffers.one.unfair-text")));
    }

    private PageHeader header(JobOfferId id, JobPage found) {
        var header = new PageHeader(title);
        header.addComponentAsFirst(new JobCrumbs(found.employer()
                .map(one -> getTranslation("joboffers.one.crumbs-of", one.name()))
                .orElse("")));
        if (found.mayWrite()) {
            header.actions(new JobActions(
                            this,
                            desk,
                            found,
                            OfficeTime.dayOf(clock.instant()),
                            (outcome, doneKey) -> tell(id, outcome, doneKey))
                    .shown());
        }
        return header;
    }

    private void tell(JobOfferId id, JobOutcome outcome, String doneKey) {
        told.removeAll();
        switch (outcome) {
            case JobOutcome.Saved saved -> {
                told.add(Notice.good(getTranslation(doneKey), ""));
                Toast.show(getTranslation(doneKey));
            }
            case JobOutcome.Incomplete missing -> getUI().ifPresent(ui -> JobLinks.write(ui, id));
            case JobOutcome.TooLittlePay(var below) ->
                told.add(Notice.stop(
                        getTranslation(
                                "joboffers.one.too-little", JobWords.on(this).euro(below.minimum())),
                        getTranslation("joboffers.one.too-little-text")));
            case JobOutcome.OtherEmployer other ->
                told.add(Notice.care(getTranslation("joboffers.form.other-employer"), ""));
            case JobOutcome.NoPostLeft(var filled) ->
                told.add(Notice.care(getTranslation("joboffers.one.no-post", filled), ""));
            case JobOutcome.TooLate late ->
                told.add(Notice.care(
                        getTranslation("joboffers.log.too-late"),
                        Formats.here().fullDate(OfficeTime.dayOf(clock.instant()))));
            case JobOutcome.ChangedMeanwhile meanwhile ->
                told.add(Notice.care(getTranslation("joboffers.log.conflict"), ""));
            case JobOutcome.NotPossible no ->
                told.add(Notice.care(
                        getTranslation("joboffers.not-possible"), getTranslation("joboffers.not-possible-text")));
        }
        if (!(outcome instanceof JobOutcome.Incomplete)) {
            show(id);
            told.getChildren().findFirst().ifPresent(BrowserActions::bringIntoSight);
        }
    }
}
