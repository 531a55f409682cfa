package org.jobcenterportal.signup;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Codes by chance, unless a test says which are to be drawn next. */
public final class ScriptedCodes extends RegistrationCodes {

    private final Queue<RegistrationCode> next = new ConcurrentLinkedQueue<>();

    void draw(Collection<RegistrationCode> codes) {
        next.addAll(codes);
    }

    /** How many of them nobody has drawn. */
    int left() {
        return next.size();
    }

    @Override
    RegistrationCode next() {
        var scripted = next.poll();
        return scripted == null ? super.next() : scripted;
    }

    /** In the place of chance. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        static ScriptedCodes scriptedCodes() {
            return new ScriptedCodes();
        }
    }
}
