package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import org.jobcenterportal.kernel.PhoneNumber;

/** A number that a click dials. It never breaks across lines, and it reads from left to right in every language. */
public class PhoneLink extends Anchor {

    private static final char NEVER_BREAKS = '\u00a0';

    public PhoneLink(PhoneNumber number) {
        super("tel:" + number.value(), number.readable().replace(' ', NEVER_BREAKS));
        addClassName("phone-link");
        getElement().setAttribute("dir", "ltr");
    }
}
