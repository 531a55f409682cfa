package org.jobcenterportal.uikit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every page of the portal carries in its head: the theme, the two fonts of the first glance, the icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class PortalPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        preload(page, "fonts/fira-sans-latin-400.woff2");
        preload(page, "fonts/fira-sans-latin-600.woff2");
        page.addLink("icons/favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    private static void preload(AppShellSettings page, String font) {
        page.addLink(font, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}
