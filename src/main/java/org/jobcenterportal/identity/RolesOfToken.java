package org.jobcenterportal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.stereotype.Component;

/** Reads from the ID token's claim {@code roles} what somebody may do; roles that the portal does not know count nothing. */
@Component
@InternalUse
class RolesOfToken implements GrantedAuthoritiesMapper {

    static final String CLAIM = "roles";

    @Override
    public Set<GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .flatMap(RolesOfToken::roles)
                .filter(Roles.ALL::contains)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> roles(GrantedAuthority authority) {
        if (!(authority instanceof OidcUserAuthority user)
                || !(user.getIdToken().getClaim(CLAIM) instanceof List<?> roles)) {
            return Stream.empty();
        }
        return roles.stream().filter(String.class::isInstance).map(String.class::cast);
    }
}
