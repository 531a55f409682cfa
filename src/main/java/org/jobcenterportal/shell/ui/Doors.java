package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** The doors of a start page, the first of them filled. */
class Doors extends Div {

    Doors(List<StartTile> tiles) {
        addClassName("doors");
        tiles.stream().map(this::door).forEach(this::add);
    }

    private Anchor door(StartTile tile) {
        var picture = new Span(new Icon(tile.icon()).large());
        picture.addClassName("door-picture");
        var title = new H2(getTranslation(tile.titleKey()));
        title.addClassName("as-h3");
        var text = new Paragraph(getTranslation(tile.textKey()));
        text.addClassNames("door-text", "small");
        var go = new Span(new Span(getTranslation(tile.actionKey())), new Icon(IconName.FORWARD));
        go.addClassName("door-go");
        var door = new Anchor(tile.route());
        door.addClassName("door");
        door.add(picture, title, text, go);
        return door;
    }
}
