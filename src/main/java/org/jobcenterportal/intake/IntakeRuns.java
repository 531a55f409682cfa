package org.jobcenterportal.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** The imports that run on this machine, each as whoever has started it, whether or not she stays to watch. */
@Component
class IntakeRuns {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRuns.class);

    /** How many finished imports are remembered for whoever watches. */
    private static final int REMEMBERED = 50;

    private final TakeOver takeOver;
    private final AsyncTaskExecutor executor;
    private final Map<UUID, IntakeProgress> progress = new ConcurrentHashMap<>();

    IntakeRuns(TakeOver takeOver, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.takeOver = takeOver;
        this.executor = executor;
    }

    void start(TakeOver.Order order) {
        int all = order.table().rows().size();
        if (progress.size() > REMEMBERED) {
            progress.values().removeIf(each -> !(each instanceof IntakeProgress.Running));
        }
        progress.put(order.id(), new IntakeProgress.Running(0, all));
        executor.execute(new DelegatingSecurityContextRunnable(() -> run(order, all)));
    }

    Optional<IntakeProgress> progress(UUID id) {
        return Optional.ofNullable(progress.get(id));
    }

    private void run(TakeOver.Order order, int all) {
        var done = new AtomicInteger();
        try {
            var result = takeOver.run(
                    order,
                    more -> progress.put(
                            order.id(), new IntakeProgress.Running(Math.min(all, done.addAndGet(more)), all)));
            progress.put(order.id(), new IntakeProgress.Done(result));
            LOG.info("Import {} has recorded {} persons", order.id(), result.recorded());
        } catch (RuntimeException failure) {
            progress.put(order.id(), new IntakeProgress.Failed());
            LOG.error(
                    "Import {} failed and has written nothing: {}",
                    order.id(),
                    failure.getClass().getName());
        }
    }
}
