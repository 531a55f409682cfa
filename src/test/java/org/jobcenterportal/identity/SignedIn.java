package org.jobcenterportal.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs people in for a test, exactly as the login by Keycloak leaves them. */
public final class SignedIn {

    private SignedIn() {}

    /** What the login leaves in the security context for this person. */
    public static OAuth2AuthenticationToken token(Persona persona) {
        return token(
                persona.account(),
                persona.roles(),
                Map.of(
                        "preferred_username", persona.username(),
                        "name", persona.displayName(),
                        "given_name", persona.givenName(),
                        "family_name", persona.familyName(),
                        "email", persona.email()));
    }

    /** What the login leaves in the security context for an account that is nobody of the demonstration. */
    public static OAuth2AuthenticationToken token(AccountId account, Set<String> roles) {
        return token(account, roles, Map.of("preferred_username", account.value()));
    }

    /** The same for an account with an e-mail address. */
    public static OAuth2AuthenticationToken token(AccountId account, Set<String> roles, String email) {
        return token(account, roles, Map.of("preferred_username", account.value(), "email", email));
    }

    /** Does something as this person, whoever the test runs as. */
    public static <T> T as(Persona persona, Callable<T> action) {
        return as(token(persona), action);
    }

    /** Does something as this person, whoever the test runs as. */
    public static void as(Persona persona, Runnable action) {
        as(token(persona), () -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /** Does something as this account, whoever the test runs as. */
    public static <T> T as(OAuth2AuthenticationToken token, Callable<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(token));
            return action.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Signs this account in until the test ends, whoever it ran as so far: for the screens that it opens from now on. */
    public static void forThisTest(OAuth2AuthenticationToken token) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(token));
    }

    private static OAuth2AuthenticationToken token(AccountId account, Set<String> roles, Map<String, Object> claims) {
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
        var idToken = OidcIdToken.withTokenValue("test")
                .subject(account.value())
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300))
                .claims(all -> all.putAll(claims))
                .claim("roles", roles.stream().sorted().toList())
                .build();
        return new OAuth2AuthenticationToken(new DefaultOidcUser(authorities, idToken, "sub"), authorities, "keycloak");
    }

    /** Fills the security context of a test that says {@link As}. */
    static final class Factory implements WithSecurityContextFactory<As> {

        @Override
        public SecurityContext createSecurityContext(As as) {
            return new SecurityContextImpl(token(Persona.named(as.value())));
        }
    }
}
