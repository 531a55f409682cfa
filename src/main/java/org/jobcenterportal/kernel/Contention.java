package org.jobcenterportal.kernel;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a transaction that lost against another one, and may simply be repeated, from every other failure. */
public final class Contention implements MethodRetryPredicate {

    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;
    private static final Set<Integer> REPEATABLE = Set.of(LOCK_TIMEOUT, DEADLOCK, RECORD_CHANGED);

    /** Whether MariaDB gave up the transaction because of another one. */
    public static boolean causedBy(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && REPEATABLE.contains(refusal.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** A transaction that is still open belongs to somebody further out, who alone can repeat the whole of it. */
    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return causedBy(failure) && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
