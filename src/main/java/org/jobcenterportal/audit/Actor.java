package org.jobcenterportal.audit;

import static java.util.stream.Collectors.joining;

import org.jobcenterportal.identity.Account;
import org.jspecify.annotations.Nullable;

/** Who acts: somebody who is signed in, a visitor, or the portal itself. */
record Actor(Kind kind, @Nullable String account, String roles) {

    enum Kind {
        PERSON,
        VISITOR,
        JOB
    }

    static final Actor VISITOR = new Actor(Kind.VISITOR, null, "");
    static final Actor JOB = new Actor(Kind.JOB, null, "");

    static Actor of(Account account) {
        return new Actor(
                Kind.PERSON,
                account.id().value(),
                account.roles().stream().sorted().collect(joining(",")));
    }
}
