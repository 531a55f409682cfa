package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jobcenterportal.attendance.DoorGuest;
import org.jobcenterportal.attendance.DoorPage;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Everybody who has a place or came without one; found by name, recorded by one touch. */
class GuestList extends Composite<Section> {

    /** More than that nobody reads on a phone; one types a name. */
    private static final int SHOWN = 60;

    private final TextField search = new TextField(getTranslation("attendance.door.search"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph hint = new Paragraph();
    private final Consumer<DoorGuest> letIn;
    private final Consumer<DoorGuest> leave;
    private final Consumer<DoorGuest> excuse;
    private final Consumer<DoorGuest> undo;
    private final Consumer<DoorGuest> correct;
    private final Function<DoorGuest, Component> paper;
    private List<DoorGuest> guests = List.of();
    private boolean isToday;
    private boolean hasEnded;
    private boolean isOver;

    GuestList(
            Consumer<DoorGuest> letIn,
            Consumer<DoorGuest> leave,
            Consumer<DoorGuest> excuse,
            Consumer<DoorGuest> undo,
            Consumer<DoorGuest> correct,
            Function<DoorGuest, Component> paper) {
        this.letIn = letIn;
        this.leave = leave;
        this.excuse = excuse;
        this.undo = undo;
        this.correct = correct;
        this.paper = paper;
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> draw());
        list.addClassName("door-guests");
        hint.addClassNames("small", "muted");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("attendance.door.guests")), search, hint, list);
    }

    void show(DoorPage page) {
        guests = page.guests();
        isToday = page.isToday();
        hasEnded = page.hasEnded();
        isOver = page.isOver();
        draw();
    }

    private void draw() {
        var found = guests.stream().filter(this::isSought).toList();
        list.removeAll();
        found.stream().limit(SHOWN).forEach(guest -> list.add(row(guest)));
        hint.setText(
                found.isEmpty()
                        ? getTranslation("attendance.door.nobody")
                        : getTranslation("attendance.door.shown", Math.min(found.size(), SHOWN), guests.size()));
    }

    private boolean isSought(DoorGuest guest) {
        var typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                || guest.name() != null && guest.name().toLowerCase(Locale.ROOT).contains(typed)
                || guest.code() != null && guest.code().toLowerCase(Locale.ROOT).contains(typed);
    }

    private ListItem row(DoorGuest guest) {
        var name = new Span(GuestWords.name(this, guest));
        name.addClassName("door-name");
        var words = new Div(name, GuestWords.badge(this, guest.state()));
        words.addClassName("door-guest");
        if (guest.heads() > 1) {
            words.add(small(getTranslation("attendance.door.heads", guest.heads())));
        }
        if (guest.arrivedAt() != null) {
            words.add(small(
                    getTranslation("attendance.door.arrived", Formats.here().time(guest.arrivedAt()))));
        }
        var actions = new Div();
        if (isToday) {
            actions.add(atTheDoor(guest));
        } else if (isOver) {
            actions.add(afterwards(guest));
        }
        if (hasEnded && guest.state().counts() && guest.name() != null) {
            actions.add(paper.apply(guest));
        }
        actions.addClassName("door-actions");
        return new ListItem(words, actions);
    }

    private Component[] atTheDoor(DoorGuest guest) {
        return switch (guest.state()) {
            case EXPECTED ->
                new Component[] {
                    named(
                            new SecondaryButton(
                                    getTranslation("attendance.door.isHere"),
                                    IconName.CHECK,
                                    () -> letIn.accept(guest)),
                            "attendance.door.isHereOf",
                            guest),
                    named(
                            new QuietButton(getTranslation("attendance.door.excuse"), () -> excuse.accept(guest)),
                            "attendance.door.excuseOf",
                            guest)
                };
            case ATTENDED ->
                new Component[] {
                    named(
                            new QuietButton(getTranslation("attendance.door.leaves"), () -> leave.accept(guest)),
                            "attendance.door.leavesOf",
                            guest),
                    undo(guest)
                };
            case EXCUSED, LEFT_EARLY -> new Component[] {undo(guest)};
            case NO_SHOW -> new Component[0];
        };
    }

    private Component[] afterwards(DoorGuest guest) {
        return new Component[] {
            named(
                    new QuietButton(getTranslation("attendance.door.correct"), () -> correct.accept(guest)),
                    "attendance.door.correctOf",
                    guest)
        };
    }

    private Component undo(DoorGuest guest) {
        return named(
                new QuietButton(getTranslation("attendance.door.undo"), () -> undo.accept(guest)),
                "attendance.door.undoOf",
                guest);
    }

    private <B extends Component & HasAriaLabel> B named(B button, String key, DoorGuest guest) {
        button.setAriaLabel(getTranslation(key, GuestWords.name(this, guest)));
        return button;
    }

    private static Span small(String text) {
        var line = new Span(text);
        line.addClassNames("small", "muted");
        return line;
    }
}
