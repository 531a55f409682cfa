package org.jobcenterportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
class PreferencesTest {

    @Autowired
    private Preferences preferences;

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/beratung");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void anEnglishBrowser() {
        request.addHeader("Accept-Language", "en-GB");
    }

    @Test
    void at_first_the_browser_decides() {
        assertThat(preferences.language(request)).isEqualTo(Language.ENGLISH);
        assertThat(preferences.colours(request)).isEqualTo(ColourScheme.SYSTEM);
    }

    @Test
    void a_browser_that_asks_for_nothing_reads_german() {
        assertThat(preferences.language(new MockHttpServletRequest())).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_choice_is_kept_in_a_cookie() {
        request.setCookies(new Cookie("language", "de-simple"), new Cookie("colours", "dark"));

        assertThat(preferences.language(request)).isEqualTo(Language.SIMPLE_GERMAN);
        assertThat(preferences.colours(request)).isEqualTo(ColourScheme.DARK);
    }

    @Test
    void nonsense_in_a_cookie_does_no_harm() {
        request.setCookies(new Cookie("language", "xx"), new Cookie("colours", "pink"));

        assertThat(preferences.language(request)).isEqualTo(Language.ENGLISH);
        assertThat(preferences.colours(request)).isEqualTo(ColourScheme.SYSTEM);
    }

    @Test
    @As("fallmanagement")
    void a_choice_follows_the_account_to_another_browser() {
        preferences.choose(Language.GERMAN, request, response);

        assertThat(preferences.language(request)).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_link_chooses_and_shows_the_same_page_again() throws Exception {
        request.setQueryString("schritt=zeit&sprache=de-simple");
        request.setParameter("sprache", "de-simple");

        new PreferenceLinks(preferences).doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/beratung?schritt=zeit");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("language=de-simple")
                .contains("SameSite=Lax")
                .contains("HttpOnly");
    }

    @Test
    void a_link_never_leads_to_another_host() throws Exception {
        var tricky = new MockHttpServletRequest("GET", "//elsewhere.example/");
        tricky.setQueryString("sprache=en");
        tricky.setParameter("sprache", "en");

        new PreferenceLinks(preferences).doFilter(tricky, response, new MockFilterChain());

        assertThat(response.getHeader("Location")).isEqualTo("/elsewhere.example/");
    }

    @Test
    void links_keep_the_rest_of_the_address() {
        assertThat(PreferenceLinks.to("beratung?schritt=zeit", Language.ENGLISH))
                .isEqualTo("beratung?schritt=zeit&sprache=en");
        assertThat(PreferenceLinks.to("", ColourScheme.DARK)).isEqualTo("?darstellung=dark");
    }
}
