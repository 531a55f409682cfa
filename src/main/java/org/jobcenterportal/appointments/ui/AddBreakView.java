package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import org.jobcenterportal.appointments.BreakDraft;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F40: a consultant keeps a stretch of a weekday free. */
@Route(value = AppointmentLinks.BREAK, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class AddBreakView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnTimes times;
    private final Clock clock;

    AddBreakView(OwnTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
        getContent().addClassNames("own-times", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.times.break.add")),
                        form(KeptTimes.get(times, event.getLocation().getQueryParameters())));
    }

    private TimesForm form(TimesOverview overview) {
        var consultant = overview.consultant().id();
        var today = OfficeTime.dayOf(clock.instant());
        var fields = new TimesFields(this);
        var usual = UsualBreak.in(overview);
        var weekday = fields.weekday(usual.weekday());
        var from = fields.time("from", usual.from());
        var until = fields.time("until", usual.until());
        weekday.addValueChangeListener(change -> {
            var other = UsualBreak.on(change.getValue(), overview);
            from.setValue(other.from());
            until.setValue(other.until());
        });
        var first = fields.day("validFrom", today);
        return TimesForm.backToTimes(this, "save", consultant, form -> {
                    var draft = new BreakDraft(
                            weekday.getValue(),
                            Objects.requireNonNull(from.getValue()),
                            Objects.requireNonNull(until.getValue()),
                            Objects.requireNonNull(first.getValue()));
                    new TimesSubmission<>(form, consultant, from, from)
                            .answer(
                                    times.addBreak(consultant, draft),
                                    ui -> AppointmentLinks.openTimes(ui, consultant));
                })
                .check(from, () -> TimesChecks.quarter(fields, from.getValue()))
                .check(until, () -> TimesChecks.end(fields, from.getValue(), until.getValue()))
                .check(first, () -> TimesChecks.notPast(fields, first.getValue(), today))
                .with(weekday, from, until, first);
    }
}
