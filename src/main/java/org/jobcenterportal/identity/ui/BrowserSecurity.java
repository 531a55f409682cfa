package org.jobcenterportal.identity.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jobcenterportal.identity.PublicAddress;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may ask for which address, how one signs in and out, and what every answer tells the browser to forbid. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class BrowserSecurity {

    /** Here every login begins. */
    static final String LOGIN = "/oauth2/authorization/keycloak";

    /** Here one arrives after signing out. */
    static final String SIGNED_OUT = "/sitzung-beendet";

    /** The only page that uses a camera: the door of an event, which reads codes. */
    private static final RequestMatcher DOOR = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/intern/veranstaltungen/*/einlass"),
            PathPatternRequestMatcher.pathPattern("/intern/veranstaltungen/*/einlass/offline"));

    private static final String UNUSED_ABILITIES = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " publickey-credentials-get=(), usb=(), xr-spatial-tracking=()";

    private static final RequestMatcher FILES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/styles.css"),
            PathPatternRequestMatcher.pathPattern("/office.css"),
            PathPatternRequestMatcher.pathPattern("/fonts/**"),
            PathPatternRequestMatcher.pathPattern("/VAADIN/build/**"));

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            PublicAddress address,
            PagePolicy policy,
            LoginProblem problem,
            LoginLanguage language,
            LogoutHandler backChannelLogout,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        http.setSharedObject(RequestCache.class, wantedPages());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new StartPageAfterLogin());
        // first, or Spring Security has settled on its own login page before Vaadin names ours
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(LOGIN, address.of(SIGNED_OUT))
                        .anyRequest(url -> url.access((user, context) ->
                                new AuthorizationDecision(isRuledElsewhere(controllers, context.getRequest())))));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .denyAll());
        http.oauth2Login(login -> login.failureHandler(problem)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(language))
                .addObjectPostProcessor(calm(problem)));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannelLogout)));
        http.headers(headers -> forbid(headers, policy));
        return http.build();
    }

    /** Which sessions belong to which session at Keycloak. */
    @Bean
    OidcSessionRegistry sessionsAtKeycloak() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** Where the portal is reached encrypted, its cookie travels no other way and belongs to no other name. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(PublicAddress address) {
        return server -> {
            if (!address.isEncrypted()) return;
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setSecure(true);
            cookie.setName("__Host-portal");
            cookie.setPath("/");
        };
    }

    /**
     * Views are ruled by their annotations, and so are controllers: one without a rule is closed. Any other address is a
     * file of the page, or nobody's: then the page "not found" may answer.
     */
    private static boolean isRuledElsewhere(RequestMappingHandlerMapping controllers, HttpServletRequest request) {
        HandlerExecutionChain chain;
        try {
            chain = controllers.getHandler(request);
        } catch (Exception nobodyAnswersThisWay) {
            return false;
        }
        return chain == null
                || chain.getHandler() instanceof HandlerMethod method
                        && (method.hasMethodAnnotation(PreAuthorize.class)
                                || method.getBeanType().isAnnotationPresent(PreAuthorize.class));
    }

    private static void forbid(HeadersConfigurer<HttpSecurity> headers, PagePolicy policy) {
        headers.addObjectPostProcessor(eagerly());
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                .addHeaderWriter(onFiles(new ContentSecurityPolicyHeaderWriter(policy.ofFiles())))
                .addHeaderWriter(elsewhere(new ContentSecurityPolicyHeaderWriter(policy.elsewhere())))
                .addHeaderWriter(elsewhere(abilities()))
                .addHeaderWriter(elsewhere(opener))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
    }

    private static HeaderWriter abilities() {
        var atTheDoor = new PermissionsPolicyHeaderWriter(UNUSED_ABILITIES.replace("camera=()", "camera=(self)"));
        var otherwise = new PermissionsPolicyHeaderWriter(UNUSED_ABILITIES);
        return (request, response) -> (DOOR.matches(request) ? atTheDoor : otherwise).writeHeaders(request, response);
    }

    private static HeaderWriter onFiles(HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(FILES, writer);
    }

    /** What only a page can obey; a file of the page would carry it for nothing, and every visitor pays for it. */
    private static HeaderWriter elsewhere(HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(FILES), writer);
    }

    /** Remembers where somebody wanted to go, without marking the address. */
    private static RequestCache wantedPages() {
        var pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        return pages;
    }

    /** Before the page is written: Vaadin's servlet may have sent it off before anybody can add to it. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> calm(LoginProblem problem) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(problem);
                return filter;
            }
        };
    }
}
