package org.jobcenterportal.identity;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The account that is acting right now, or nobody. */
@Component
@InternalUse
public class CurrentUser {

    private static final String ROLE = "ROLE_";

    CurrentUser() {}

    /** Who is signed in; empty for visitors and for the portal's own jobs. */
    public Optional<Account> account() {
        return account(SecurityContextHolder.getContext().getAuthentication());
    }

    /**
     * Who is signed in, where that is certain.
     *
     * @throws IllegalStateException if nobody is: an access rule is missing
     */
    public Account require() {
        return account().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public boolean isSignedIn() {
        return account().isPresent();
    }

    public boolean isInRole(String role) {
        return account().filter(account -> account.isInRole(role)).isPresent();
    }

    private static Optional<Account> account(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        var roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new Account(
                new AccountId(user.getSubject()),
                user.getFullName() == null ? user.getPreferredUsername() : user.getFullName(),
                Optional.ofNullable(user.getEmail()).flatMap(EmailAddress::read).orElse(null),
                roles));
    }
}
