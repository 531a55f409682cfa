package org.jobcenterportal;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHook;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHookVaadin14Default;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.ClassUtils;

/** A browser tab on the portal, as far as a test without a browser needs one. */
public final class Screens {

    private final ApplicationContext context;
    private final AuditedLooks looks;
    private int status;

    private Screens(ApplicationContext context) {
        this.context = context;
        this.looks = new AuditedLooks(context.getBean(JdbcClient.class));
    }

    /**
     * Opens the screen at an address, as a browser does, for example {@code open("meine/termine?seite=2")}. Whoever of the
     * office reads a name there, or by what she clicks afterwards, has to leave an entry in the log.
     */
    public void open(String address) {
        looks.begin();
        var ui = UI.getCurrent();
        status = ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
        MockVaadin.clientRoundtrip(true);
        checkLooks();
    }

    private void checkLooks() {
        looks.check(() -> textOf(UI.getCurrent()));
    }

    /** What the router answered last: 200, or 404 for what does not exist here. */
    public int status() {
        return status;
    }

    /** Begins anew, with a browser that prefers this language. */
    public void speak(Language language) {
        MockVaadin.tearDown();
        start(language.locale());
    }

    /** Where the tab is, without the first slash. */
    public String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** The title of the tab. */
    public String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** The one main heading of the screen. */
    public String heading() {
        var headings = all(UI.getCurrent())
                .filter(H1.class::isInstance)
                .map(H1.class::cast)
                .toList();
        if (headings.size() != 1) {
            throw new AssertionError("One main heading is right, not " + headings.size() + ":\n"
                    + PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()));
        }
        return headings.getFirst().getText();
    }

    /** Every visible word on the screen, one piece of text a line. */
    public String text() {
        checkLooks();
        return textOf(UI.getCurrent());
    }

    /** Every visible word in the component, one piece of text a line, with the labels of fields. */
    public static String textOf(Component component) {
        return words(component).filter(piece -> !piece.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Component component) {
        // a bare piece of text is neither visible nor invisible, and its parent has it among its own words
        if (component instanceof Text || !component.isVisible()) return Stream.empty();
        var inside = component.getChildren().flatMap(Screens::words);
        if (component instanceof Composite<?>) return inside;
        var element = component.getElement();
        if (isOneSentence(element)) return Stream.of(element.getTextRecursively());
        var own = element.getChildren().filter(Element::isTextNode).map(Element::getText);
        var said = Stream.of("label", "helperText", "errorMessage").map(name -> element.getProperty(name, ""));
        return Stream.of(own, said, inside).flatMap(words -> words);
    }

    /** Numbers and codes that stay on one line are pieces of a sentence. */
    private static boolean isOneSentence(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .anyMatch(child -> child.getClassList().contains("unbroken"));
    }

    private void start(Locale locale) {
        MockVaadin.setMockRequestFactory(session -> new BrowserRequest(session, locale));
        MockVaadin.setup(UI::new, new MockSpringServlet(AllRoutes.ROUTES, context, UI::new));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Screens::all));
    }

    /** Found once for the whole test run: every view of the house, whoever may see it. */
    private static final class AllRoutes {

        private static final Routes ROUTES = new Routes(
                classes(new AnnotationTypeFilter(Route.class)),
                classes(new AssignableTypeFilter(HasErrorParameter.class)),
                true);

        @SuppressWarnings("unchecked")
        private static <T> Set<Class<? extends T>> classes(TypeFilter filter) {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(filter);
            return scanner.findCandidateComponents("org.jobcenterportal").stream()
                    .map(BeanDefinition::getBeanClassName)
                    .map(name -> (Class<? extends T>) ClassUtils.resolveClassName(name, Screens.class.getClassLoader()))
                    .collect(Collectors.toSet());
        }
    }

    /** What a browser asks, with the language that it prefers, as the person whom the test signed in. */
    private static final class BrowserRequest extends FakeRequest {

        private final Locale locale;

        BrowserRequest(FakeHttpSession session, Locale locale) {
            super(session);
            this.locale = locale;
        }

        /** Who looks at the screen is who the test runs as. */
        @Override
        public @Nullable Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null
                    && authentication.getAuthorities().stream()
                            .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }

        @Override
        public @Nullable String getHeader(String name) {
            return "Accept-Language".equalsIgnoreCase(name) ? locale.toLanguageTag() : super.getHeader(name);
        }
    }

    /** Looks, before anything is sought on the screen, at what the click before has read. */
    private static final class BetweenClicks extends TestingLifecycleHookVaadin14Default {

        private final Screens screens;

        BetweenClicks(Screens screens) {
            this.screens = screens;
        }

        @Override
        public void awaitBeforeLookup() {
            super.awaitBeforeLookup();
            screens.checkLooks();
        }
    }

    /** Opens a tab before each test and closes it afterwards. */
    static final class Extension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Screens.class);

        @Override
        public void beforeEach(ExtensionContext test) {
            var screens = new Screens(SpringExtension.getApplicationContext(test));
            screens.start(Locale.GERMAN);
            KaribuConfig.setTestingLifecycleHook(new BetweenClicks(screens));
            test.getStore(NAMESPACE).put(Screens.class, screens);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            var screens = test.getStore(NAMESPACE).get(Screens.class, Screens.class);
            try {
                screens.checkLooks();
            } finally {
                screens.looks.end();
                KaribuConfig.setTestingLifecycleHook(TestingLifecycleHook.getDefault());
                MockVaadin.tearDown();
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Screens.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(NAMESPACE).get(Screens.class, Screens.class);
        }
    }
}
