package org.jobcenterportal.shell;

import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of a citizen's own pages. */
@AnonymousAllowed
public class CitizenLayout extends PublicFrame {

    CitizenLayout(FrameParts parts) {
        super(parts);
    }
}
