package org.jobcenterportal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.finding.Hit;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** One line of what was found: a link to the file, and an option of the list. */
class HitLine extends Composite<Anchor> {

    private HitLine(CustomerNumber number, Component picture, Component name, String more, String whose) {
        var key = new Span("↵");
        key.addClassName("case-search-key");
        key.getElement().setAttribute("aria-hidden", "true");
        var second = new Span(more);
        second.addClassName("case-search-more");
        var words = new Div(name, second);
        words.addClassName("case-search-words");
        var owner = new Span(whose);
        owner.addClassName("case-search-whose");
        getContent().setHref(FindingLinks.file(number));
        getContent().add(picture, words, owner, key);
        getContent().addClassName("case-search-line");
        getContent().getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        setActive(false);
    }

    static HitLine of(Hit hit) {
        return hit.fullName() == null ? hidden(hit) : named(hit, hit.fullName());
    }

    /** Leads to the file of a number, whether anybody has it or not. */
    static HitLine of(CustomerNumber number) {
        return new HitLine(
                number,
                new Icon(IconName.FORWARD),
                strong(translated("finding.search.file", number.readable())),
                translated("finding.search.file.reason"),
                "");
    }

    void setActive(boolean active) {
        getContent().getElement().setAttribute("aria-selected", Boolean.toString(active));
    }

    private static HitLine named(Hit hit, String fullName) {
        var more = new ArrayList<String>();
        if (hit.birthDate() != null) {
            more.add(translated("finding.search.born", Formats.here().dateWithYear(hit.birthDate())));
        }
        more.add(unbroken(hit.number()));
        if (hit.sameHousehold()) {
            more.add(translated("finding.search.same-household"));
        }
        return new HitLine(
                hit.number(), initials(fullName), marked(fullName, hit.marks()), String.join(" · ", more), whose(hit));
    }

    private static HitLine hidden(Hit hit) {
        return new HitLine(
                hit.number(),
                new Icon(IconName.LOCK),
                strong(translated("finding.search.protected")),
                unbroken(hit.number()),
                whose(hit));
    }

    private static String unbroken(CustomerNumber number) {
        return number.readable().replace(' ', '\u00a0');
    }

    private static String whose(Hit hit) {
        return hit.team() == null ? translated("finding.search.own") : hit.team();
    }

    private static Span initials(String fullName) {
        var letters = new StringBuilder();
        for (var word : List.of(fullName.split(" "))) {
            letters.appendCodePoint(word.codePointAt(0));
        }
        var end = letters.offsetByCodePoints(0, Math.min(2, letters.codePointCount(0, letters.length())));
        var circle = new Span(letters.substring(0, end));
        circle.addClassName("initials");
        circle.getElement().setAttribute("aria-hidden", "true");
        return circle;
    }

    private static Span strong(String text) {
        var name = new Span(text);
        name.addClassName("case-search-name");
        return name;
    }

    private static Span marked(String name, List<Hit.Mark> marks) {
        var words = strong("");
        int done = 0;
        for (var mark : joined(name, marks)) {
            words.add(new Text(name.substring(done, mark.start())));
            var letters = new HtmlContainer("mark");
            letters.add(new Text(name.substring(mark.start(), mark.end())));
            words.add(letters);
            done = mark.end();
        }
        words.add(new Text(name.substring(done)));
        return words;
    }

    /** From left to right; what only a hyphen divides is one mark. */
    private static List<Hit.Mark> joined(String name, List<Hit.Mark> marks) {
        var joined = new ArrayList<Hit.Mark>();
        for (var mark :
                marks.stream().sorted(Comparator.comparingInt(Hit.Mark::start)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && mark.start() == last.end() + 1 && name.charAt(last.end()) == '-') {
                joined.set(joined.size() - 1, new Hit.Mark(last.start(), mark.end()));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private static String translated(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
