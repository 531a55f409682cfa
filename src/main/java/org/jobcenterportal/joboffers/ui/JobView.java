package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
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
import java.util.UUID;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.FilledBy;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOutcome;
import org.jobcenterportal.joboffers.JobPage;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** S22: one job: what it asks for, where it stands, what happened, and what comes next; other rooms add panels. */
@Route(value = JobLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class JobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final JobBoard board;
    private final JobDesk desk;
    private final List<JobPanel> panels;
    private final Clock clock;
    private final Div told = new Div();
    private final Div page = new Div();
    private String title = "";
    private @Nullable UUID filling;

    JobView(JobBoard board, JobDesk desk, ObjectProvider<JobPanel> panels, Clock clock) {
        this.board = board;
        this.desk = desk;
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(JobPanel::order)).toList();
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
        filling = UUID.randomUUID();
        title = found.job().title().isEmpty()
                ? getTranslation("joboffers.untitled")
                : found.job().title();
        page.removeAll();
        page.add(
                header(id, found),
                new Div(JobWords.on(this).badge(found.state())),
                parts.strip(OfficeTime.dayOf(clock.instant())));
        var side = new Div();
        side.addClassNames("stack", "log-beside");
        panels.forEach(panel -> panel.create(found.job()).ifPresent(side::add));
        side.add(parts.history(OfficeTime.dayOf(clock.instant())));
        var columns = new Div(parts.sheet(), side);
        columns.addClassName("log-columns");
        page.add(columns);
    }

    private PageHeader header(JobOfferId id, JobPage found) {
        var header = new PageHeader(title)
                .above(found.employer()
                        .map(one -> getTranslation("joboffers.one.crumbs-of", one.name()))
                        .orElseGet(() -> getTranslation("joboffers.one.crumbs")));
        if (found.mayWrite()) {
            header.actions(actions(id, found));
        }
        return header;
    }

    private Component[] actions(JobOfferId id, JobPage found) {
        var copy = new QuietButton(getTranslation("joboffers.one.copy"), IconName.COPY, () -> copy(id));
        return switch (found.state()) {
            case DRAFT ->
                new Component[] {
                    withdraw(id),
                    new LinkButton(getTranslation("joboffers.one.write"), IconName.EDIT, JobLinks.change(id)),
                    new PrimaryButton(
                            getTranslation("joboffers.log.publish"),
                            IconName.SEND,
                            () -> tell(id, desk.publish(id), "joboffers.log.published"))
                };
            case OPEN ->
                new Component[] {
                    copy,
                    withdraw(id),
                    new SecondaryButton(
                            getTranslation("joboffers.one.hold"),
                            IconName.PAUSE,
                            () -> tell(id, desk.hold(id), "joboffers.done.held")),
                    extend(id, found),
                    new LinkButton(getTranslation("joboffers.one.edit"), IconName.EDIT, JobLinks.change(id)),
                    fill(id, FilledBy.ELSEWHERE),
                    fill(id, FilledBy.US)
                };
            case ON_HOLD ->
                new Component[] {
                    copy,
                    withdraw(id),
                    extend(id, found),
                    new LinkButton(getTranslation("joboffers.one.edit"), IconName.EDIT, JobLinks.change(id)),
                    fill(id, FilledBy.ELSEWHERE),
                    fill(id, FilledBy.US),
                    new PrimaryButton(
                            getTranslation("joboffers.one.resume"),
                            IconName.RENEW,
                            () -> tell(id, desk.resume(id), "joboffers.done.resumed"))
                };
            case FILLED_BY_US, FILLED_ELSEWHERE, WITHDRAWN, EXPIRED -> new Component[] {copy};
        };
    }

    /** What cannot be taken back is asked first; a second click on the same page fills nothing more. */
    private Component fill(JobOfferId id, FilledBy through) {
        var words = "joboffers.fill." + through.name();
        return new SecondaryButton(
                getTranslation(words),
                IconName.HANDSHAKE,
                () -> new ConfirmDialog(
                                getTranslation(words),
                                getTranslation("joboffers.fill.text"),
                                getTranslation("joboffers.fill.do"),
                                () -> tell(id, desk.fill(id, key(), through), "joboffers.done.filled"))
                        .open());
    }

    private UUID key() {
        return filling == null ? UUID.randomUUID() : filling;
    }

    private Component withdraw(JobOfferId id) {
        return new QuietButton(
                getTranslation("joboffers.one.withdraw"),
                IconName.CLOSE,
                () -> new ConfirmDialog(
                                getTranslation("joboffers.one.withdraw"),
                                getTranslation("joboffers.one.withdraw-text"),
                                getTranslation("joboffers.one.withdraw"),
                                () -> tell(id, desk.withdraw(id), "joboffers.done.withdrawn"))
                        .open());
    }

    private Component extend(JobOfferId id, JobPage found) {
        return new SecondaryButton(
                getTranslation("joboffers.one.extend"),
                IconName.CALENDAR,
                () -> new LastDayDialog(
                                OfficeTime.dayOf(clock.instant()),
                                found.job().expiresOn(),
                                day -> tell(id, desk.extend(id, day), "joboffers.done.extended"))
                        .open());
    }

    private void copy(JobOfferId id) {
        var copy = JobOfferId.next();
        if (desk.copy(id, copy) instanceof JobOutcome.Saved) {
            getUI().ifPresent(ui -> JobLinks.write(ui, copy));
        } else {
            Toast.care(getTranslation("joboffers.not-possible"));
        }
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
