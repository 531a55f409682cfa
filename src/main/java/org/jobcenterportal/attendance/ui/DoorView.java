package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jobcenterportal.attendance.Certificates;
import org.jobcenterportal.attendance.CorrectionDesk;
import org.jobcenterportal.attendance.DoorDesk;
import org.jobcenterportal.attendance.DoorGuest;
import org.jobcenterportal.attendance.DoorOutcome;
import org.jobcenterportal.attendance.DoorPage;
import org.jobcenterportal.attendance.WalkInDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** F65, F66: the door of an event on a phone in one hand: who is here, who comes, and what was noted without a net. */
@Route(value = AttendanceLinks.DOOR, layout = StaffLayout.class)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT, Roles.EMPLOYER_SERVICE})
class DoorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DoorDesk desk;
    private final CorrectionDesk corrections;
    private final Certificates certificates;
    private final DoorWords words;
    private final Div head = new Div();
    private final Div told = new Div();
    private final Div counter = new Div();
    private final Div scanner = new Div();
    private final Div open = new Div();
    private final GuestList guests =
            new GuestList(this::letIn, this::leave, this::excuse, this::undo, this::correct, this::paper);
    private final Div without = new Div();
    private @Nullable EventId event;

    DoorView(DoorDesk desk, CorrectionDesk corrections, Certificates certificates, DoorWords words) {
        this.desk = desk;
        this.corrections = corrections;
        this.certificates = certificates;
        this.words = words;
        counter.setClassName("door-counter");
        open.setClassName("stack");
        var main = new Div(counter, scanner, told, open, guests);
        main.addClassNames("stack", "door-main");
        getContent().addClassNames("stack", "door-page");
        getContent().add(head, main, without);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.door.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        event = AttendanceLinks.event(enter.getRouteParameters()).orElseThrow(NotFoundException::new);
        var page = look();
        told.removeAll();
        head.removeAll();
        head.add(new PageHeader(getTranslation("attendance.door.title"))
                .above(page.event().texts().in(getLocale()).title())
                .lead(Formats.here().shortMoment(page.event().when().start())
                        + " · "
                        + page.event().place().name())
                .actions(new LinkButton(
                        getTranslation("attendance.door.toEvent"), IconName.BACK, AttendanceLinks.event(event))));
        scanner.removeAll();
        without.removeAll();
        if (page.takesEntries()) {
            scanner.add(new DoorScanner(event, words.json(getLocale()), this::refresh));
        }
        if (!page.isToday() && !page.isOver()) {
            scanner.add(Notice.note(getTranslation("attendance.door.notYet"), ""));
        }
        if (page.isToday()) {
            without.add(new WalkInForm(this::walkIn));
        }
        show(page);
    }

    private DoorPage look() {
        return desk.open(event).orElseThrow(NotFoundException::new);
    }

    private void refresh() {
        show(look());
    }

    private void show(DoorPage page) {
        counter.removeAll();
        counter.add(new DoorCounter(page));
        open.removeAll();
        page.open()
                .forEach(entry -> open.add(new OpenEntryNotice(
                        entry, page, decision -> done(desk.decide(event, entry.key(), decision), null))));
        corrections
                .open(event)
                .forEach(asked -> open.add(new CorrectionNotice(
                        asked,
                        page,
                        agreed -> tell(CorrectionWords.of(this, corrections.decide(event, asked.id(), agreed))))));
        guests.show(page);
    }

    private void letIn(DoorGuest guest) {
        done(desk.letIn(event, guest.id()), guest);
    }

    private void leave(DoorGuest guest) {
        done(desk.leave(event, guest.id()), guest);
    }

    private void excuse(DoorGuest guest) {
        done(desk.excuse(event, guest.id()), guest);
    }

    private void undo(DoorGuest guest) {
        done(desk.undo(event, guest.id()), null);
    }

    private void correct(DoorGuest guest) {
        new CorrectionDialog(
                        GuestWords.name(this, guest),
                        look().event().when(),
                        (what, reason) ->
                                tell(CorrectionWords.of(this, corrections.ask(event, guest.id(), what, reason))))
                .open();
    }

    private Component paper(DoorGuest guest) {
        var of = event;
        return new PaperLink(
                        getTranslation("attendance.door.paper"),
                        getTranslation("attendance.door.paperOf", GuestWords.name(this, guest)),
                        () -> certificates.print(of, guest.id(), Locale.GERMAN))
                .quiet()
                .compact();
    }

    private DoorOutcome walkIn(WalkInDraft draft, boolean evenSo) {
        var outcome = desk.letInWithout(event, draft, evenSo);
        refresh();
        return outcome;
    }

    /** @param undoable of whom the last step can be taken back at once; null for nobody */
    private void done(DoorOutcome outcome, @Nullable DoorGuest undoable) {
        refresh();
        told.removeAll();
        var notice = switch (outcome) {
            case DoorOutcome.Done done
            when undoable != null ->
                Notice.good(
                        getTranslation("attendance.door.recorded", GuestWords.name(this, undoable)),
                        "",
                        new SecondaryButton(getTranslation("attendance.door.undo"), IconName.UNDO, () -> undo(undoable))
                                .compact());
            case DoorOutcome.Done done -> Notice.good(getTranslation("attendance.door.done"), "");
            case DoorOutcome.RoomIsFull full ->
                Notice.stop(
                        getTranslation("attendance.door.full"),
                        getTranslation("attendance.door.fullText", full.limit()));
            case DoorOutcome.PlacesAreKept kept ->
                Notice.care(getTranslation("attendance.door.kept", kept.expected()), "");
            case DoorOutcome.ChangedMeanwhile changed ->
                Notice.care(getTranslation("attendance.door.changed"), getTranslation("attendance.door.changedText"));
            case DoorOutcome.NotToday other -> Notice.care(getTranslation("attendance.door.notToday"), "");
            case DoorOutcome.NeedsCorrection over ->
                Notice.care(getTranslation("attendance.door.dayOver"), getTranslation("attendance.door.dayOverText"));
            case DoorOutcome.PlaceGivenBack free ->
                Notice.good(getTranslation("attendance.door.done"), getTranslation("attendance.door.givenBack"));
            case DoorOutcome.PlacePassedOn gone ->
                Notice.care(getTranslation("attendance.door.passedOn"), getTranslation("attendance.door.passedOnText"));
            case DoorOutcome.NotFound gone -> Notice.care(getTranslation("attendance.door.gone"), "");
        };
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }

    private void tell(Notice notice) {
        refresh();
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
