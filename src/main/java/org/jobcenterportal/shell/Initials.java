package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's initials in a circle, beside the name. */
class Initials extends Span {

    Initials(String displayName) {
        super(Stream.of(displayName.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining()));
        addClassName("initials");
        getElement().setAttribute("aria-hidden", "true");
    }
}
