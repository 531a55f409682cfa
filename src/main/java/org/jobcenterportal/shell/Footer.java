package org.jobcenterportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.uikit.Language;

/** The dark foot of every public page: the office, the pages that must always be at hand, light or dark. */
class Footer extends com.vaadin.flow.component.html.Footer {

    private final Map<ColourScheme, Anchor> colours = new EnumMap<>(ColourScheme.class);

    Footer(OfficeSettings office, ColourScheme chosen, boolean signedIn, Runnable signOut) {
        addClassName("frame-footer");
        var name = new Paragraph(office.name());
        name.addClassName("footer-name");
        var address = new Paragraph(office.address());
        address.addClassName("footer-line");
        var hours = new Paragraph(getTranslation("shell.office.hours"));
        hours.addClassName("footer-line");
        var house = new Div(name, address, hours);
        house.addClassNames("stack", "close");

        var pages = new Nav(
                list(
                        link("shell.footer.simple", "leichte-sprache"),
                        link("shell.footer.barrier", "barrierefreiheit#barriere-melden"),
                        link("shell.footer.accessibility", "barrierefreiheit")),
                list(
                        link("shell.footer.receipt", "beleg"),
                        link("shell.footer.privacy", "datenschutz"),
                        link("shell.footer.imprint", "impressum"),
                        link("shell.footer.source", "quelltext")));
        pages.setAriaLabel(getTranslation("shell.footer.label"));
        pages.addClassName("footer-pages");

        var content = new Div(house, pages, account(signedIn, signOut), colourChoice(chosen));
        content.addClassNames("wide", "footer-content");
        add(content);
    }

    /** Says which page the links show again. */
    void at(String address) {
        colours.forEach((scheme, link) -> link.setHref(PreferenceLinks.to(address, scheme)));
    }

    /** On the phone the header has no room for it. */
    private Component account(boolean signedIn, Runnable signOut) {
        var account = new Div();
        account.addClassNames("footer-account", "phone-only");
        if (signedIn) {
            account.add(new NativeButton(getTranslation("shell.sign-out"), click -> signOut.run()));
        } else {
            var signIn = new Anchor(SignIn.ADDRESS, getTranslation("shell.sign-in"));
            signIn.setRouterIgnore(true);
            account.add(signIn);
        }
        return account;
    }

    private Component colourChoice(ColourScheme chosen) {
        var choice = new Nav();
        choice.setAriaLabel(getTranslation("shell.colours"));
        choice.addClassName("footer-colours");
        var list = new UnorderedList();
        for (var scheme : ColourScheme.values()) {
            var link = new Anchor("", getTranslation("enum.ColourScheme." + scheme));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "nofollow");
            if (scheme == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            colours.put(scheme, link);
            list.add(new ListItem(link));
        }
        choice.add(new Span(getTranslation("shell.colours")), list);
        return choice;
    }

    private Anchor link(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        if (address.equals("leichte-sprache")) {
            link.getElement().setAttribute("lang", Language.GERMAN.tag());
        }
        return link;
    }

    private static UnorderedList list(Component... links) {
        var list = new UnorderedList();
        for (var link : links) {
            list.add(new ListItem(link));
        }
        list.addClassNames("stack", "close");
        return list;
    }
}
