package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jobcenterportal.entryplan.EntryPlanDesk;
import org.jobcenterportal.entryplan.KeptPlan;
import org.jobcenterportal.entryplan.PlanOfYear;
import org.jobcenterportal.entryplan.PlanOutcome;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F89, F91, S25: planned and actual entries by instrument and month, and places that stay empty. */
@Route(value = EntryPlanView.ADDRESS, layout = StaffLayout.class)
@Menu(title = "entryplan.menu", icon = "CHART", order = 80)
@RolesAllowed({Roles.STEERING, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT})
class EntryPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "intern/eintritte";

    private static final String YEAR = "jahr";

    private final EntryPlanDesk desk;
    private final CurrentUser user;

    EntryPlanView(EntryPlanDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
        getContent().addClassNames("entry-plan", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .flatMap(EntryPlanView::year)
                .map(desk::year)
                .orElseGet(desk::current));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("entryplan.title");
    }

    private void show(PlanOfYear plan) {
        var header = new PageHeader(getTranslation("entryplan.title"))
                .lead(getTranslation("entryplan.lead", Formats.here().dateWithYear(plan.asOf())));
        getContent().removeAll();
        getContent().add(header);
        if (!plan.years().isEmpty()) {
            header.actions(years(plan));
        }
        if (mayChange()) {
            copying(plan).ifPresent(header::actions);
        }
        var empty = desk.emptyPlaces();
        getContent().add(new PlanFacts(plan, empty));
        if (plan.rows().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.CHART,
                            getTranslation("entryplan.none", yearText(plan.year())),
                            getTranslation("entryplan.noneText")));
        } else {
            getContent()
                    .add(new EntriesCard(
                            plan,
                            mayChange(),
                            row -> new EditPlanDialog(desk, plan.year(), row, () -> showChanged(plan.year(), row))
                                    .open()));
        }
        getContent().add(new EmptyPlacesCard(empty), new AfterwardsCard(desk.afterwards()));
    }

    private void showChanged(int year, KeptPlan changed) {
        show(desk.year(year));
        Toast.show(getTranslation("entryplan.edit.saved"));
        getContent()
                .getChildren()
                .filter(EntriesCard.class::isInstance)
                .map(EntriesCard.class::cast)
                .forEach(card -> card.leadBackTo(changed.plan().instrument()));
    }

    private Component years(PlanOfYear plan) {
        var choice = new Select<Integer>();
        choice.setAriaLabel(getTranslation("entryplan.year"));
        choice.setItems(plan.years());
        choice.setItemLabelGenerator(EntryPlanView::yearText);
        choice.setValue(plan.year());
        choice.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(EntryPlanView.class, QueryParameters.of(YEAR, yearText(change.getValue())))));
        return choice;
    }

    /** The next year begins with the plan of the newest one. */
    private Optional<Component> copying(PlanOfYear plan) {
        var newest = plan.years().isEmpty() ? plan.year() : plan.years().getFirst();
        var next = Math.max(newest + 1, plan.asOf().getYear());
        return plan.years().isEmpty()
                ? Optional.empty()
                : Optional.of(new SecondaryButton(
                        getTranslation("entryplan.copy", yearText(next)), IconName.COPY, () -> copy(newest, next)));
    }

    private void copy(int from, int to) {
        switch (desk.copy(from, to)) {
            case PlanOutcome.Saved _, PlanOutcome.AlreadyThere _ ->
                getUI().ifPresent(ui -> ui.navigate(EntryPlanView.class, QueryParameters.of(YEAR, yearText(to))));
            case PlanOutcome.NotFound _, PlanOutcome.ChangedMeanwhile _ -> show(desk.current());
        }
    }

    private boolean mayChange() {
        return user.isInRole(Roles.STEERING) || user.isInRole(Roles.MEASURE_MANAGEMENT);
    }

    private static Optional<Integer> year(String text) {
        return text.matches("20\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String yearText(int year) {
        return Integer.toString(year);
    }
}
