package org.jobcenterportal.house;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;

/** Which methods of which beans need an access rule, and how many they have. */
final class ServiceRules {

    private static final List<Class<? extends Annotation>> RULES = List.of(PreAuthorize.class, InternalUse.class);

    private ServiceRules() {}

    /**
     * A bean of a room that other packages can reach: by its class, or by an interface of the house. Building blocks of
     * screens have no data to guard.
     */
    static boolean isReachable(Class<?> bean) {
        var room = bean.getPackageName();
        return room.startsWith(House.ROOT + ".")
                && room.indexOf('.', House.ROOT.length() + 1) < 0
                && !room.endsWith(".uikit")
                && !AnnotatedElementUtils.hasAnnotation(bean, Configuration.class)
                && !bean.isAnnotationPresent(ConfigurationProperties.class)
                && (Modifier.isPublic(bean.getModifiers())
                        || Arrays.stream(bean.getInterfaces())
                                .anyMatch(type -> type.getName().startsWith(House.ROOT)
                                        && Modifier.isPublic(type.getModifiers())));
    }

    static Stream<Method> publicMethods(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    /** A rule at the method counts instead of the one at its class. */
    static long rules(Method method) {
        var own = count(method);
        return own > 0 ? own : count(method.getDeclaringClass());
    }

    static boolean isGuarded(Method method) {
        return method.isAnnotationPresent(PreAuthorize.class)
                || count(method) == 0 && method.getDeclaringClass().isAnnotationPresent(PreAuthorize.class);
    }

    static String name(Method method) {
        var parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + String.join(", ", parameters)
                + ")";
    }

    private static long count(AnnotatedElement element) {
        return RULES.stream().filter(element::isAnnotationPresent).count();
    }
}
