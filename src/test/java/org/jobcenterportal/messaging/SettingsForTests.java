package org.jobcenterportal.messaging;

import java.time.Duration;
import org.jobcenterportal.kernel.EmailAddress;

/** Settings as an office might have them, with a mail server of the test. */
final class SettingsForTests {

    private SettingsForTests() {}

    static MessagingSettings settings() {
        return settings("", 587);
    }

    static MessagingSettings settings(String host, int port) {
        return new MessagingSettings(
                new MessagingSettings.From("Portal Kassel", new EmailAddress("portal@portal.example")),
                new MessagingSettings.Server(host, port, "", "", false),
                Duration.ofSeconds(5),
                10,
                Duration.ofMinutes(10),
                6,
                Duration.ofMinutes(1),
                Duration.ofMinutes(10));
    }
}
