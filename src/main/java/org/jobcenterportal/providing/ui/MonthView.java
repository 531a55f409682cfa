package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.AbsenceOutcome;
import org.jobcenterportal.providing.MonthDesk;
import org.jobcenterportal.providing.MonthSheet;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F26: a provider notes who of a run was away in a month, reports the month, and takes it along as a file. */
@Route(value = ProviderLinks.AWAY, layout = StaffLayout.class)
@RolesAllowed(Roles.PROVIDER)
class MonthView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MonthDesk desk;
    private final Clock clock;
    private final ProviderWords words = new ProviderWords(this);

    MonthView(MonthDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getContent().addClassNames("stack", "participants");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = ProviderLinks.run(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var month =
                ProviderLinks.month(event.getLocation().getQueryParameters()).orElse(YearMonth.from(today()));
        show(run, month);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providing.month.title");
    }

    /** @return the heading from which one goes on when it is drawn anew */
    private CardHeading show(RunId id, YearMonth month) {
        var sheet = desk.sheet(id, month).orElseThrow(NotFoundException::new);
        var heading = new CardHeading(words.month(month));
        getContent().removeAll();
        getContent()
                .add(
                        head(sheet),
                        Notice.note(getTranslation("providing.month.copy"), getTranslation("providing.month.copyText")),
                        days(sheet, heading));
        return heading;
    }

    private Div head(MonthSheet sheet) {
        var run = sheet.run();
        var head = new Div(
                new Anchor(ProviderLinks.START, getTranslation("providing.toAll")),
                new PageHeader(getPageTitle())
                        .lead(getTranslation(
                                "providing.oneLead",
                                run.measure().name(words.locale()),
                                run.place().name())));
        head.addClassName("stack");
        return head;
    }

    private Section days(MonthSheet sheet, CardHeading heading) {
        var section = new Section(ways(sheet, heading));
        section.addClassNames("card", "stack");
        if (sheet.lines().isEmpty()) {
            section.add(new EmptyState(
                    IconName.CALENDAR,
                    getTranslation("providing.month.empty"),
                    getTranslation("providing.month.emptyText")));
            return section;
        }
        section.add(state(sheet), new MonthGrid(sheet, today(), (line, day) -> ask(sheet, line, day)));
        var foot = new Div();
        foot.addClassName("participant-moves");
        if (!sheet.isReported() && sheet.term().isOpenOn(today())) {
            foot.add(new PrimaryButton(getTranslation("providing.month.report"), IconName.SEND, () -> confirm(sheet)));
        }
        foot.add(new MonthFile(desk, sheet));
        section.add(foot);
        return section;
    }

    private Component ways(MonthSheet sheet, CardHeading heading) {
        var month = sheet.term().month();
        var row = new Div(heading);
        row.addClassName("month-ways");
        var ways = new Div(way(sheet, month.minusMonths(1), "providing.month.before", IconName.LEFT));
        if (month.isBefore(YearMonth.from(today()))) {
            ways.add(way(sheet, month.plusMonths(1), "providing.month.after", IconName.RIGHT));
        }
        ways.addClassName("participant-moves");
        row.add(ways);
        return row;
    }

    private LinkButton way(MonthSheet sheet, YearMonth month, String key, IconName icon) {
        return new LinkButton(
                        getTranslation(key, month.atDay(1)),
                        icon,
                        ProviderLinks.away(sheet.run().id(), month))
                .compact();
    }

    private Component state(MonthSheet sheet) {
        var reported = sheet.reportedAt();
        if (reported != null) {
            var day = Formats.here().dateWithYear(OfficeTime.dayOf(reported));
            var badge = sheet.wasLate()
                    ? new StatusBadge(Status.CARE, IconName.CHECK, getTranslation("providing.month.reportedLate", day))
                    : new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("providing.month.reported", day));
            return new Div(badge, new Paragraph(getTranslation("providing.month.reportedText")));
        }
        var term = sheet.term();
        if (!term.isOpenOn(today())) {
            return new Paragraph(getTranslation(
                    "providing.month.open",
                    Formats.here().weekdayDate(term.from()),
                    Formats.here().weekdayDate(term.dueOn())));
        }
        return new Div(
                term.isLateOn(today())
                        ? new StatusBadge(
                                Status.STOP,
                                IconName.WARNING,
                                getTranslation("providing.late", Formats.here().weekdayDate(term.dueOn())))
                        : new StatusBadge(
                                Status.CARE,
                                IconName.HOURGLASS,
                                getTranslation("providing.until", Formats.here().weekdayDate(term.dueOn()))));
    }

    private void ask(MonthSheet sheet, MonthSheet.Line line, LocalDate day) {
        new AbsenceDialog(sheet, line, words.who(line.who()), day, today(), note -> tell(desk.note(note), sheet))
                .open();
    }

    private void confirm(MonthSheet sheet) {
        new ConfirmDialog(
                        getTranslation("providing.month.report"),
                        getTranslation("providing.month.reportAsk"),
                        getTranslation("providing.month.report"),
                        () -> tell(desk.report(sheet.run().id(), sheet.term().month()), sheet))
                .open();
    }

    private void tell(AbsenceOutcome outcome, MonthSheet sheet) {
        switch (outcome) {
            case AbsenceOutcome.Done done -> Toast.show(getTranslation("providing.done"));
            case AbsenceOutcome.Refused(var why) -> Toast.care(getTranslation("enum.AbsenceRefusal." + why));
            case AbsenceOutcome.NotFound gone -> Toast.care(getTranslation("providing.gone"));
        }
        show(sheet.run().id(), sheet.term().month()).lead();
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
