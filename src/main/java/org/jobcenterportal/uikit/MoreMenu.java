package org.jobcenterportal.uikit;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What is done less often, behind one button with three dots; its name says what it is about. */
public class MoreMenu extends MenuBar {

    private final MenuItem button;

    /**
     * @param name what a screen reader says, so that no two of a page are called the same: "Mehr: Anna Beispiel, 10:00 Uhr"
     */
    public MoreMenu(String name) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("more-menu");
        button = addItem(new Icon(IconName.MORE));
        button.setAriaLabel(name);
    }

    /** What is shown when somebody rests on the button. */
    public MoreMenu hint(String text) {
        setTooltipText(button, text);
        return this;
    }

    public MoreMenu item(String text, IconName icon, Runnable action) {
        var item = button.getSubMenu().addItem(text, click -> action.run());
        item.addComponentAsFirst(new Icon(icon).small());
        return this;
    }
}
