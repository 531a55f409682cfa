package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.CalendarFeeds;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
@Row("F62")
class CalendarFeedControllerTest {

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestClock clock;

    private Given.Consulting consultant;
    private MockMvcTester browser;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        consultant = new Given(organisation, appointments, citizens).aConsultant();
    }

    @BeforeEach
    void a_calendar_program() {
        clock.set(TestClock.START);
        browser = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @Test
    void a_calendar_program_fetches_it_without_a_login_and_asks_again_cheaply() {
        var address = path();

        var first = browser.get().uri(address).exchange();

        assertThat(first).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(first).headers().hasValue("Cache-Control", "max-age=300, must-revalidate, private");
        var tag = first.getResponse().getHeader("ETag");
        assertThat(browser.get().uri(address).header("If-None-Match", tag).exchange())
                .hasStatus(304)
                .bodyText()
                .isEmpty();
        assertThat(browser.get()
                        .uri(address)
                        .header("If-Modified-Since", first.getResponse().getHeader("Last-Modified"))
                        .exchange())
                .hasStatus(304);
    }

    @Test
    void a_revoked_address_is_not_found() {
        var address = path();
        consultant.does(feeds::revoke);

        assertThat(browser.get().uri(address).exchange()).hasStatus(404);
    }

    private String path() {
        var address = consultant.does(feeds::renew).orElseThrow();
        return address.substring(address.indexOf(CalendarFeeds.PATH));
    }
}
