package org.jobcenterportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row("F102")
class AuditTrailTest {

    private static final Purpose LIST = new Purpose("appointments.search");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditLog log;

    @Autowired
    private MatterWords words;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID person = UUID.randomUUID();

    @Test
    @As("vermittlung")
    void a_look_stands_in_the_very_next_answer_with_who_and_why() {
        log.read(LIST, List.of(person, UUID.randomUUID()), Map.of("request", "r-1", "page", "2"));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(TrailEntry.By.PERSON);
            assertThat(entry.account()).isEqualTo(Persona.VERMITTLUNG.account());
            assertThat(entry.roles()).containsExactly(Roles.COUNSELLOR);
            assertThat(entry.changed()).isFalse();
            assertThat(entry.matter()).isEqualTo("appointments.search");
            assertThat(entry.details()).isEqualTo(Map.of("request", "r-1", "page", "2"));
        });
    }

    @Test
    void one_reads_page_by_page_from_the_newest_and_misses_none() {
        for (var look = 1; look <= 5; look++) {
            log.read(LIST, List.of(person), Map.of("look", Integer.toString(look)));
        }

        var first = trail.of(person, null, null, 2);
        var second = trail.of(person, null, first.getLast().id(), 2);
        var third = trail.of(person, null, second.getLast().id(), 2);

        assertThat(List.of(first, second, third))
                .extracting(page ->
                        page.stream().map(entry -> entry.details().get("look")).toList())
                .containsExactly(List.of("5", "4"), List.of("3", "2"), List.of("1"));
    }

    @Test
    @As("vermittlung")
    void what_one_did_oneself_and_what_is_about_others_is_left_out() {
        transaction.executeWithoutResult(status -> log.changed("appointments.cancelled", List.of(person), Map.of()));
        log.read(LIST, List.of(UUID.randomUUID()));

        assertThat(trail.of(person, Persona.VERMITTLUNG.account(), null, 10)).isEmpty();
        assertThat(trail.of(person, Persona.BCA.account(), null, 10))
                .singleElement()
                .matches(TrailEntry::changed);
    }

    @Test
    void the_portal_itself_is_nobody() {
        log.read(LIST, List.of(person));

        assertThat(trail.of(person, Persona.BCA.account(), null, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).isEqualTo(TrailEntry.By.JOB);
                    assertThat(entry.account()).isNull();
                });
    }

    @Test
    void an_entry_is_found_only_with_the_person_whom_it_is_about() {
        log.read(LIST, List.of(person));
        var entry = all().getFirst();

        assertThat(trail.entry(person, entry.id())).contains(entry);
        assertThat(trail.entry(UUID.randomUUID(), entry.id())).isEmpty();
    }

    @Test
    void a_code_without_words_of_its_own_is_said_by_its_group() {
        assertThat(words.of("appointments.conflict.kept", Locale.GERMAN))
                .isEqualTo("Termin geklärt, der sich überschnitt");
        assertThat(words.of("something.else", Locale.ENGLISH)).isEqualTo("work on your case");
    }

    private List<TrailEntry> all() {
        return trail.of(person, null, null, 10);
    }
}
