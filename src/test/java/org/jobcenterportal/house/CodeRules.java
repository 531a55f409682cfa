package org.jobcenterportal.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** The rules of the house that the compiler cannot know, each with the broken example that it must see. */
enum CodeRules {
    VAADIN_STAYS_ON_THE_SCREENS(noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")),

    THE_KERNEL_HAS_NO_BEANS(
            noClasses().that().resideInAPackage("..kernel..").should().beMetaAnnotatedWith(Component.class)),

    REPOSITORIES_ARE_PACKAGE_PRIVATE(
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate()),

    VIEWS_ARE_PACKAGE_PRIVATE(
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate()),

    VIEWS_ARE_BUILT_BY_NOBODY_ELSE(constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()),

    NOTHING_IS_INJECTED_INTO_FIELDS(
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class)),

    NOTHING_IS_INJECTED_INTO_SETTERS(methods().should().notBeAnnotatedWith(Autowired.class)),

    THE_TIME_COMES_FROM_A_CLOCK(noClasses().should().callMethodWhere(asksForTheTimeWithoutAClock())),

    NO_DATE_OF_OLD_IS_MADE_FROM_THE_MACHINE_S_TIME(noClasses().should().callConstructor(Date.class)),

    NAMES_SAY_WHAT_A_CLASS_IS(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Mapper)")),

    ENTITIES_HAVE_NO_SETTERS(methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*")),

    ENTITIES_KEEP_THEIR_FIELDS_TO_THEMSELVES(fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()),

    EVERY_ROUTE_HAS_ONE_ACCESS_RULE(
            classes().that().areAnnotatedWith(Route.class).should(haveExactlyOneAccessRule())),

    NAVIGATION_IS_TYPE_SAFE(noClasses().should().callMethodWhere(navigatesByText())),

    LOOKS_LIVE_IN_STYLE_SHEETS(noClasses().should().callMethodWhere(calls("com.vaadin.flow", "getStyle"))),

    SCRIPTS_LIVE_IN_ONE_CLASS(noClasses()
            .that()
            .doNotHaveSimpleName("BrowserActions")
            .should()
            .callMethodWhere(calls("com.vaadin.flow", "executeJs"))
            .orShould()
            .callMethodWhere(calls("com.vaadin.flow", "callJsFunction"))),

    NOBODY_SLEEPS(noClasses().should().callMethodWhere(calls("java.lang.Thread", "sleep"))),

    PACKAGES_HAVE_NO_CYCLES(slices().matching("(**)").should().beFreeOfCycles());

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class, DenyAll.class);

    private final ArchRule rule;

    CodeRules(ArchRule rule) {
        this.rule = rule.as(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    ArchRule rule() {
        return rule;
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheTimeWithoutAClock() {
        return describe("asks for the time without a clock", call -> {
            var owner = call.getTargetOwner();
            var parameters = call.getTarget().getRawParameterTypes();
            return owner.getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                    || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaMethodCall> navigatesByText() {
        return describe("navigates by text", call -> {
            var parameters = call.getTarget().getRawParameterTypes();
            return call.getTargetOwner().getPackageName().startsWith("com.vaadin.flow")
                    && Set.of("navigate", "forwardTo", "rerouteTo").contains(call.getName())
                    && !parameters.isEmpty()
                    && parameters.getFirst().isEquivalentTo(String.class);
        });
    }

    private static DescribedPredicate<JavaMethodCall> calls(String library, String method) {
        return describe(
                "calls " + method,
                call -> call.getName().equals(method)
                        && Stream.concat(
                                        Stream.of(call.getTargetOwner()),
                                        call.getTargetOwner().getAllRawSuperclasses().stream())
                                .anyMatch(type -> type.getFullName().startsWith(library)));
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessRule() {
        return new ArchCondition<>("have exactly one access rule") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var rules = ACCESS.stream().filter(view::isAnnotatedWith).count();
                events.add(
                        new SimpleConditionEvent(view, rules == 1, view.getName() + " has " + rules + " access rules"));
            }
        };
    }
}
