package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jobcenterportal.Screens;
import org.jobcenterportal.uikit.Choice;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.FreeTime;
import org.jobcenterportal.uikit.Notice;

/** What somebody does on this room's screens, and finds on them, by the names that a screen reader says. */
final class Hands {

    /** What the browser is asked to focus, or what is begun with within it. */
    private static final Pattern FOCUSES = Pattern.compile("(this|at)\\.focus\\(");

    private Hands() {}

    /** A page may have the same button twice, at the foot of a phone and beside on a desk. */
    static void press(String name) {
        var buttons = _find(Button.class, button -> button.withPredicate(one -> isNamed(one, one.getText(), name)));
        if (buttons.isEmpty()) {
            throw new AssertionError("There is no button " + name + " on:\n" + Screens.textOf(UI.getCurrent()));
        }
        _click(buttons.getFirst());
    }

    static boolean canPress(String name) {
        return !_find(Button.class, button -> button.withPredicate(one -> isNamed(one, one.getText(), name)))
                .isEmpty();
    }

    /** Opens a menu by the name of its button and chooses from it. */
    static void chooseInMenu(String menu, String item) {
        var items = menu(menu);
        var chosen = items.stream()
                .filter(one -> Screens.textOf(one).equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The menu " + menu + " offers " + inMenu(menu)));
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    /** What a menu offers. */
    static List<String> inMenu(String menu) {
        return menu(menu).stream().map(Screens::textOf).toList();
    }

    /** Which menus there are, by the names of their buttons. */
    static List<String> menus() {
        return _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }

    /** What has the focus now, by its name; a component that led it there has asked the browser for it. */
    static String focused() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call ->
                        FOCUSES.matcher(call.getInvocation().getExpression()).find())
                .map(call -> call.getOwner())
                .map(node -> Element.get(node).getComponent().orElseThrow())
                .map(Hands::name)
                .reduce((first, last) -> last)
                .orElse("");
    }

    /** Whether a question that has been opened leads the focus to the answer that changes nothing. */
    static boolean isLedToTheSafeAnswer() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> Element.get(call.getOwner()).getComponent().orElse(null) instanceof ConfirmDialog)
                .anyMatch(call -> call.getInvocation().getExpression().contains("cancel-button"));
    }

    static Anchor link(String name) {
        var links = _find(Anchor.class, link -> link.withPredicate(one -> isNamed(one, Screens.textOf(one), name)));
        if (links.isEmpty()) {
            throw new AssertionError("There is no link " + name + " on:\n" + Screens.textOf(UI.getCurrent()));
        }
        return links.getFirst();
    }

    /** Chooses one of the cards below a question. */
    static void choose(String question, String title) {
        var cards = cards(question);
        choose(cards, one(cards, choice -> choice.title().equals(title), title));
    }

    /** What can be chosen below a question. */
    static List<String> choices(String question) {
        return items(cards(question)).stream().map(Choice::title).toList();
    }

    static Optional<String> chosen(String question) {
        return cards(question).getOptionalValue().map(Choice::title);
    }

    static void chooseTime(String day, String time) {
        var times = times(day);
        choose(times, one(times, free -> free.time().equals(time), time));
    }

    /** The free times below a day's heading. */
    /** What stands under each time: with whom, and where if it must be told. */
    static List<String> linesOfTimes(String day) {
        return items(times(day)).stream().map(FreeTime::line).toList();
    }

    static List<String> freeTimes(String day) {
        return items(times(day)).stream().map(FreeTime::time).toList();
    }

    /** The days whose free times are shown. */
    static List<String> days() {
        return _find(H2.class, heading -> heading.withClasses("slot-day-head")).stream()
                .map(heading -> Screens.textOf(heading).lines().findFirst().orElseThrow())
                .toList();
    }

    static void introduce(String name, String email) {
        _setValue(_get(TextField.class, field -> field.withLabel("Ihr Name")), name, true);
        _setValue(_get(EmailField.class, field -> field.withLabel("E-Mail")), email, true);
    }

    /** Answers the question that stands before everything else. */
    static void answer(String answer) {
        var dialog = _get(ConfirmDialog.class);
        if (answer.equals(dialog.getElement().getProperty("confirmText"))) {
            ConfirmDialogKt._fireConfirm(dialog);
        } else if (answer.equals(dialog.getElement().getProperty("cancelText"))) {
            ConfirmDialogKt._fireCancel(dialog);
        } else {
            throw new AssertionError("The dialog cannot be answered with " + answer);
        }
    }

    /** The question that stands before everything else. */
    static String question() {
        var dialog = _get(ConfirmDialog.class);
        return ConfirmDialogKt._getHeader(dialog) + "\n" + ConfirmDialogKt._getText(dialog);
    }

    /** What the page says is to be corrected, one line each. */
    static List<String> errors() {
        return _get(ErrorSummary.class)
                .getChildren()
                .flatMap(notice -> _find(notice, Anchor.class).stream())
                .map(Anchor::getText)
                .toList();
    }

    /** What the page tells in boxes, all of them. */
    static String notices() {
        return String.join(
                "\n", _find(Notice.class).stream().map(Screens::textOf).toList());
    }

    /** The latest short echo. */
    static String toast() {
        return Screens.textOf(NotificationsKt.getNotifications().getLast());
    }

    /** Takes back what the latest short echo tells. */
    static void pressInToast(String name) {
        _click(_get(NotificationsKt.getNotifications().getLast(), Button.class, button -> button.withText(name)));
    }

    private static List<MenuItem> menu(String name) {
        return _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(button -> button.getAriaLabel().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no menu " + name + " among " + menus()))
                .getSubMenu()
                .getItems();
    }

    private static String name(Component component) {
        return switch (component) {
            case MenuBar bar -> bar.getItems().getFirst().getAriaLabel().orElse("");
            case HasAriaLabel named -> named.getAriaLabel().orElse(Screens.textOf(component));
            default -> Screens.textOf(component);
        };
    }

    private static boolean isNamed(HasAriaLabel component, String text, String name) {
        return component.getAriaLabel().orElse(text).equals(name);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Choice<?>> cards(String question) {
        return (RadioButtonGroup<Choice<?>>) (Component) _get(
                RadioButtonGroup.class,
                group -> group.withPredicate(
                        one -> one.getAriaLabel().filter(question::equals).isPresent()));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<FreeTime<?>> times(String day) {
        var heading = _get(
                H2.class,
                one -> one.withPredicate(head -> Screens.textOf(head).lines().anyMatch(day::equals)));
        return (RadioButtonGroup<FreeTime<?>>) (Component) _get(
                RadioButtonGroup.class,
                group -> group.withPredicate(one -> one.getAriaLabelledBy().equals(heading.getId())));
    }

    private static <T> void choose(RadioButtonGroup<T> group, T item) {
        _setValue(group, item, true);
    }

    private static <T> List<T> items(RadioButtonGroup<T> group) {
        return group.getListDataView().getItems().toList();
    }

    private static <T> T one(RadioButtonGroup<T> group, Predicate<T> wanted, String name) {
        return items(group).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody can choose " + name + " among " + items(group)));
    }
}
