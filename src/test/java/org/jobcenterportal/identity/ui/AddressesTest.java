package org.jobcenterportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Asks the running portal over the network, before and after Keycloak answers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseForTests.class)
@Import({TestClock.Configuration.class, EmptyPage.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext // nobody else uses it, and it must end before the database does
class AddressesTest {

    private static final AtomicBoolean KEYCLOAK_ANSWERS = new AtomicBoolean();
    private static final HttpServer KEYCLOAK = keycloak();

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("portal.login.issuer", AddressesTest::issuer);
        registry.add("vaadin.productionMode", () -> "true");
        registry.add("portal.public-url", () -> "https://portal.example");
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.stop(0);
    }

    @BeforeEach
    void keycloakAnswers() {
        KEYCLOAK_ANSWERS.set(true);
    }

    @Test
    @Order(1)
    void while_keycloak_is_late_the_portal_lives_says_so_and_asks_for_patience() {
        KEYCLOAK_ANSWERS.set(false);

        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").body()).contains("\"keycloak\":{\"status\":\"OUT_OF_SERVICE\"}");
        assertThat(get(BrowserSecurity.LOGIN).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith(LoginProblem.UNREACHABLE));
    }

    @Test
    @Order(2)
    void once_keycloak_answers_people_can_sign_in() {
        var patience = System.nanoTime() + 10_000_000_000L;
        var login = get(BrowserSecurity.LOGIN);
        while (location(login).endsWith(LoginProblem.UNREACHABLE) && System.nanoTime() < patience) {
            login = get(BrowserSecurity.LOGIN);
        }

        assertThat(location(login)).startsWith(issuer() + "/auth?");
        assertThat(get("/actuator/health").body()).contains("\"keycloak\":{\"status\":\"UP\"}");
    }

    @Test
    @Order(3)
    void a_login_carries_a_proof_key_a_state_a_nonce_and_the_one_address_to_come_back_to() {
        var location = location(get(BrowserSecurity.LOGIN));

        assertThat(location)
                .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "response_type=code")
                .contains("redirect_uri=https://portal.example/login/oauth2/code/keycloak");
    }

    @ParameterizedTest
    @CsvSource({"language=en,de,en", "language=de-simple,en,de-simple", "other=1,en-GB,en-GB", "language=,de-DE,de-DE"})
    @Order(3)
    void the_login_speaks_the_language_of_the_portal(String cookie, String browserLanguage, String expected) {
        var login = send(
                request(BrowserSecurity.LOGIN).header("Cookie", cookie).header("Accept-Language", browserLanguage));

        assertThat(location(login)).endsWith("&ui_locales=" + expected);
    }

    @Test
    @Order(3)
    void a_login_that_was_given_up_or_forged_ends_on_a_calm_page() {
        var forged = get("/login/oauth2/code/keycloak?code=1&state=2");

        assertThat(location(forged)).endsWith(LoginProblem.UNFINISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gibt-es-nicht", "/actuator/health"})
    @Order(3)
    void every_answer_tells_the_browser_what_to_forbid(String path) {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "geolocation=()");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "object-src 'none'",
                                "frame-ancestors 'none'",
                                "form-action 'self'")
                        .contains("script-src-attr 'none'", "base-uri 'self'", "upgrade-insecure-requests")
                        .doesNotContainPattern("script-src[^;]*unsafe-inline"));
    }

    @Test
    @Order(3)
    void a_file_of_the_page_may_load_nothing_and_carries_no_more_than_it_needs() {
        var headers = get("/styles.css").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Permissions-Policy")).isEmpty();
    }

    @Test
    @Order(3)
    void each_page_has_a_number_of_its_own_that_its_inline_scripts_carry() {
        var one = get("/");
        var other = get("/");

        var nonce = nonce(one);
        assertThat(one.body()).contains("a[data-quick-exit]");
        assertThat(nonce).hasSizeGreaterThanOrEqualTo(24).isNotEqualTo(nonce(other));
        assertThat(Pattern.compile("<script(?![^>]*(nonce=\"" + Pattern.quote(nonce) + "\"|src=\"))")
                        .matcher(one.body())
                        .results())
                .isEmpty();
    }

    @Test
    @Order(3)
    void pages_are_never_kept_by_the_browser() {
        assertThat(get("/").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    @Order(3)
    void over_https_the_browser_is_told_to_stay_there() {
        var headers = send(request("/").header("X-Forwarded-Proto", "https")).headers();

        assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    @Order(3)
    void the_session_cookie_is_out_of_reach_of_scripts_other_sites_and_other_names() {
        var cookie =
                get(BrowserSecurity.LOGIN).headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("__Host-portal=").contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/");
    }

    @ParameterizedTest
    @CsvSource({"/actuator,_links", "/actuator/env,propertySources", "/actuator/beans,contexts"})
    @Order(3)
    void what_is_nobodys_business_stays_closed(String path, String secret) {
        assertThat(get(path).body()).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meine", "/intern"})
    @Order(3)
    void whoever_asks_for_more_than_visitors_see_is_led_to_the_login(String path) {
        assertThat(location(get(path))).endsWith(BrowserSecurity.LOGIN);
    }

    @Test
    @Order(3)
    void a_visitor_may_ask_for_an_address_that_does_not_exist() {
        assertThat(get("/gibt-es-nicht").statusCode()).isIn(200, 404);
    }

    @Test
    @Order(3)
    void a_forged_logout_from_behind_is_refused() {
        var answer = send(request("/logout/connect/back-channel/keycloak")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=forged")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String nonce(HttpResponse<?> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var nonce = Pattern.compile("'nonce-([^']+)'").matcher(policy);
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String issuer() {
        return "http://localhost:" + KEYCLOAK.getAddress().getPort() + "/realms/portal";
    }

    private static HttpServer keycloak() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", AddressesTest::describe);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void describe(HttpExchange exchange) throws IOException {
        var body = """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout",
                 "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(KEYCLOAK_ANSWERS.get() ? 200 : 503, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
