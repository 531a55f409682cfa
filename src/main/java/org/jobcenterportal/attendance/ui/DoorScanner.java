package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.OfficeTime;

/**
 * F65: takes codes by camera and by hand, also without a net. What it does stands in {@code einlass/door.js}: it asks the
 * portal at addresses of its own, and only says here that something has changed.
 */
@Tag(DoorScanner.TAG)
class DoorScanner extends Component {

    static final String TAG = "portal-door";

    /** @param told what to do when the portal has taken something in */
    DoorScanner(EventId event, String words, Runnable told) {
        getElement()
                .setAttribute("event", event.value().toString())
                .setAttribute("address", AttendanceLinks.door(event))
                .setAttribute("zone", OfficeTime.ZONE.getId())
                .setAttribute("texts", words);
        getElement().addEventListener("door-told", news -> told.run());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://einlass/door.js");
    }
}
