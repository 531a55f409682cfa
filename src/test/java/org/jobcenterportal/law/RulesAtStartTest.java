package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.stereotype.Component;

@Row("F114")
class RulesAtStartTest {

    @Test
    void the_portal_reads_the_register_when_it_starts() {
        try (var portal = new AnnotationConfigApplicationContext()) {
            portal.scan("org.jobcenterportal.law");
            portal.refresh();

            assertThat(portal.getBeanFactory().containsSingleton("rulesAtStart"))
                    .isTrue();
        }
        assertThat(RulesAtStart.class).hasAnnotation(Component.class);
    }

    @Test
    void a_broken_file_fails_the_start() throws Exception {
        var portal = new WithBrokenFile();
        var start = portal.loadClass(RulesAtStart.class.getName()).getDeclaredConstructor();
        start.setAccessible(true);

        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(start::newInstance)
                .havingRootCause()
                .withMessageContaining("UNHEARD_OF");
    }

    /** The classes of the room once more, with a file that names a rule that nobody knows. */
    private static final class WithBrokenFile extends ClassLoader {

        private static final String BROKEN = "{\"asOf\": \"2026-08-31\", \"rules\": [{\"key\": \"UNHEARD_OF\"}]}";

        WithBrokenFile() {
            super(RulesAtStart.class.getClassLoader());
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.equals("law/rules.json")
                    ? new ByteArrayInputStream(BROKEN.getBytes(StandardCharsets.UTF_8))
                    : super.getResourceAsStream(name);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.jobcenterportal.law.")) {
                return super.loadClass(name, resolve);
            }
            var known = findLoadedClass(name);
            return known == null ? defined(name) : known;
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (var file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                var code = file.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
