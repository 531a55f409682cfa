package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import broken.desk.OpenDesk;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.util.SimpleMethodInvocation;

/** Who may open which page and call which service: asked of the running portal, compared with a table in words. */
@ViewTest
class AccessMatrixTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NavigationAccessControl navigation;

    @Test
    void every_page_opens_for_exactly_those_who_may_see_it() {
        var verdicts = new TreeMap<String, Set<String>>();
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .filter(route -> isShipped(route.getNavigationTarget()))
                .forEach(route -> verdicts.put("/" + route.getTemplate(), admitted(name -> mayOpen(route, name))));

        assertThat(Expectations.written(verdicts)).isEqualTo(Expectations.table("pages.txt"));
    }

    @Test
    void every_service_answers_exactly_those_whom_it_serves() {
        var verdicts = new TreeMap<String, Set<String>>();
        reachableBeans()
                .forEach((bean, type) -> ServiceRules.publicMethods(type)
                        .filter(ServiceRules::isGuarded)
                        .forEach(method -> verdicts.put(
                                ServiceRules.name(method), admitted(name -> mayCall(bean, type, method, name)))));

        assertThat(Expectations.written(verdicts)).isEqualTo(Expectations.table("services.txt"));
    }

    @Test
    void every_public_method_of_a_service_has_exactly_one_rule() {
        var beans = reachableBeans().values();

        assertThat(beans).isNotEmpty();
        assertThat(beans.stream().flatMap(ServiceRules::publicMethods))
                .filteredOn(method -> ServiceRules.rules(method) != 1)
                .extracting(ServiceRules::name)
                .isEmpty();
    }

    @Test
    void a_method_without_a_rule_or_with_two_is_seen() {
        assertThat(ServiceRules.publicMethods(OpenDesk.class))
                .hasSize(2)
                .noneMatch(method -> ServiceRules.rules(method) == 1);
    }

    private Map<Object, Class<?>> reachableBeans() {
        var beans = new IdentityHashMap<Object, Class<?>>();
        for (var name : context.getBeanDefinitionNames()) {
            var declared = context.getType(name);
            if (declared != null && declared.getName().startsWith(House.ROOT)) {
                var bean = context.getBean(name);
                var type = AopUtils.getTargetClass(bean);
                if (ServiceRules.isReachable(type)) {
                    beans.put(bean, type);
                }
            }
        }
        return beans;
    }

    /** Tests have pages of their own, which nobody else can reach. */
    private static boolean isShipped(Class<?> view) {
        return !view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static Set<String> admitted(Predicate<String> verdict) {
        var admitted = new TreeSet<String>();
        Expectations.everyone().stream().filter(verdict).forEach(admitted::add);
        return admitted;
    }

    /** The decision of the portal's own control of navigation. */
    private boolean mayOpen(RouteData route, String name) {
        var authentication = authentication(name);
        var asked = new NavigationContext(
                VaadinService.getCurrent().getRouter(),
                route.getNavigationTarget(),
                new Location(route.getTemplate()),
                RouteParameters.empty(),
                name.equals(Expectations.VISITOR) ? null : authentication,
                role -> holds(authentication, role),
                false);
        return navigation.checkAccess(asked, true).decision() == AccessCheckDecision.ALLOW;
    }

    /** The decision of the very guards that stand before the bean; what lies behind them is not called. */
    private static boolean mayCall(Object bean, Class<?> type, Method method, String name) {
        var guards = Arrays.stream(((Advised) bean).getAdvisors())
                .filter(PointcutAdvisor.class::isInstance)
                .map(PointcutAdvisor.class::cast)
                .filter(advisor -> advisor.getPointcut().getMethodMatcher().matches(method, type))
                .map(PointcutAdvisor::getAdvice)
                .filter(AuthorizationAdvisor.class::isInstance)
                .map(AuthorizationAdvisor.class::cast)
                .toList();
        assertThat(guards).as("guards of " + ServiceRules.name(method)).isNotEmpty();
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(name)));
        try {
            for (var guard : guards) {
                guard.invoke(new Call(bean, method));
            }
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        } catch (Throwable failure) {
            throw new AssertionError("The guard of " + ServiceRules.name(method) + " fails", failure);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Authentication authentication(String name) {
        var persona = Expectations.persona(name);
        return persona == null
                ? new AnonymousAuthenticationToken(
                        "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : SignedIn.token(persona);
    }

    private static boolean holds(Authentication authentication, String role) {
        return authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    /** A call that ends where the service would begin. */
    private static final class Call extends SimpleMethodInvocation {

        Call(Object bean, Method method) {
            super(bean, method, new Object[method.getParameterCount()]);
        }

        @Override
        public @Nullable Object proceed() {
            return null;
        }
    }
}
