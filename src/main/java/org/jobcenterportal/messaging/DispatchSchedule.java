package org.jobcenterportal.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Lets the dispatch run again and again, a little sooner or later each time, so that several portals do not march. */
@Configuration(proxyBeanMethods = false)
class DispatchSchedule implements SchedulingConfigurer {

    private final Dispatch dispatch;
    private final Duration interval;
    private final RandomGenerator random = RandomGenerator.getDefault();

    DispatchSchedule(Dispatch dispatch, MessagingSettings settings) {
        this.dispatch = dispatch;
        this.interval = settings.interval();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addTriggerTask(dispatch::sendDue, this::next);
    }

    Instant next(TriggerContext context) {
        return after(context.lastCompletion(), context.getClock().instant());
    }

    private Instant after(@Nullable Instant last, Instant now) {
        var quarter = interval.dividedBy(4).toMillis();
        return (last == null ? now : last).plus(interval).plusMillis(random.nextLong(-quarter, quarter + 1));
    }
}
