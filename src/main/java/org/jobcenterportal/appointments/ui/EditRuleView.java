package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F40: a consultant offers times every week, changes them from a day on, or ends them. */
@Route(value = AppointmentLinks.RULE, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class EditRuleView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnTimes times;
    private final Clock clock;

    EditRuleView(OwnTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
        getContent().addClassNames("own-times", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var overview = KeptTimes.get(times, event.getLocation().getQueryParameters());
        getContent().removeAll();
        event.getRouteParameters()
                .get(AppointmentLinks.RULE_ID)
                .ifPresentOrElse(id -> change(overview, rule(overview, id)), () -> add(overview));
    }

    private void add(TimesOverview overview) {
        var consultant = overview.consultant().id();
        getContent()
                .add(
                        header("appointments.times.rule.add"),
                        new RuleForm(overview, null, today(), draft -> times.addRule(consultant, draft)));
    }

    private void change(TimesOverview overview, AvailabilityRule rule) {
        getContent()
                .add(
                        header("appointments.times.rule.change"),
                        new RuleForm(
                                overview, rule, today(), draft -> times.changeRule(rule, draft, draft.validFrom())),
                        new EndRuleForm(rule, today(), times::endRule));
    }

    private Component header(String title) {
        return new PageHeader(getTranslation(title)).lead(getTranslation("appointments.times.rule.lead"));
    }

    private static AvailabilityRule rule(TimesOverview overview, String id) {
        return overview.rules().stream()
                .filter(rule -> rule.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
