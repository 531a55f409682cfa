package org.jobcenterportal.shell;

import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of every page that anybody may read. */
@AnonymousAllowed
public class PublicLayout extends PublicFrame {

    PublicLayout(FrameParts parts) {
        super(parts);
    }
}
