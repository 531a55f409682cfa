package org.jobcenterportal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jobcenterportal.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Who did something with a consultation. */
@Embeddable
record Actor(
        @Enumerated(EnumType.STRING) @Column(name = "actor") Kind kind,
        @Nullable @Column(name = "actor_account") String account)
        implements Serializable {

    /** Whoever opened a link that only the visitor has. */
    static final Actor VISITOR = new Actor(Kind.VISITOR, null);

    /** A job of the portal's own. */
    static final Actor PORTAL = new Actor(Kind.PORTAL, null);

    /** The sorts of actors. */
    enum Kind {
        CITIZEN,
        VISITOR,
        OFFICE,
        PORTAL
    }

    static Actor citizen(AccountId account) {
        return new Actor(Kind.CITIZEN, account.value());
    }

    static Actor office(AccountId account) {
        return new Actor(Kind.OFFICE, account.value());
    }
}
