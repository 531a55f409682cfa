package org.jobcenterportal.uikit;

import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.breadcrumbs.Breadcrumbs;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.server.AppShellSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/**
 * What every page of the portal carries in its head: the theme, the font of the first glance, the icon.
 *
 * <p>The components named here are in the bundle whether a screen shows them today or not, so that a new screen needs
 * no new bundle; the browser loads them by group and need ({@code frontend/components}).
 */
@StyleSheet("styles.css")
@Uses(Accordion.class)
@Uses(AppLayout.class)
@Uses(DrawerToggle.class)
@Uses(Avatar.class)
@Uses(AvatarGroup.class)
@Uses(Badge.class)
@Uses(Breadcrumbs.class)
@Uses(Card.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(ContextMenu.class)
@Uses(CustomField.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(TreeGrid.class)
@Uses(ListBox.class)
@Uses(MasterDetailLayout.class)
@Uses(MenuBar.class)
@Uses(MessageInput.class)
@Uses(MessageList.class)
@Uses(Notification.class)
@Uses(HorizontalLayout.class)
@Uses(Scroller.class)
@Uses(VerticalLayout.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(SideNav.class)
@Uses(IntegerSlider.class)
@Uses(IntegerRangeSlider.class)
@Uses(SplitLayout.class)
@Uses(TabSheet.class)
@Uses(Tabs.class)
@Uses(BigDecimalField.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(NumberField.class)
@Uses(PasswordField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@Uses(UploadButton.class)
@Uses(UploadDropZone.class)
@Uses(UploadFileList.class)
@Uses(VirtualList.class)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class PortalPage implements AppShellConfigurator {

    private static final String MARK = mark();

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink(
                "fonts/fira-sans-latin.woff2",
                Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
        page.addLink(MARK, Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    /** The icon of the tab travels in the page, because every request of the first page counts. */
    private static String mark() {
        try (var drawing = PortalPage.class.getResourceAsStream("/icons/mark.svg")) {
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder()
                            .encodeToString(Objects.requireNonNull(drawing).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("The mark cannot be read", failure);
        }
    }
}
