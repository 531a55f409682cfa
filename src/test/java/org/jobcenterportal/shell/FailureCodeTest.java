package org.jobcenterportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class FailureCodeTest {

    @RepeatedTest(50)
    void a_code_can_be_read_out_without_mistakes() {
        assertThat(FailureCode.next().value()).matches("[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{2}");
    }
}
