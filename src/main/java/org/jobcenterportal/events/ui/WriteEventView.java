package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.EventBoard;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventOutcome;
import org.jobcenterportal.events.EventRewrite;
import org.jobcenterportal.events.EventSketch;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.SketchDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jobcenterportal.wording.PlainGerman;
import org.jspecify.annotations.Nullable;

/** F59, F60, F61, F64, F98: colleagues write an event, keep it as a draft, and change it. */
@Route(value = EventLinks.CHANGE, layout = StaffLayout.class)
@RouteAlias(value = EventLinks.NEW, layout = StaffLayout.class)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT, Roles.EMPLOYER_SERVICE})
class WriteEventView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final EventDesk desk;
    private final EventBoard board;
    private final Events events;
    private final SketchDesk sketches;
    private final PlainGerman german;
    private final Clock clock;
    private final Div conflict = new Div();
    private final Paragraph keptAt = new Paragraph();
    private @Nullable EventForm form;
    private @Nullable EventCard changed;
    private long seen;
    private Map<String, String> kept = Map.of();
    private boolean hasAddress;

    WriteEventView(
            EventDesk desk, EventBoard board, Events events, SketchDesk sketches, PlainGerman german, Clock clock) {
        this.desk = desk;
        this.board = board;
        this.events = events;
        this.sketches = sketches;
        this.german = german;
        this.clock = clock;
        keptAt.addClassNames("muted", "small");
        getContent().addClassNames("stack", "staff-events", "write-event");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        changed = event.getRouteParameters().get(EventLinks.ID).isEmpty()
                ? null
                : EventLinks.id(event.getRouteParameters())
                        .flatMap(events::find)
                        .filter(one -> events.mayRun(one.kind()) && one.state().isOpenToChange())
                        .orElseThrow(NotFoundException::new);
        if (changed == null) {
            var known = EventLinks.sketch(event.getLocation().getQueryParameters());
            if (known.flatMap(events::find).isPresent()) {
                event.forwardTo(WriteEventView.class, EventLinks.parameters(known.orElseThrow()));
                return;
            }
            draw(known.flatMap(sketches::find));
        } else {
            draw(Optional.empty());
        }
    }

    /** Nothing that somebody typed is lost unasked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTouched()) {
            var leave = event.postpone();
            new ConfirmDialog(
                            getTranslation("events.leave.title"),
                            getTranslation("events.leave.text"),
                            getTranslation("events.leave.do"),
                            leave::proceed)
                    .open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(changed == null ? "events.write.new" : "events.write.change");
    }

    private void draw(Optional<EventSketch> sketch) {
        var fresh = new EventForm(
                Stream.of(EventKind.values()).filter(events::mayRun).toList(),
                board.venues(),
                board.teams(),
                german,
                OfficeTime.dayOf(clock.instant()));
        form = fresh;
        conflict.removeAll();
        keptAt.setText("");
        if (changed == null) {
            goOnWriting(fresh, sketch);
        } else {
            goOnChanging(fresh, changed);
        }
        fresh.isKept();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(
                                        changed == null
                                                ? getTranslation("events.write.lead")
                                                : changed.texts()
                                                        .in(getLocale())
                                                        .title()),
                        conflict,
                        fresh,
                        actions(fresh),
                        keptAt);
    }

    private void goOnWriting(EventForm fresh, Optional<EventSketch> sketch) {
        hasAddress = sketch.isPresent();
        sketch.ifPresent(known -> {
            fresh.goOn(known.id(), known.fields());
            keptAt.setText(getTranslation("events.write.going-on", known.writtenAt()));
        });
        kept = fresh.typed().all();
        fresh.typed().onChange(() -> keep(fresh));
    }

    /** What she has typed before stands in its fields; everything else as the event is now. */
    private void goOnChanging(EventForm fresh, EventCard event) {
        seen = event.version();
        fresh.show(
                desk.written(event.id()).orElseThrow(NotFoundException::new),
                event.quotasReleasedAt() != null,
                event.isAnnounced());
        kept = fresh.typed().all();
        sketches.rewrite(event.id()).ifPresent(known -> {
            fresh.goOn(event.id(), known.fields());
            conflict.add(unsaved(known));
        });
        fresh.typed().onChange(() -> keepRewrite(fresh, event));
    }

    private Notice unsaved(EventRewrite known) {
        var away = new SecondaryButton(getTranslation("events.rewrite.give-up"), () -> giveUp(known.event()));
        return known.seen() == seen
                ? Notice.note(
                        getTranslation("events.rewrite.title"),
                        getTranslation("events.rewrite.text", known.writtenAt()),
                        away)
                : Notice.care(
                        getTranslation("events.rewrite.meanwhile"),
                        getTranslation("events.rewrite.meanwhile-text", known.writtenAt()),
                        away);
    }

    private void giveUp(EventId event) {
        sketches.discardRewrite(event);
        draw(Optional.empty());
        if (form != null) {
            form.focus();
        }
    }

    private void keepRewrite(EventForm written, EventCard event) {
        var typed = new HashMap<>(written.typed().all());
        typed.entrySet().removeIf(field -> field.getValue().equals(kept.get(field.getKey())));
        if (sketches.keepRewrite(event.id(), seen, typed)) {
            keptAt.setText(getTranslation("events.rewrite.kept-at", clock.instant()));
            written.isKept();
        }
    }

    /** Whatever happens to the browser or to the session: the address of this page leads back to what was typed. */
    private void keep(EventForm written) {
        if (keep(written, null)) {
            keptAt.setText(getTranslation("events.write.kept-at", clock.instant()));
            written.isKept();
        }
    }

    private boolean keep(EventForm written, @Nullable Integer lacking) {
        var now = written.typed().all();
        var changes = new HashMap<>(now);
        changes.entrySet().removeIf(field -> field.getValue().equals(kept.get(field.getKey())));
        if (changes.isEmpty() && lacking == null
                || !sketches.keep(written.id(), written.kind(), written.title(), lacking, changes)) {
            return false;
        }
        kept = now;
        if (!hasAddress) {
            hasAddress = true;
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location(EventLinks.sketch(written.id()))));
        }
        return true;
    }

    /** With a title it can be found again; what is missing is said, and stays as it is. */
    private void keepUnfinished(EventForm written) {
        if (written.title().isEmpty()) {
            written.titleMissing();
            return;
        }
        var lacking = written.lacking();
        if (keep(written, lacking.size())) {
            written.isKept();
            var list = new UnorderedList();
            lacking.forEach(one -> list.add(new ListItem(one.text())));
            conflict.removeAll();
            conflict.add(Notice.care(
                            getTranslation("events.write.unfinished"), getTranslation("events.write.unfinished-text"))
                    .with(list));
            conflict.scrollIntoView();
            Toast.show(getTranslation("events.write.saved"));
        }
    }

    private Component actions(EventForm fresh) {
        var actions = new Div();
        actions.addClassNames("row", "wrap", "write-actions");
        if (changed == null || changed.state() == EventState.DRAFT) {
            actions.add(
                    new PrimaryButton(getTranslation("events.write.publish"), IconName.SEND, () -> save(fresh, true)),
                    new SecondaryButton(getTranslation("events.write.keep"), IconName.DRAFT, () -> keepDraft(fresh)));
        } else {
            actions.add(
                    new PrimaryButton(getTranslation("events.write.save"), IconName.CHECK, () -> save(fresh, false)));
        }
        actions.add(new LinkButton(
                        getTranslation("events.write.back"),
                        changed == null ? EventLinks.ALL : EventLinks.event(changed.id()))
                .quiet());
        return actions;
    }

    private void keepDraft(EventForm written) {
        if (changed != null || written.lacking().isEmpty()) {
            save(written, false);
        } else {
            keepUnfinished(written);
        }
    }

    private void save(EventForm written, boolean publishes) {
        written.draft().ifPresent(draft -> {
            if (changed == null) {
                tell(draft, desk.draft(draft), publishes);
            } else if (changed.state() == EventState.DRAFT) {
                tell(draft, desk.edit(seen, draft, Set.of(), null), publishes);
            } else {
                ask(draft);
            }
        });
    }

    /** Nothing that was announced changes before somebody has said what people are told. */
    private void ask(EventDraft draft) {
        var different = desk.differences(draft);
        if (different.isEmpty()) {
            sketches.discardRewrite(draft.id());
            tell(draft, new EventOutcome.Saved(draft.id()), false);
            return;
        }
        new TellDialog(different, (told, note) -> edit(draft, told, note)).open();
    }

    private void edit(EventDraft draft, Set<ChangedField> told, @Nullable String note) {
        tell(draft, desk.edit(seen, draft, told, note), false);
    }

    private void tell(EventDraft mine, EventOutcome outcome, boolean publishes) {
        var open = form;
        if (open == null) {
            return;
        }
        switch (outcome) {
            case EventOutcome.Saved(var id) -> saved(id, publishes);
            case EventOutcome.ChangedMeanwhile(var theirs) -> {
                conflict.removeAll();
                conflict.add(Notice.care(
                        getTranslation("events.write.conflict"),
                        getTranslation("events.write.conflict-text"),
                        new SecondaryButton(getTranslation("events.write.theirs"), () -> {
                            changed = theirs;
                            giveUp(theirs.id());
                        }),
                        new SecondaryButton(getTranslation("events.write.mine"), () -> {
                            seen = theirs.version();
                            conflict.removeAll();
                            ask(mine);
                        })));
                conflict.scrollIntoView();
            }
            case EventOutcome.FewerThanTaken(var taken) -> open.tooFewPlaces(taken);
            case EventOutcome.TooLate late -> open.tooLate();
            case EventOutcome.SealStays stays -> open.sealStays();
            case EventOutcome.NotRecommended never -> throw new IllegalStateException("Nobody asked to admit more");
            case EventOutcome.NotPossible gone -> throw new NotFoundException();
        }
    }

    private void saved(EventId id, boolean publishes) {
        if (publishes && !(desk.publish(id) instanceof EventOutcome.Saved)) {
            Toast.care(getTranslation("events.write.not-published"));
        } else {
            Toast.show(getTranslation(publishes ? "events.write.published" : "events.write.saved"));
        }
        if (form != null) {
            form.isKept();
        }
        getUI().ifPresent(ui -> EventLinks.open(ui, id));
    }
}
