package org.jobcenterportal.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * A use case that the database may ask to repeat: after a deadlock, a lock timeout or a changed record the whole
 * transaction begins anew, in a fresh persistence context. Stands on the outermost transactional method only.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = Contention.class, maxRetries = 8, delay = 10, jitter = 10, multiplier = 2, maxDelay = 400)
public @interface RepeatedOnContention {}
