package org.jobcenterportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the realm that is imported into Keycloak to what the portal promises about the login. */
class RealmFileTest {

    private static final Path KEYCLOAK = Path.of("src/main/keycloak");
    private static final String SECOND_FACTOR = "second-factor";

    private final JsonNode realm = read("portal-realm.json");
    private final JsonNode client = only(realm.get("clients"));
    private final JsonNode users = read("demo-users.json").get("users");

    @Test
    void the_realm_has_exactly_the_roles_that_the_portal_knows_each_explained_in_words() {
        var roles = roles().filter(role -> !SECOND_FACTOR.equals(name(role))).toList();

        assertThat(roles.stream().map(RealmFileTest::name)).containsExactlyInAnyOrderElementsOf(Roles.ALL);
        assertThat(roles)
                .allSatisfy(
                        role -> assertThat(role.get("description").asString()).isNotBlank());
    }

    @Test
    void everybody_but_citizens_can_be_asked_for_a_second_factor() {
        assertThat(roles().filter(role -> role.path("composites").toString().contains(SECOND_FACTOR))
                        .map(RealmFileTest::name))
                .containsExactlyInAnyOrderElementsOf(Roles.ALL.stream()
                        .filter(role -> !Roles.CITIZEN.equals(role))
                        .toList());
        assertThat(text(realm, "browserFlow")).isEqualTo("${PORTAL_STAFF_BROWSER_FLOW:browser}");
        assertThat(realm.get("authenticationFlows").toString()).contains("staff with second factor", "auth-otp-form");
    }

    @Test
    void the_token_tells_the_portals_roles_and_no_others() {
        var mapping = only(realm.get("scopeMappings"));
        var mapper = only(client.get("protocolMappers")).get("config");

        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(texts(mapping.get("roles"))).containsExactlyInAnyOrderElementsOf(Roles.ALL);
        assertThat(text(mapper, "claim.name")).isEqualTo(RolesOfToken.CLAIM);
        assertThat(text(mapper, "id.token.claim")).isEqualTo("true");
    }

    @Test
    void one_comes_back_to_exactly_one_address_after_signing_in_and_out() {
        assertThat(texts(client.get("redirectUris")))
                .containsExactly("${PORTAL_PUBLIC_URL}/login/oauth2/code/keycloak");
        assertThat(text(client.get("attributes"), "post.logout.redirect.uris"))
                .isEqualTo("${PORTAL_PUBLIC_URL}/sitzung-beendet");
        assertThat(client.get("webOrigins")).isEmpty();
    }

    @Test
    void there_is_one_way_to_sign_in_and_it_needs_a_proof_key_and_a_secret() {
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(List.of(
                        client.get("implicitFlowEnabled").asBoolean(),
                        client.get("directAccessGrantsEnabled").asBoolean(),
                        client.get("serviceAccountsEnabled").asBoolean(),
                        client.get("publicClient").asBoolean()))
                .containsOnly(false);
        assertThat(text(client.get("attributes"), "pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(text(client, "secret")).isEqualTo("${PORTAL_CLIENT_SECRET}");
    }

    @Test
    void a_session_that_ends_at_keycloak_ends_in_the_portal() {
        var attributes = client.get("attributes");

        assertThat(text(attributes, "backchannel.logout.url")).endsWith("/logout/connect/back-channel/keycloak");
        assertThat(text(attributes, "backchannel.logout.session.required")).isEqualTo("true");
    }

    @Test
    void guessing_is_slowed_tokens_are_short_and_passwords_are_long() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
        assertThat(text(realm, "passwordPolicy")).contains("length(12)", "notUsername");
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void accounts_are_opened_by_the_office_until_self_service_is_switched_on() {
        assertThat(List.of(
                        text(realm, "registrationAllowed"),
                        text(realm, "verifyEmail"),
                        text(realm, "resetPasswordAllowed")))
                .containsOnly("${PORTAL_SELF_SERVICE:false}");
    }

    @Test
    void the_realm_carries_no_person_and_no_secret() {
        assertThat(realm.get("users")).isNull();
        assertThat(text(realm.get("smtpServer"), "password")).isEqualTo("${PORTAL_MAIL_PASSWORD:}");
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void each_person_of_the_demonstration_can_sign_in(Persona persona) {
        var user = StreamSupport.stream(users.spliterator(), false)
                .filter(each -> persona.username().equals(text(each, "username")))
                .findFirst()
                .orElseThrow();

        assertThat(text(user, "id")).isEqualTo(persona.account().value());
        assertThat(text(user, "firstName")).isEqualTo(persona.givenName());
        assertThat(text(user, "lastName")).isEqualTo(persona.familyName());
        assertThat(text(user, "email")).isEqualTo(persona.email());
        assertThat(texts(user.get("realmRoles")).filter(role -> !role.startsWith("default-roles")))
                .containsExactlyInAnyOrderElementsOf(persona.roles());
    }

    @Test
    void nobody_else_can() {
        assertThat(users).hasSameSizeAs(Persona.values());
    }

    @Test
    void the_login_pages_have_the_colours_and_sizes_of_the_portal() throws IOException {
        var portal = Files.readString(Path.of("src/main/resources/META-INF/resources/styles/tokens.css"));
        var login = Files.readAllLines(KEYCLOAK.resolve("themes/portal/login/resources/css/tokens.css"));

        assertThat(login.stream().filter(line -> line.strip().startsWith("--")))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(portal).contains(line));
    }

    @Test
    void the_login_pages_say_everything_in_every_language() throws IOException {
        var german = keys("messages_de.properties");

        assertThat(german).contains("noSelfService", "invalidUserMessage").isSorted();
        assertThat(keys("messages_en.properties")).isEqualTo(german);
        assertThat(keys("messages_de__simple.properties")).isEqualTo(german);
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(
                        KEYCLOAK.resolve("themes/portal/login/messages").resolve(file))
                .stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private Stream<JsonNode> roles() {
        return StreamSupport.stream(realm.get("roles").get("realm").spliterator(), false);
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(KEYCLOAK.resolve(file));
    }

    private static JsonNode only(JsonNode list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static String name(JsonNode node) {
        return text(node, "name");
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString);
    }
}
