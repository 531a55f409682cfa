package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.appointments.AbsenceDraft;
import org.jobcenterportal.appointments.AbsenceKind;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F40: a consultant closes days, or some hours of one; the address may say which day. */
@Route(value = AppointmentLinks.CLOSE, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class CloseTimesView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnTimes times;
    private final Clock clock;

    CloseTimesView(OwnTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
        getContent().addClassNames("own-times", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.times.close.title"))
                                .lead(getTranslation("appointments.times.close.lead")),
                        form(KeptTimes.get(times, parameters), day(parameters)));
    }

    /** Whoever comes from a day sees afterwards what became of it. */
    private TimesForm form(TimesOverview overview, Optional<LocalDate> day) {
        var consultant = overview.consultant().id();
        var today = OfficeTime.dayOf(clock.instant());
        var fields = new TimesFields(this);
        var kind = kinds(fields, day.isPresent() ? AbsenceKind.OTHER : AbsenceKind.HOLIDAY);
        var first = fields.day("firstDay", day.orElse(today));
        var last = fields.day("lastDay", day.orElse(today));
        var from = fields.time("fromOptional", null);
        var until = fields.time("untilOptional", null);
        return TimesForm.backToTimes(this, "close.title", consultant, form -> {
                    var draft = new AbsenceDraft(
                            kind.getValue(),
                            Objects.requireNonNull(first.getValue()),
                            Objects.requireNonNull(last.getValue()),
                            from.getValue(),
                            until.getValue());
                    new TimesSubmission<>(form, consultant, last, last).answer(times.close(consultant, draft), ui -> {
                        if (day.isPresent()) {
                            AppointmentLinks.openDay(
                                    ui, new DayAddress(draft.firstDay(), DayAddress.View.DAY, consultant));
                        } else {
                            AppointmentLinks.openTimes(ui, consultant);
                        }
                    });
                })
                .check(first, () -> TimesChecks.notPast(fields, first.getValue(), today))
                .check(last, () -> lastDay(fields, first.getValue(), last.getValue()))
                .check(
                        until,
                        () -> isWithinOneDay(first.getValue(), last.getValue())
                                        && ends(from.getValue(), until.getValue())
                                ? Optional.of(fields.problem("order"))
                                : Optional.empty())
                .with(kind, first, last, from, until);
    }

    private static Optional<LocalDate> day(QueryParameters parameters) {
        return parameters.getSingleParameter(AppointmentLinks.DATE).flatMap(DayAddress::date);
    }

    private static Optional<String> lastDay(TimesFields fields, @Nullable LocalDate first, @Nullable LocalDate last) {
        return TimesChecks.present(fields, last, "day").or(() -> TimesChecks.lastDay(fields, first, last));
    }

    private static boolean isWithinOneDay(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && first.equals(last);
    }

    private static boolean ends(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from != null && until != null && !from.isBefore(until);
    }

    private Select<AbsenceKind> kinds(TimesFields fields, AbsenceKind usual) {
        var kind = new Select<AbsenceKind>();
        kind.setLabel(fields.text("kind"));
        kind.setHelperText(getTranslation("appointments.times.close.illness"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("enum.AbsenceKind." + each));
        kind.setValue(usual);
        return kind;
    }
}
