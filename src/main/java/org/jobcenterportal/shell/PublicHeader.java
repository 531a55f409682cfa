package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;

/** The head of public and citizens' pages: mark, main menu, the person, and the way out in its corner. */
class PublicHeader extends Header {

    private final Map<FrameMenu.Entry, Anchor> links = new LinkedHashMap<>();
    private final Div actions = new Div();
    private final LinkButton languages = languageButton();

    PublicHeader(Optional<Account> account, Runnable signOut) {
        addClassName("public-header");
        var bar = new Div(new Mark(""));
        bar.addClassNames("wide", "header-bar");
        FrameMenu.of(PublicLayout.class).forEach(this::link);
        if (!links.isEmpty()) {
            var menu = new Nav();
            menu.setAriaLabel(getTranslation("shell.menu.label"));
            menu.addClassNames("header-menu", "desktop-only");
            links.values().forEach(menu::add);
            bar.add(menu);
        }
        actions.addClassName("header-actions");
        account.ifPresentOrElse(person -> welcome(person, signOut), this::offerSignIn);
        actions.add(languages, quickExit());
        bar.add(actions);
        add(bar);
    }

    /** Marks the entry of the page that is shown. On the start page the languages themselves stand below the head. */
    void at(String path) {
        languages.setVisible(!path.isEmpty());
        FrameMenu.mark(links, path);
    }

    private void link(FrameMenu.Entry entry) {
        links.put(entry, new Anchor(entry.address(), getTranslation(entry.titleKey())));
    }

    private void offerSignIn() {
        var signIn = new LinkButton(getTranslation("shell.sign-in"), IconName.PERSON, SignIn.ADDRESS);
        signIn.setRouterIgnore(true);
        signIn.addClassName("desktop-only");
        actions.add(signIn);
    }

    private void welcome(Account person, Runnable signOut) {
        var citizen = person.isInRole(Roles.CITIZEN);
        var own = new LinkButton(
                        getTranslation(citizen ? "shell.my-area" : "shell.office-area"), citizen ? "meine" : "intern")
                .quiet();
        own.addComponentAsFirst(new Initials(person.displayName()));
        own.addClassName("desktop-only");
        var out = new QuietButton(getTranslation("shell.sign-out"), signOut::run);
        out.addClassName("desktop-only");
        actions.add(own, out);
    }

    private LinkButton languageButton() {
        var language = Language.of(getLocale());
        var button = new LinkButton(
                getTranslation("shell.languages.brief"),
                language == Language.SIMPLE_GERMAN ? IconName.EASY : IconName.LANGUAGE,
                "#sprachen");
        button.addClassNames("phone-only", "header-language");
        button.setRouterIgnore(true);
        button.getElement().setAttribute("data-jump", "");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "shell.languages.choose", language.ownName(), getTranslation("shell.languages.brief")));
        return button;
    }

    private LinkButton quickExit() {
        var whole = new Span(getTranslation("shell.exit"));
        whole.addClassName("exit-whole");
        var brief = new Span(getTranslation("shell.exit.brief"));
        brief.addClassName("exit-brief");
        var exit = new LinkButton("", QuickExit.ADDRESS);
        exit.removeAll();
        exit.add(new Icon(IconName.LOGOUT).small(), whole, brief);
        exit.addClassName("exit");
        exit.setRouterIgnore(true);
        exit.getElement().setAttribute("data-quick-exit", "").setAttribute("rel", "nofollow");
        return exit;
    }
}
