package org.jobcenterportal.identity;

import java.util.Set;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What Keycloak says of the account that is signed in. */
public record Account(
        AccountId id, String displayName, @Nullable EmailAddress email, Set<String> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean isInRole(String role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Roles.STAFF::contains);
    }
}
