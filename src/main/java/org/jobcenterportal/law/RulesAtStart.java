package org.jobcenterportal.law;

import org.springframework.stereotype.Component;

/** Reads the register while the portal starts, so that a broken file is a start that fails and not a page that does. */
@Component
class RulesAtStart {

    RulesAtStart() {
        Rules.asOf();
    }
}
