package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOutcome;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.occupations.Occupations;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.transit.TransitStops;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jobcenterportal.wording.FairWording;
import org.jobcenterportal.wording.PlainGerman;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** F71: a job is logged by keyboard while the employer is on the phone; whatever is typed is kept at once. */
@Route(value = JobLinks.CHANGE, layout = StaffLayout.class)
@RouteAlias(value = JobLinks.NEW, layout = StaffLayout.class)
@RolesAllowed(Roles.EMPLOYER_SERVICE)
class LogJobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final JobDesk desk;
    private final JobBoard board;
    private final JobForm.Sources sources;
    private final List<JobPanel> panels;
    private final Clock clock;
    private final Div above = new Div();
    private final Div way = new Div();
    private final Span kept = new Span();
    private final Div told = new Div();
    private final Div beside = new Div();
    private JobForm form;
    private JobState state = JobState.DRAFT;
    private @Nullable JobDraft stored;
    private long seen;

    LogJobView(
            JobDesk desk,
            JobBoard board,
            Employers employers,
            Occupations occupations,
            FairWording fair,
            PlainGerman german,
            TransitStops stops,
            ObjectProvider<JobPanel> panels,
            Clock clock) {
        this.desk = desk;
        this.board = board;
        this.sources = new JobForm.Sources(employers, occupations, fair, german, stops);
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(JobPanel::order)).toList();
        this.clock = clock;
        form = form(JobOfferId.next());
        getContent().addClassNames("stack", "log-job");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = JobState.DRAFT;
        stored = null;
        if (event.getRouteParameters().get(JobLinks.ID).isEmpty()) {
            form = form(JobOfferId.next());
            draw(JobDraft.blank(form.draft().id()));
        } else {
            open(JobLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new));
        }
        form.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(state == JobState.DRAFT ? "joboffers.log.title" : "joboffers.log.change");
    }

    private void open(JobOfferId id) {
        var written = desk.written(id).orElseThrow(NotFoundException::new);
        state = written.state();
        seen = written.version();
        stored = written.draft();
        form = form(id);
        draw(written.draft());
    }

    private JobForm form(JobOfferId id) {
        return new JobForm(id, sources, OfficeTime.dayOf(clock.instant()), this::changed);
    }

    private void draw(JobDraft job) {
        form.show(job);
        told.removeAll();
        kept.setText("");
        above.removeAll();
        above.addClassName("log-above");
        way.removeAll();
        way.add(crumbs());
        var header = new PageHeader(getPageTitle()).actions(actions());
        var clockLine = new Div(new Icon(IconName.CLOCK).small(), BrowserActions.stopwatch(), kept);
        clockLine.addClassNames("log-clock", "muted", "label-size");
        kept.getElement().setAttribute("role", "status");
        header.addComponentAtIndex(1, clockLine);
        above.add(way, header);
        beside.addClassNames("stack", "log-beside");
        var columns = new Div(form, beside);
        columns.addClassName("log-columns");
        getContent().removeAll();
        getContent().add(above, told, columns);
        panels();
        shortcuts(columns);
    }

    private Component crumbs() {
        var employer = form.employer().name();
        return new JobCrumbs(
                employer.isEmpty()
                        ? getTranslation("joboffers.log.crumbs")
                        : getTranslation("joboffers.log.crumbs-of", employer));
    }

    private Component[] actions() {
        var copy = new QuietButton(getTranslation("joboffers.log.copy"), IconName.COPY, this::copyEarlier);
        if (state != JobState.DRAFT) {
            var save = new PrimaryButton(getTranslation("joboffers.log.save"), IconName.CHECK, this::change);
            return new Component[] {save};
        }
        var publish = new PrimaryButton(getTranslation("joboffers.log.publish"), this::publish);
        publish.setSuffixComponent(Keys.cap(getTranslation("joboffers.key.ctrl-enter")));
        return new Component[] {
            copy, new SecondaryButton(getTranslation("joboffers.log.draft"), this::keepAndLeave), publish
        };
    }

    /** The field that is being written says what is in it before a key does something. */
    private void shortcuts(Component within) {
        Shortcuts.addShortcutListener(within, this::done, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(within, this::likeLast, Key.KEY_D, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    private void done() {
        if (state == JobState.DRAFT) {
            publish();
        } else {
            change();
        }
    }

    /** A draft is kept with every change; what is open already changes only when somebody says so. */
    private void changed() {
        if (state == JobState.DRAFT) {
            keep();
        }
        panels();
    }

    private boolean keep() {
        var draft = form.draft();
        if (draft.equals(stored) || stored == null && draft.isBlank()) {
            return true;
        }
        var isFirst = stored == null;
        if (!(desk.draft(draft) instanceof JobOutcome.Saved)) {
            told.removeAll();
            told.add(Notice.stop(
                    getTranslation("joboffers.log.not-kept"), getTranslation("joboffers.log.not-kept-text")));
            return false;
        }
        stored = draft;
        kept.setText(getTranslation("joboffers.log.kept", Formats.here().time(clock.instant())));
        way.removeAll();
        way.add(crumbs());
        if (isFirst) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, JobLinks.draft(draft.id())));
        }
        return true;
    }

    private void panels() {
        beside.removeAll();
        var draft = form.draft();
        panels.forEach(panel -> panel.create(draft).ifPresent(beside::add));
        beside.setVisible(beside.getComponentCount() > 0);
    }

    private void publish() {
        if (stored == null && form.draft().isBlank()) {
            form.errors().missing(form.draft().missing());
        } else if (keep()) {
            tell(desk.publish(form.draft().id()), "joboffers.log.published");
        }
    }

    private void change() {
        tell(desk.edit(seen, form.draft()), "joboffers.log.saved");
    }

    private void keepAndLeave() {
        if (keep()) {
            Toast.show(getTranslation("joboffers.log.draft-kept"));
            getUI().ifPresent(ui -> {
                if (stored == null) {
                    ui.navigate(JobsView.class);
                } else {
                    JobLinks.open(ui, stored.id());
                }
            });
        }
    }

    private void tell(JobOutcome outcome, String doneKey) {
        told.removeAll();
        switch (outcome) {
            case JobOutcome.Saved(var id, var version) -> {
                Toast.show(getTranslation(doneKey));
                getUI().ifPresent(ui -> JobLinks.open(ui, id));
            }
            case JobOutcome.Incomplete(var missing) -> form.errors().missing(missing);
            case JobOutcome.TooLittlePay little -> form.errors().tooLittlePay();
            case JobOutcome.OtherEmployer other -> form.errors().otherEmployer();
            case JobOutcome.NoPostLeft(var filled) -> form.errors().tooFewPosts(filled);
            case JobOutcome.TooLate late -> say(Notice.care(getTranslation("joboffers.log.too-late"), ""));
            case JobOutcome.ChangedMeanwhile(var theirs, var version) -> conflict(theirs, version);
            case JobOutcome.NotPossible gone -> say(Notice.care(getTranslation("joboffers.not-possible"), ""));
        }
    }

    private void conflict(JobDraft theirs, long version) {
        say(Notice.care(
                getTranslation("joboffers.log.conflict"),
                getTranslation("joboffers.log.conflict-text"),
                new SecondaryButton(getTranslation("joboffers.log.theirs"), () -> {
                    seen = version;
                    form.show(theirs);
                    told.removeAll();
                }),
                new SecondaryButton(getTranslation("joboffers.log.mine"), () -> {
                    seen = version;
                    change();
                })));
    }

    private void say(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    /** Values of the job that was published last, where nothing is typed yet. */
    private void likeLast() {
        if (state == JobState.DRAFT) {
            board.lastOfMine()
                    .ifPresentOrElse(
                            last -> take(last, form.draft()),
                            () -> Toast.care(getTranslation("joboffers.log.no-last")));
        }
    }

    private void copyEarlier() {
        var employer = form.employer().id();
        if (employer == null) {
            Toast.care(getTranslation("joboffers.copy.employer-first"));
            form.focus();
            return;
        }
        new EarlierJobs(
                        board.earlierOf(employer),
                        chosen -> board.written(chosen).ifPresent(job -> take(job, form.draft())))
                .open();
    }

    private void take(JobDraft from, JobDraft typed) {
        form.show(typed.filledFrom(from));
        changed();
        form.focus();
    }
}
