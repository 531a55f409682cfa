package org.jobcenterportal.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.tasks.TaskCounts;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;

/** F95: what is to be done: one's own tasks, those of the team, and what is overdue. */
@Route(value = TaskLinks.TASKS, layout = StaffLayout.class)
@Menu(title = "tasks.menu", icon = "CHECKLIST", order = 23)
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
class TasksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskDesk desk;
    private final Clock clock;
    private final Div lists = new Div();
    private TaskScope scope = TaskScope.OWN;

    TasksView(TaskDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        lists.addClassNames("stack");
        getContent().addClassNames("stack", "tasks");
        getContent()
                .add(
                        new PageHeader(getTranslation("tasks.title"))
                                .actions(new PrimaryButton(getTranslation("tasks.new.title"), IconName.ADD, this::ask)),
                        lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scope = TaskLinks.scope(event.getLocation().getQueryParameters().getParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tasks.title");
    }

    private CardHeading show() {
        var heading = new CardHeading(getTranslation("enum.TaskScope." + scope));
        lists.removeAll();
        lists.add(tabs(desk.counts()), list(heading));
        return heading;
    }

    private Component tabs(TaskCounts counts) {
        var tabs = new Nav();
        tabs.addClassName("task-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("tasks.lists"));
        for (var one : TaskScope.values()) {
            var count = switch (one) {
                case OWN -> counts.own();
                case TEAM -> counts.team();
                case OVERDUE -> counts.overdue();
            };
            var link = new Anchor(
                    TaskLinks.list(one),
                    getTranslation("tasks.listCount", getTranslation("enum.TaskScope." + one), count));
            link.addClassNames("button", "compact");
            if (one == scope) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    private Component list(CardHeading heading) {
        var section = new Section(heading);
        section.addClassNames("card", "work-card");
        var tasks = desk.open(scope);
        section.add(
                tasks.isEmpty()
                        ? new EmptyState(
                                IconName.CHECKLIST,
                                getTranslation("tasks.empty." + scope),
                                getTranslation("tasks.emptyText"))
                        : new TaskItems(tasks, OfficeTime.dayOf(clock.instant()), this::tick));
        return section;
    }

    private void ask() {
        new NewTaskDialog(desk.me(), desk.colleagues(), null, OfficeTime.dayOf(clock.instant()), this::add).open();
    }

    private void add(TaskDraft draft) {
        desk.add(draft);
        show();
        Toast.show(getTranslation("tasks.opened"));
    }

    private void tick(TaskRow task, boolean isDone) {
        if (isDone && desk.done(task.id())) {
            Toast.show(getTranslation("tasks.done"), getTranslation("tasks.undo"), () -> {
                desk.reopen(task.id());
                show().lead();
            });
        }
        show().lead();
    }
}
