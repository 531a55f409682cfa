package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jobcenterportal.attendance.DoorDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.uikit.EventAside;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenEvent;

/** The way from an event to its door. */
@SpringComponent
class DoorButton implements EventAside {

    private final DoorDesk desk;

    DoorButton(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Component> actions(OpenEvent event) {
        var id = new EventId(event.event());
        if (!event.mayRun() || desk.event(id).isEmpty()) {
            return List.of();
        }
        var door = new LinkButton(
                UI.getCurrent().getTranslation("attendance.door.title"), IconName.QR, AttendanceLinks.door(id));
        // read as a page of its own: only then the browser gives it the camera
        door.setRouterIgnore(true);
        return List.of(door);
    }
}
