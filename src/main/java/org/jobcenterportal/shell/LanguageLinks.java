package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;

/** Every language under its own name; each link shows the same page in it and needs no script. */
class LanguageLinks extends Nav {

    private final Map<Language, Anchor> links = new EnumMap<>(Language.class);

    private LanguageLinks(String linkClass) {
        setAriaLabel(getTranslation("shell.languages"));
        var list = new UnorderedList();
        for (var language : Language.values()) {
            list.add(new ListItem(link(language, linkClass)));
        }
        add(list);
    }

    /** The row above the header, on larger screens. */
    static LanguageLinks row() {
        var row = new LanguageLinks("language");
        row.addClassNames("language-row", "desktop-only");
        var globe = new Icon(IconName.LANGUAGE);
        row.addComponentAsFirst(globe);
        return row;
    }

    /** The chips below the header, on phones. */
    static LanguageLinks chips() {
        var chips = new LanguageLinks("chip");
        chips.addClassNames("language-chips", "phone-only");
        chips.setId("sprachen");
        chips.getElement().setAttribute("tabindex", "-1");
        return chips;
    }

    /** Says which page the links show again. */
    void at(String address) {
        links.forEach((language, link) -> link.setHref(PreferenceLinks.to(address, language)));
    }

    private Anchor link(Language language, String linkClass) {
        var link = new Anchor();
        link.addClassName(linkClass);
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("lang", language.tag())
                .setAttribute("hreflang", language.tag())
                .setAttribute("rel", "nofollow");
        if (language == Language.of(getLocale())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (language == Language.SIMPLE_GERMAN) {
            link.add(new Icon(IconName.EASY).small());
        }
        link.add(new Span(language.ownName()));
        links.put(language, link);
        return link;
    }
}
