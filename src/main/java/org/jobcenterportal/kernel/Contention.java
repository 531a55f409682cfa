package org.jobcenterportal.kernel;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells a transaction that may simply be repeated from every other failure: because it lost against another one, or because it
 * has drawn a code by chance that somebody has already. The keys of such codes, and no others, are named {@code uq_…_code}.
 */
public final class Contention implements MethodRetryPredicate {

    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;
    private static final int DUPLICATE = 1062;
    private static final Pattern DRAWN_TWICE = Pattern.compile("for key '(\\w+\\.)?uq_\\w+_code'$");
    private static final Set<Integer> REPEATABLE = Set.of(LOCK_TIMEOUT, DEADLOCK, RECORD_CHANGED);

    /** Whether MariaDB gave up the transaction because of another one, or refused a code that exists. */
    public static boolean causedBy(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && isRepeatable(refusal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeatable(SQLException refusal) {
        return REPEATABLE.contains(refusal.getErrorCode())
                || refusal.getErrorCode() == DUPLICATE
                        && refusal.getMessage() != null
                        && DRAWN_TWICE.matcher(refusal.getMessage()).find();
    }

    /** A transaction that is still open belongs to somebody further out, who alone can repeat the whole of it. */
    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return causedBy(failure) && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
