package org.jobcenterportal.finding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.finding.SearchResult;
import org.jobcenterportal.uikit.BrowserActions;

/** What a search has found, line by line, and the sentence how one reaches others. One line is the active one. */
class HitList extends Composite<Div> {

    private static final String ID = "case-search-hits";

    private final Div lines = new Div();
    private final Span total = new Span();
    private final List<HitLine> shown = new ArrayList<>();
    private SerializableConsumer<String> active = id -> {};
    private int at;

    HitList() {
        lines.setId(ID);
        lines.addClassName("case-search-lines");
        lines.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", getTranslation("finding.search.label"));
        total.addClassName("case-search-total");
        total.getElement().setAttribute("role", "status");
        var foot = new Div(new Span(getTranslation("finding.search.others")), total);
        foot.addClassName("case-search-foot");
        getContent().addClassName("case-search-hits");
        getContent().add(lines, foot);
        setVisible(false);
    }

    String listId() {
        return ID;
    }

    /** @param listener gets the id of the active line, or an empty text */
    void onActive(SerializableConsumer<String> listener) {
        active = listener;
    }

    void show(SearchResult found) {
        clear();
        found.hits().forEach(hit -> add(HitLine.of(hit)));
        if (found.file() != null) {
            add(HitLine.of(found.file()));
        }
        total.setText(
                getTranslation(found.more() ? "finding.search.total-more" : "finding.search.total", found.total()));
        total.setVisible(found.file() == null);
        setVisible(true);
        activate(0);
    }

    void hide() {
        clear();
        setVisible(false);
        active.accept("");
    }

    void next() {
        activate(at + 1 < shown.size() ? at + 1 : 0);
    }

    void previous() {
        activate(at > 0 ? at - 1 : shown.size() - 1);
    }

    /** Opens the file of the active line. */
    void open() {
        if (!shown.isEmpty()) {
            BrowserActions.follow(shown.get(at).getContent());
        }
    }

    private void clear() {
        lines.removeAll();
        shown.clear();
        at = 0;
    }

    private void add(HitLine line) {
        line.setId(ID + "-" + shown.size());
        shown.add(line);
        lines.add(line);
    }

    private void activate(int line) {
        if (shown.isEmpty()) {
            active.accept("");
            return;
        }
        shown.get(at).setActive(false);
        at = line;
        shown.get(at).setActive(true);
        active.accept(ID + "-" + at);
    }
}
