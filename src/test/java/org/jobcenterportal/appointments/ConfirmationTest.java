package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.messaging.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, true, BY_EMAIL",
        "EMAIL, false, LATER_BY_EMAIL",
        "LETTER, true, BY_LETTER",
        "LETTER, false, BY_LETTER",
        ", true, ON_SCREEN",
        ", false, ON_SCREEN"
    })
    void nothing_is_promised_that_nobody_sends(Channel channel, boolean mailsAreSent, Confirmation promised) {
        assertThat(Confirmation.by(channel, mailsAreSent)).isEqualTo(promised);
    }
}
