package org.jobcenterportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

class RolesOfTokenTest {

    private final RolesOfToken roles = new RolesOfToken();

    @Test
    void every_role_of_the_claim_becomes_an_authority() {
        var authorities = roles.mapAuthorities(Set.of(
                token(Map.of("roles", List.of(Roles.TEAM_LEAD, Roles.STEERING))), scope("SCOPE_openid")));

        assertThat(names(authorities)).containsExactlyInAnyOrder("ROLE_team-lead", "ROLE_steering");
    }

    @Test
    void roles_that_the_portal_does_not_know_count_nothing() {
        var authorities = roles.mapAuthorities(
                Set.of(token(Map.of("roles", List.of("offline_access", "default-roles-portal", "CITIZEN")))));

        assertThat(authorities).isEmpty();
    }

    @Test
    void an_account_without_the_claim_or_with_a_strange_one_may_nothing() {
        assertThat(roles.mapAuthorities(Set.of(token(Map.of())))).isEmpty();
        assertThat(roles.mapAuthorities(Set.of(token(Map.of("roles", "citizen")))))
                .isEmpty();
        assertThat(roles.mapAuthorities(Set.of(token(Map.of("roles", List.of(1, true))))))
                .isEmpty();
    }

    @Test
    void an_authority_that_comes_some_other_way_counts_nothing() {
        assertThat(roles.mapAuthorities(Set.of(scope("ROLE_administration")))).isEmpty();
    }

    private static List<String> names(Set<GrantedAuthority> authorities) {
        return authorities.stream().map(GrantedAuthority::getAuthority).toList();
    }

    private static GrantedAuthority scope(String name) {
        return new SimpleGrantedAuthority(name);
    }

    private static OidcUserAuthority token(Map<String, Object> claims) {
        return new OidcUserAuthority(OidcIdToken.withTokenValue("test")
                .subject("1")
                .expiresAt(Instant.MAX)
                .claims(all -> all.putAll(claims))
                .build());
    }
}
