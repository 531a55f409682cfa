package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class PortalStartTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void the_portal_starts_on_a_real_database() {
        assertThat(context.getBean(Portal.class)).isNotNull();
    }
}
