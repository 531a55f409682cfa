package org.jobcenterportal;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Watches calls as a screen makes them, in tests that have no screen: whoever of the office gets a name out of a service
 * has to be in the log by then. Where there is a screen, {@link AuditedLooks} watches what stands on it.
 */
final class AuditedCalls implements MethodInterceptor {

    private final ObjectProvider<JdbcClient> jdbc;

    AuditedCalls(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (Statements.isListeningForNames() || AuditedLooks.reader().isEmpty()) {
            return call.proceed();
        }
        var looks = new AuditedLooks(jdbc.getObject());
        looks.goOn();
        try {
            var result = call.proceed();
            looks.check(() -> String.valueOf(result));
            return result;
        } finally {
            looks.end();
        }
    }

    /** Stands around everything that says which role may call it, before the role is asked for. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Advisor watchingCalls(ObjectProvider<JdbcClient> jdbc) {
            var guarded = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(PreAuthorize.class))
                    .union(AnnotationMatchingPointcut.forMethodAnnotation(PreAuthorize.class));
            var advisor = new DefaultPointcutAdvisor(guarded, new AuditedCalls(jdbc));
            advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return advisor;
        }
    }
}
