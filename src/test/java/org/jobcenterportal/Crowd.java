package org.jobcenterportal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers who want something at the same moment. */
public final class Crowd {

    private final int size;

    private Crowd(int size) {
        this.size = size;
    }

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /** Lets all callers loose together and collects what each of them got, in their order; a failure is rethrown. */
    public <T> List<T> all(IntFunction<T> call) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (var caller = 0; caller < size; caller++) {
                var number = caller;
                futures.add(executor.submit(() -> {
                    start.await();
                    return call.apply(number);
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
