package org.jobcenterportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.uikit.IconName;

/** What stands in the menu of a frame: the views of that frame that say so and that the person may open. */
final class FrameMenu {

    private FrameMenu() {}

    static List<Entry> of(Class<? extends RouterLayout> layout) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .filter(entry -> isFramedBy(layout, entry))
                .map(Entry::of)
                .toList();
    }

    /** Marks the link whose page is shown, or behind whose page it lies. */
    static void mark(Map<Entry, Anchor> links, String path) {
        var current = links.keySet().stream()
                .filter(entry -> entry.leadsTo(path))
                .max(Comparator.comparingInt(entry -> entry.address().length()));
        links.forEach((entry, link) -> {
            link.getElement().removeAttribute("aria-current");
            if (current.filter(entry::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", path.equals(entry.address()) ? "page" : "true");
            }
        });
    }

    private static boolean isFramedBy(Class<? extends RouterLayout> layout, MenuEntry entry) {
        var named = entry.menuClass().getAnnotation(Route.class).layout();
        return named == layout || named == UI.class && isFramedByAddress(layout, entry);
    }

    private static boolean isFramedByAddress(Class<? extends RouterLayout> layout, MenuEntry entry) {
        var area = layout.getAnnotation(Layout.class);
        return area != null && ("/" + entry.path().replaceFirst("^/", "")).startsWith(area.value() + "/");
    }

    /** One line of a menu. */
    record Entry(String titleKey, IconName icon, String address) {

        private static Entry of(MenuEntry entry) {
            return new Entry(
                    entry.title(),
                    entry.icon() == null ? IconName.FORWARD : IconName.valueOf(entry.icon()),
                    entry.path().replaceFirst("^/", ""));
        }

        /** Whether its page is that of this address or lies above it. */
        boolean leadsTo(String path) {
            return path.equals(address) || path.startsWith(address + "/");
        }
    }
}
