package org.jobcenterportal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal of Jobcenter Stadt Kassel: one deployable of many rooms. It never decides about benefits (§ 50 Abs. 3 SGB II). */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@EnableResilientMethods
@Modulithic(systemName = "Jobcenter Portal")
public class Portal {

    /** What the database keeps of a time: whoever compares a time that was read back with the one before must find them equal. */
    private static final Duration FINEST = ChronoUnit.MICROS.getDuration();

    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), FINEST);
    }
}
