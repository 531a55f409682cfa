package org.jobcenterportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class QuickExitTest {

    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void leaving_ends_the_session_and_shows_the_weather() throws Exception {
        exit().doFilter(request("GET", "/verlassen"), response, new MockFilterChain());

        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("https://weather.example/");
    }

    @Test
    void a_browser_that_has_already_left_only_ends_the_session() throws Exception {
        exit().doFilter(request("POST", "/verlassen"), response, new MockFilterChain());

        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getStatus()).isEqualTo(204);
    }

    @Test
    void every_other_address_keeps_the_session() throws Exception {
        exit().doFilter(request("GET", "/meine"), response, new MockFilterChain());

        assertThat(session.isInvalid()).isFalse();
    }

    private QuickExit exit() {
        return new QuickExit(Offices.withWeatherAt(URI.create("https://weather.example/")));
    }

    private MockHttpServletRequest request(String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        request.setSession(session);
        return request;
    }
}
