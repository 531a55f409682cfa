package org.jobcenterportal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jobcenterportal.signup.ScriptedCodes;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole portal wired on the real MariaDB, without a browser and without Keycloak.
 *
 * <p>All such tests share one context and one database: a test makes its own data and counts on no other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false") // the database is gone by then
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseForTests.class)
@Import({
    TestClock.Configuration.class,
    Statements.Configuration.class,
    AuditedCalls.Configuration.class,
    ScriptedCodes.Configuration.class
})
public @interface IntegrationTest {}
