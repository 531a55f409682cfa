package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class PortalStartTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void no_time_of_the_clock_is_finer_than_what_the_database_keeps_of_it() {
        var clock = context.getBean("clock", Clock.class);

        assertThat(Stream.generate(clock::instant).limit(50))
                .allSatisfy(now -> assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void the_portal_starts_on_a_real_database() {
        assertThat(context.getBean(Portal.class)).isNotNull();
    }
}
