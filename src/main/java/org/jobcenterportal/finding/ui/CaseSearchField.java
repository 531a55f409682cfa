package org.jobcenterportal.finding.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.jobcenterportal.finding.SearchResult;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/**
 * F1: finds a case by whatever of it is typed, on every page of the office, with the keyboard alone: the key "/" leads here,
 * arrows choose, Enter opens the file, Escape closes.
 */
class CaseSearchField extends Composite<Div> implements AfterNavigationObserver {

    private static final int PAUSE_MILLIS = 200;

    private final SerializableFunction<String, SearchResult> search;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final HitList hits = new HitList();

    CaseSearchField(SerializableFunction<String, SearchResult> search) {
        this.search = search;
        describeField();
        hits.onActive(this::tellActive);
        listenToKeys();
        // a press on a hit must not take the focus away, or the list would close before the click
        hits.getElement().addEventListener("mousedown", press -> {}).setFilter("!event.preventDefault()");
        getElement().addEventListener("focusout", leave -> close()).setFilter("!element.contains(event.relatedTarget)");
        getContent().addClassNames("case-search", "no-print");
        getContent().add(box(), hits);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserActions.focusByKey(field, "/");
    }

    /** Whoever has arrived somewhere has found what she looked for. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        field.clear();
        close();
    }

    private void describeField() {
        field.setType("search");
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setAriaLabel(getTranslation("finding.search.label"));
        field.setPlaceholder(getTranslation("finding.search.placeholder"));
        field.addValueChangeListener(change -> show(change.getValue()));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-haspopup", "listbox")
                .setAttribute("aria-keyshortcuts", "/")
                .setAttribute("aria-controls", hits.listId())
                .setAttribute("aria-expanded", "false");
    }

    private Div box() {
        var key = new Span("/");
        key.addClassName("case-search-key");
        key.getElement().setAttribute("aria-hidden", "true");
        var box = new Div(new Icon(IconName.SEARCH).small(), field, key);
        box.addClassName("case-search-box");
        return box;
    }

    private void listenToKeys() {
        onKey("ArrowDown", this::next);
        onKey("ArrowUp", hits::previous);
        onKey("Enter", hits::open);
        field.getElement().addEventListener("keydown", press -> close()).setFilter(pressed("Escape"));
    }

    /** In the browser: whether it is this key, which then does nothing else. */
    static String pressed(String key) {
        return "event.key === '" + key + "' && !event.isComposing && !event.preventDefault()";
    }

    /** What was typed in the last moment comes along, so that a quick hand does not open what was found before. */
    private void onKey(String key, Runnable action) {
        field.getElement()
                .addEventListener("keydown", press -> action.run())
                .setFilter(pressed(key))
                .synchronizeProperty("value");
    }

    private void next() {
        if (hits.isVisible()) {
            hits.next();
        } else {
            show(field.getValue());
        }
    }

    private void show(String typed) {
        if (typed.isBlank()) {
            close();
        } else {
            hits.show(search.apply(typed));
            field.getElement().setAttribute("aria-expanded", "true");
        }
    }

    private void close() {
        hits.hide();
        field.getElement().setAttribute("aria-expanded", "false");
    }

    private void tellActive(String id) {
        if (id.isEmpty()) {
            field.getElement().removeAttribute("aria-activedescendant");
        } else {
            field.getElement().setAttribute("aria-activedescendant", id);
        }
    }
}
