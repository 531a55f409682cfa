package org.jobcenterportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/**
 * The frame of the office's own pages: what one may open at the side, the person at the top.
 *
 * <p>Rooms that may not know the shell name no frame in their route and get this one by their address.
 */
@Layout("/intern")
@StyleSheet("office.css")
@AnonymousAllowed
public class StaffLayout extends Composite<AppLayout>
        implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private final FrameParts parts;
    private final SkipLink skip = new SkipLink();
    private final MainArea main = new MainArea();
    private final Map<SideNavItem, MenuCount> counted = new LinkedHashMap<>();
    private String address = "";

    StaffLayout(FrameParts parts) {
        this.parts = parts;
        getContent().addClassName("jc-staff");
        getContent().setPrimarySection(AppLayout.Section.DRAWER);
        getContent().addToNavbar(topBar());
        getContent().addToDrawer(sideNavigation());
        getContent().setContent(main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.show(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.show(null);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = event.getLocation().getPathWithQueryParameters();
        skip.at(address);
        main.arrive(event.getLocation().getPath());
        counted.forEach(this::showCount);
    }

    @Override
    public String getPageTitle() {
        return main.title();
    }

    private void showCount(SideNavItem item, MenuCount counted) {
        var count = counted.count();
        var number = new Span(Integer.toString(count));
        number.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation(counted.textKey(), count));
        words.addClassName("visually-hidden");
        var suffix = new Span(number, words);
        suffix.addClassName("menu-count");
        item.setSuffixComponent(count == 0 ? null : suffix);
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.staff.menu.toggle"));
        return toggle;
    }

    private Component sideNavigation() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        var entries = FrameMenu.of(StaffLayout.class);
        for (var entry : entries) {
            var item =
                    new SideNavItem(getTranslation(entry.titleKey()), entry.address(), new Icon(entry.icon()).small());
            // Whoever is on a page below still reads in the menu where she is; the start page lies above them all.
            item.setMatchNested(
                    entries.stream().noneMatch(other -> !other.equals(entry) && entry.leadsTo(other.address())));
            parts.count(entry.address()).ifPresent(count -> counted.put(item, count));
            menu.addItem(item);
        }
        var side = new Aside(new Mark("intern"), menu);
        side.getElement().setAttribute("aria-label", getTranslation("shell.staff.side"));
        side.addClassName("staff-side");
        return side;
    }

    private Component topBar() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.staff.settings"));
        addLanguages(menu);
        addColours(menu);
        parts.user().account().ifPresent(account -> addPerson(menu, account));
        var bar = new Header(skip, drawerToggle());
        parts.tools().forEach(bar::add);
        bar.add(menu);
        bar.addClassName("staff-top");
        return bar;
    }

    private void addLanguages(MenuBar menu) {
        var current = Language.of(getLocale());
        var languages = menu.addItem(labelled(IconName.LANGUAGE, current.ownName()));
        languages.setAriaLabel(getTranslation("shell.languages.choose", current.ownName()));
        for (var language : Language.values()) {
            if (language == Language.SIMPLE_GERMAN) {
                continue;
            }
            var item = languages.getSubMenu().addItem(language.ownName(), click -> open(language));
            item.getElement().setAttribute("lang", language.tag());
            item.setCheckable(true);
            item.setChecked(language == current);
        }
    }

    private void addColours(MenuBar menu) {
        var colours = menu.addItem(labelled(IconName.DARK, getTranslation("shell.colours")));
        for (var scheme : ColourScheme.values()) {
            var item =
                    colours.getSubMenu().addItem(getTranslation("enum.ColourScheme." + scheme), click -> open(scheme));
            item.setCheckable(true);
            item.setChecked(scheme == parts.colours());
        }
    }

    private void addPerson(MenuBar menu, Account account) {
        var roles = account.roles().stream()
                .filter(Roles.ALL::contains)
                .map(one -> getTranslation("shell.role." + one))
                .sorted()
                .collect(Collectors.joining(", "));
        var role = new Span(roles);
        role.addClassName("staff-role");
        var name = new Span(new Span(account.displayName()), role);
        name.addClassName("staff-name");
        var person = new Div(new Initials(account.displayName()), name);
        person.addClassName("staff-person");
        var item = menu.addItem(person);
        item.setAriaLabel(account.displayName() + ", " + roles);
        item.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> parts.signOut());
    }

    private void open(Language language) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(PreferenceLinks.to(address, language)));
    }

    private void open(ColourScheme scheme) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(PreferenceLinks.to(address, scheme)));
    }

    private static Component labelled(IconName icon, String text) {
        var words = new Span(text);
        words.addClassName("staff-menu-words");
        var item = new Div(new Icon(icon).small(), words);
        item.addClassName("staff-menu-item");
        return item;
    }
}
