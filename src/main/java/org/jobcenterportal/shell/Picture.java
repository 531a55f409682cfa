package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A drawing of the house: decoration, so hidden from screen readers. Its colours come from the style sheet. */
public final class Picture extends Span {

    private static final String DOOR = read("door");
    private static final String WAY = read("way");

    private Picture(String name, String drawing) {
        addClassNames("picture", name);
        getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", drawing);
    }

    /** The mark: an open door with a rising sun. */
    public static Picture door() {
        return new Picture("picture-door", DOOR);
    }

    /** A way with stations, over the hills to a house. */
    public static Picture way() {
        return new Picture("picture-way", WAY);
    }

    private static String read(String name) {
        try (var drawing = Picture.class.getResourceAsStream("/pictures/" + name + ".svg")) {
            if (drawing == null) {
                throw new IllegalStateException("There is no picture '" + name + "'");
            }
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("The picture cannot be read", failure);
        }
    }
}
