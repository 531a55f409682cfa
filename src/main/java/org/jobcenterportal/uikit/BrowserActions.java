package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;

/** The few things that only the browser can do. The only class that sends scripts: fixed ones, values as parameters. */
public final class BrowserActions {

    /** Stands for the name of a column. */
    public static final String COLUMN = "§";

    /** Where one begins in a component: a group of choices itself cannot be worked, the chosen one or the first can. */
    private static final String BEGIN = "const at = !this.matches('vaadin-radio-group, vaadin-checkbox-group') ? this"
            + " : this.querySelector('input:checked') ?? this.querySelector('input') ?? this; ";

    private BrowserActions() {}

    /** Leads the focus to a component that can take it, as a heading with tabindex -1. */
    public static void focus(Component target) {
        target.getElement().executeJs(BEGIN + "at.focus()");
    }

    /** The same for a component that has only just come onto the screen. */
    public static void focusWhenDrawn(Component target) {
        target.getElement().executeJs("setTimeout(() => this.focus())");
    }

    /** Leads the focus to a component if what had it is gone; nothing moves otherwise. */
    public static void focusIfLost(Component target) {
        target.getElement()
                .executeJs("if (!document.activeElement || document.activeElement === document.body)"
                        + " this.focus({preventScroll: true})");
    }

    /**
     * Keeps the focus of a question that has just opened on the answer that changes nothing, so that a hasty Enter does no
     * harm; Vaadin leads it to the other one. From the first key or touch on it goes where the reader goes.
     */
    public static void leadToSafeAnswer(Component question) {
        question.getElement().executeJs("""
                        const lead = () => {
                          const back = this.querySelector('[slot="cancel-button"]');
                          const at = document.activeElement;
                          if (!back || !at || at.slot !== 'confirm-button' || !this.contains(at)) return;
                          back.focus();
                          // Vaadin marks the other one only after it has led the focus there
                          setTimeout(() => { if (document.activeElement !== at) at.removeAttribute('focus-ring'); });
                        };
                        const stop = event => {
                          if (event.repeat) return;
                          this.removeEventListener('focusin', lead);
                          removeEventListener('keydown', stop, true);
                          removeEventListener('pointerdown', stop, true);
                        };
                        this.addEventListener('focusin', lead);
                        addEventListener('keydown', stop, true);
                        addEventListener('pointerdown', stop, true);
                        lead();
                        """);
    }

    /** Leads the focus to a field when a key is pressed anywhere but where one writes, or behind a question. */
    public static void focusByKey(Component field, String key) {
        field.getElement().executeJs("""
                        const listen = event => {
                          if (!this.isConnected) removeEventListener('keydown', listen);
                          if (event.key !== $0 || event.ctrlKey || event.metaKey || event.altKey || !this.isConnected) return;
                          const at = event.composedPath()[0];
                          if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
                          if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
                          event.preventDefault();
                          this.focus();
                        };
                        addEventListener('keydown', listen);
                        """, key);
    }

    /** Follows a link as a click on it does. */
    public static void follow(Component link) {
        link.getElement().executeJs("this.click()");
    }

    /** Leads the focus to a component and scrolls so that it can be seen. */
    public static void bringIntoSight(Component target) {
        target.getElement().executeJs(BEGIN + "this.scrollIntoView({block: 'start'}); at.focus({preventScroll: true})");
    }

