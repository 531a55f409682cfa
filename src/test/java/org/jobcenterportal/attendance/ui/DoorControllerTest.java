package org.jobcenterportal.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.attendance.DoorStory;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
@Row("F65")
class DoorControllerTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestClock clock;

    private DoorStory.Desks desks;
    private DoorStory story;
    private RegistrationDetails anna;
    private MockMvcTester device;

    @Autowired
    void use(
            OrganisationImport organisation,
            CitizensImport citizens,
            CaseloadImport caseload,
            EventDesk events,
            SignUpDesk signUps,
            Registrations registrations) {
        desks = new DoorStory.Desks(organisation, citizens, caseload, events, signUps, registrations);
    }

    @BeforeEach
    void a_device_at_the_door() {
        clock.set(TestClock.START);
        story = new DoorStory(desks);
        anna = story.visitor("Anna Beispiel", 0);
        clock.set(DoorStory.DOORS_OPEN);
        device = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @Test
    void a_device_is_given_codes_and_no_names() {
        var stand = get(story.bca, "/stand");

        assertThat(stand)
                .hasStatusOk()
                .bodyText()
                .contains(anna.code().value().replace("-", ""))
                .doesNotContain("Anna");
        assertThat(get(story.bca, "/offline"))
                .hasStatusOk()
                .bodyText()
                .contains("portal-door")
                .doesNotContain("Anna");
    }

    @Test
    void the_same_entry_is_answered_the_same_and_what_nobody_can_read_is_unknown() {
        var entry = entry(UUID.randomUUID(), anna.code().value().toLowerCase(Locale.ROOT));

        var first = send(story.bca, entry);
        var again = send(story.other, entry);

        assertThat(first).hasStatusOk().bodyText().contains("TAKEN_IN", "Miriam Vogelsang");
        assertThat(bodyOf(again)).isEqualTo(bodyOf(first));
        assertThat(send(story.bca, entry(UUID.randomUUID(), "?"))).bodyText().contains("UNKNOWN_CODE");
        assertThat(send(story.other, entry(UUID.randomUUID(), anna.code().value())))
                .bodyText()
                .contains("ALREADY_IN");
    }

    @Test
    void without_the_token_of_the_session_nothing_is_taken_in() {
        assertThat(device.post()
                        .uri(address("/eingang"))
                        .with(authentication(token(story.bca)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(batch(entry(UUID.randomUUID(), anna.code().value()))))
                .hasStatus(403);
    }

    @Test
    void whoever_runs_no_events_is_refused_and_whoever_runs_others_finds_nothing() {
        var counsellor = story.cases.aCounsellor();
        var employerService = story.cases.aColleague(Roles.EMPLOYER_SERVICE);
        var entry = entry(UUID.randomUUID(), anna.code().value());

        assertThat(get(counsellor, "/stand")).hasStatus(403);
        assertThat(send(counsellor, entry)).hasStatus(403);
        assertThat(get(employerService, "/stand")).hasStatus(404);
        assertThat(send(employerService, entry)).hasStatus(404);
        assertThat(get(employerService, "/worker.js")).hasStatus(404);
    }

    @Test
    void a_hundred_are_taken_at_once_and_no_more() {
        assertThat(send(story.bca, entries(DoorController.MOST))).hasStatusOk();
        assertThat(send(story.bca, entries(DoorController.MOST + 1))).hasStatus(413);
    }

    @Test
    void the_service_worker_rules_this_door_alone() {
        assertThat(get(story.bca, "/worker.js"))
                .hasStatusOk()
                .headers()
                .hasValue("Service-Worker-Allowed", address(""));
    }

    @Test
    void only_the_door_has_the_camera() {
        assertThat(abilities("/offline")).contains("camera=(self)");
        assertThat(abilities("/stand")).contains("camera=()");
    }

    private @Nullable String abilities(String place) {
        return get(story.bca, place).getResponse().getHeader("Permissions-Policy");
    }

    private MvcTestResult get(Colleague colleague, String place) {
        return device.get()
                .uri(address(place))
                .with(authentication(token(colleague)))
                .exchange();
    }

    private MvcTestResult send(Colleague colleague, String entries) {
        return device.post()
                .uri(address("/eingang"))
                .with(authentication(token(colleague)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(batch(entries))
                .exchange();
    }

    private String address(String place) {
        return "/intern/veranstaltungen/" + story.event.value() + "/einlass" + place;
    }

    private String batch(String entries) {
        return "{\"now\":%d,\"entries\":[%s]}".formatted(clock.instant().toEpochMilli(), entries);
    }

    private String entry(UUID key, String code) {
        return "{\"key\":\"%s\",\"code\":\"%s\",\"at\":%d}"
                .formatted(key, code, clock.instant().toEpochMilli());
    }

    private String entries(int count) {
        return Stream.generate(() -> entry(UUID.randomUUID(), "VA222222"))
                .limit(count)
                .collect(Collectors.joining(","));
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Authentication token(Colleague colleague) {
        return SignedIn.token(colleague.account(), Set.of(colleague.role()));
    }
}
