package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.appointments.CallerDesk;
import org.jobcenterportal.appointments.CallerDraft;
import org.jobcenterportal.appointments.CallerOutcome;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.DayGroup;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.FreeTime;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.SlotList;

/** F41, F44: BCA, counsellor or case manager books for somebody who rings, and reads the code out. */
@Route(value = AppointmentLinks.FOR_CALLER, layout = StaffLayout.class)
@Menu(title = "appointments.caller.menu", icon = "PHONE", order = 22)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.COUNSELLOR, Roles.CASE_MANAGER})
class BookForCallerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CallerDesk desk;
    private final FreeTimes freeTimes;
    private final Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final SlotList<SlotChoice> slots = new SlotList<>();
    private final Div times = new Div();
    private CallerWho who;
    private CallerMatter matter;
    private UUID submission;
    private int days;

    BookForCallerView(CallerDesk desk, FreeTimes freeTimes, Clock clock) {
        this.desk = desk;
        this.freeTimes = freeTimes;
        this.clock = clock;
        getContent().addClassNames("for-caller", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        who.lookUp(AppointmentLinks.customer(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.caller.title");
    }

    private void begin() {
        submission = UUID.randomUUID();
        days = FreeTimeQuery.PAGE;
        slots.setValue(null);
        matter = new CallerMatter(freeTimes.topics(), false, this::offer);
        who = new CallerWho(desk::person, this::whoChanged);
        offer();
        ask();
    }

    private void whoChanged() {
        matter.allowVideo(who.isKnown());
        offer();
    }

    private void ask() {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.caller.title"))
                                .lead(getTranslation("appointments.caller.lead")),
                        errors,
                        section("who", who),
                        section("matter", matter),
                        section("times", times),
                        new Div(new PrimaryButton(
                                getTranslation("appointments.caller.check"), IconName.FORWARD, this::check)));
    }

    private Component section(String what, Component content) {
        var section = new Section(new H2(getTranslation("appointments.caller.section." + what)), content);
        section.addClassNames("card", "stack");
        return section;
    }

    private void offer() {
        var free = free();
        times.removeAll();
        slots.show(free.days().stream().map(this::group).toList());
        if (free.later() != null) {
            slots.offerLaterDays(() -> {
                days += FreeTimeQuery.PAGE;
                offer();
            });
        } else {
            slots.offerNoLaterDays();
        }
        times.add(
                free.isEmpty()
                        ? new EmptyState(
                                IconName.CALENDAR,
                                getTranslation("appointments.caller.noneTitle"),
                                getTranslation("appointments.caller.noneText"))
                        : slots);
    }

    private FreeDays free() {
        return freeTimes.on(FreeTimeQuery.of(matter.topic(), matter.way(), OfficeTime.dayOf(clock.instant()))
                .withNeeds(matter.needs())
                .showing(days));
    }

    private DayGroup<SlotChoice> group(FreeDays.Day day) {
        var words = ConsultationWords.on(this);
        return new DayGroup<>(
                Formats.here().fullDate(day.date()),
                getTranslation("appointments.booking.time.free", day.slots().size()),
                day.slots().stream()
                        .map(slot -> new FreeTime<>(
                                slot.choice(),
                                Formats.here().time(slot.slot().start()),
                                words.shortName(slot.consultant()) + " · "
                                        + slot.venue().name()))
                        .toList());
    }

    private void check() {
        var problems = problems();
        errors.show(problems, this::problems);
        if (problems.isEmpty()) {
            free().days().stream()
                    .flatMap(day -> day.slots().stream())
                    .filter(slot -> slot.choice().equals(slots.getValue()))
                    .findFirst()
                    .ifPresentOrElse(this::confirm, () -> refuse("gone"));
        }
    }

    private List<FieldError> problems() {
        var problems = new ArrayList<FieldError>(who.problems(matter.way().needsPhoneNumber()));
        if (slots.getValue() == null) {
            var missing = getTranslation("appointments.booking.time.missing");
            slots.tell(missing);
            problems.add(new FieldError(slots, missing));
        }
        return problems;
    }

    private void confirm(FreeSlot slot) {
        var words = ConsultationWords.on(this);
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.caller.time"),
                        Formats.here().moment(slot.slot().start()))
                .fact(getTranslation("appointments.caller.person"), who.shownName())
                .fact(getTranslation("appointments.caller.with"), words.fullName(slot.consultant()))
                .fact(getTranslation("appointments.caller.topic"), words.topic(matter.topic()))
                .fact(
                        getTranslation("appointments.caller.place"),
                        words.place(matter.way(), slot.venue(), slot.room(), who.phone()))
                .fact(getTranslation("appointments.caller.needs"), words.needsInOneLine(matter.needs()));
        var card = new Div(facts, new Seal(new Voluntary()));
        card.addClassNames("card", "panel", "stack");
        var header = new PageHeader(getTranslation("appointments.caller.checkTitle"));
        var book = new PrimaryButton(getTranslation("appointments.caller.book"), IconName.CHECK, this::book);
        var actions = new Div(
                new SecondaryButton(getTranslation("appointments.caller.change"), IconName.BACK, this::ask), book);
        actions.addClassName("day-actions");
        getContent().removeAll();
        getContent().add(header, card, actions);
        header.focusHeading();
    }

    private void book() {
        var draft = new ConsultationDraft(
                submission,
                matter.topic(),
                matter.way(),
                matter.needs(),
                slots.getValue(),
                who.languageTag(),
                who.phone());
        switch (desk.book(new CallerDraft(draft, who.caller()))) {
            case CallerOutcome.Booked(var consultation, var name) -> show(consultation, name);
            case CallerOutcome.JustTaken taken -> refuse("gone");
            case CallerOutcome.NoLongerOffered gone -> refuse("gone");
            case CallerOutcome.OwnTimeTaken own -> refuse("ownTime");
            case CallerOutcome.TooManyOpen(int limit) -> refuse("tooMany", limit);
            case CallerOutcome.UnknownNumber unknown -> refuse("unknown");
        }
    }

    private void refuse(String why, Object... arguments) {
        slots.setValue(null);
        offer();
        ask();
        var notice = Notice.care(
                getTranslation("appointments.caller.refused." + why, arguments),
                getTranslation("appointments.caller.refused.text"));
        getContent().addComponentAtIndex(1, notice);
        BrowserActions.bringIntoSight(notice);
    }

    private void show(ConsultationDetails consultation, String name) {
        var header = new PageHeader(getTranslation("appointments.caller.doneTitle"))
                .lead(getTranslation("appointments.caller.doneLead"));
        var words = ConsultationWords.on(this);
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.caller.time"),
                        Formats.here().moment(consultation.slot().start()))
                .fact(getTranslation("appointments.caller.person"), name)
                .fact(getTranslation("appointments.caller.with"), words.fullName(consultation.consultant()))
                .fact(getTranslation("appointments.caller.place"), words.place(consultation));
        var actions = new Div(
                new SecondaryButton(
                        getTranslation("appointments.booked.print"),
                        IconName.PRINT,
                        () -> BrowserActions.print(UI.getCurrent())),
                new SecondaryButton(getTranslation("appointments.caller.another"), IconName.PHONE, this::begin));
        actions.addClassName("day-actions");
        getContent().removeAll();
        getContent()
                .add(header, new CallerSlip(consultation.code(), facts, new Seal(consultation.voluntary())), actions);
        header.focusHeading();
    }
}
