package org.jobcenterportal.uikit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Vaadin components travel together: the first screen that needs one of a group loads the group. */
enum ScriptGroup {
    BUTTONS(List.of("button"), "./disableOnClickFunctions.js"),
    INPUTS(List.of("textfield", "checkbox", "radiobutton", "customfield", "formlayout")),
    OVERLAYS(List.of("dialog", "confirmdialog", "notification", "popover")),
    PICKERS(
            List.of("combobox", "select", "listbox", "datepicker", "timepicker", "datetimepicker"),
            "./lit-renderer.ts"),
    MENUS(List.of("contextmenu", "menubar")),
    FRAMES(
            List.of("applayout", "sidenav", "tabs", "orderedlayout", "breadcrumbs"),
            "@vaadin/tooltip/src/vaadin-tooltip.js"),
    LISTS(List.of("grid", "treegrid", "virtuallist"), "./lit-renderer.ts"),
    DETAILS(List.of("accordion", "details", "card", "badge", "avatar", "progressbar")),
    EXTRAS(List.of("messages", "upload", "slider", "splitlayout", "masterdetaillayout"));

    private final List<String> rooms;
    private final List<String> besides;

    ScriptGroup(List<String> rooms, String... besides) {
        this.rooms = rooms;
        this.besides = List.of(besides);
    }

    static Optional<ScriptGroup> of(Class<?> component) {
        var room = component.getPackageName().replace("com.vaadin.flow.component.", "");
        return Stream.of(values()).filter(group -> group.rooms.contains(room)).findFirst();
    }

    /** The group on which this one builds, so that what they share is loaded in one piece. */
    Optional<ScriptGroup> base() {
        return switch (this) {
            case BUTTONS -> Optional.empty();
            case INPUTS -> Optional.of(BUTTONS);
            case OVERLAYS -> Optional.of(INPUTS);
            case PICKERS, MENUS, FRAMES, LISTS, DETAILS, EXTRAS -> Optional.of(OVERLAYS);
        };
    }

    /** Modules that no component names but that come with the group. */
    List<String> besides() {
        return besides;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