    /** The same, but scrolls no further than it must, so that what stands before it stays in sight. */
    public static void focusBesideWhatIsSeen(Component target) {
        target.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    /** Scrolls the row that holds a component so that it stands in the middle; the page stays where it is. */
    public static void centreInRow(Component target) {
        target.getElement()
                .executeJs("const row = this.parentElement;"
                        + " row.scrollLeft += this.getBoundingClientRect().left - row.getBoundingClientRect().left"
                        + " - (row.clientWidth - this.clientWidth) / 2");
    }

    /**
     * Makes a table of buttons one stop for the keyboard: the arrows lead to the next button in their direction, Home and
     * End to the first and last of the row, with Ctrl of the whole table.
     */
    public static void leadThroughCells(Component table) {
        table.getElement().executeJs("""
                        if (this.leadsThroughCells) return;
                        this.leadsThroughCells = true;
                        const all = () => [...this.querySelectorAll('td button')];
                        const place = one => [one.closest('tr').rowIndex, one.closest('td').cellIndex];
                        const ways = {
                          ArrowUp: (row, column) => column === 0 && row < 0,
                          ArrowDown: (row, column) => column === 0 && row > 0,
                          ArrowLeft: (row, column) => row === 0 && column < 0,
                          ArrowRight: (row, column) => row === 0 && column > 0,
                        };
                        const mirrored = {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft'};
                        const next = (at, key, isWhole) => {
                          const [row, column] = place(at);
                          const scope = all().filter(one => isWhole || place(one)[0] === row);
                          if (key === 'Home') return scope[0];
                          if (key === 'End') return scope[scope.length - 1];
                          const found = all()
                            .map(one => ({one, row: place(one)[0] - row, column: place(one)[1] - column}))
                            .filter(one => ways[key](one.row, one.column));
                          found.sort((a, b) => Math.abs(a.row) + Math.abs(a.column) - Math.abs(b.row) - Math.abs(b.column));
                          return found.length ? found[0].one : null;
                        };
                        this.addEventListener('focusin', event => {
                          const at = event.target.closest('td button');
                          if (at) all().forEach(one => { one.tabIndex = one === at ? 0 : -1; });
                        });
                        this.addEventListener('keydown', event => {
                          const at = event.target.closest('td button');
                          const isEdge = event.key === 'Home' || event.key === 'End';
                          if (!at || event.altKey || event.metaKey || !(isEdge || event.key in ways)) return;
                          const isRtl = getComputedStyle(this).direction === 'rtl';
                          const to = next(at, isRtl && mirrored[event.key] || event.key, event.ctrlKey);
                          event.preventDefault();
                          if (to) to.focus();
                        });
                        """);
    }

    /** Opens the browser's print dialog. */
    public static void print(UI ui) {
        ui.getPage().executeJs("window.print()");
    }

    /**
     * Says in the reader's language what the sorters in the head of a grid do; the grid itself says it in English only.
     *
     * @param words with {@link #COLUMN} in the place of the column's name
     * @param sorters how many there are: they appear some frames after the grid
     */
    public static void nameSorters(Component grid, String words, long sorters) {
        grid.getElement().executeJs("""
                        const name = frames => {
                          const shown = [...this.querySelectorAll('vaadin-grid-sorter')];
                          shown.forEach(one => one.setAttribute('aria-label', $0.replace($2, () => one.textContent.trim())));
                          if (shown.length < $1 && frames) requestAnimationFrame(() => name(frames - 1));
                        };
                        name(300);
                        """, words, (double) sorters, COLUMN);
    }

    /** Says in the reader's language what the boxes of a grid choose, also of those that appear as one scrolls. */
    public static void nameSelection(Component grid, String all, String one) {
        grid.getElement().executeJs("""
                        const names = {'Select All': $0, 'Select Row': $1};
                        const name = () => this.querySelectorAll('vaadin-checkbox[aria-label]').forEach(box => {
                          const own = names[box.getAttribute('aria-label')];
                          if (own) box.setAttribute('aria-label', own);
                        });
                        new MutationObserver(name).observe(this, {childList: true, subtree: true});
                        name();
                        """, all, one);
    }

    /** Puts a text onto the clipboard, and says whether the browser has let it. */
    public static void copy(UI ui, String text, SerializableConsumer<Boolean> done) {
        ui.getPage()
                .executeJs(
                        "return navigator.clipboard"
                                + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        text)
                .then(Boolean.class, done);
    }

    /** Keeps a value in a cookie of the whole portal, as the chosen language. */
    public static void remember(UI ui, String cookie, String value, Duration duration) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + encodeURIComponent($1) + '; path=/; max-age=' + $2"
                                + " + '; samesite=lax' + (location.protocol === 'https:' ? '; secure' : '')",
                        cookie,
                        value,
                        (double) duration.toSeconds());
    }

    /** Loads the page again, as after a change of language. */
    public static void reload(UI ui) {
        ui.getPage().reload();
    }

    /** Counts minutes and seconds from now on while it is on the screen: "1:48". Nothing is read out. */
    public static Span stopwatch() {
        var shown = new Span("0:00");
        shown.getElement().setAttribute("role", "timer");
        shown.getElement().executeJs("""
                        const begun = performance.now();
                        const tick = setInterval(() => {
                          if (!this.isConnected) { clearInterval(tick); return; }
                          const seconds = Math.floor((performance.now() - begun) / 1000);
                          this.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
                        }, 1000);
                        """);
        return shown;
    }
}
