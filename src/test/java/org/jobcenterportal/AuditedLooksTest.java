package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch over looks would see one that leaves no entry. */
@IntegrationTest
@As("vermittlung")
@Row("F102")
class AuditedLooksTest {

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    private PersonDraft anna;

    @BeforeEach
    void somebody() {
        anna = Citizens.anna();
        citizens.importHouseholds(Stream.of(Citizens.alone(anna)));
    }

    @Test
    void a_name_that_is_read_without_an_entry_is_seen() {
        assertThat(unnoticed(() -> directory.card(anna.id())))
                .containsExactly(anna.id().value());
        assertThat(unnoticed(() -> directory.communication(anna.id())))
                .containsExactly(anna.id().value());
        assertThat(unnoticed(() -> jdbc.sql("select id, family_name from person where id = ?")
                        .param(anna.id().value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list()))
                .containsExactly(anna.id().value());
    }

    @Test
    void a_name_that_is_read_with_an_entry_is_fine() {
        assertThat(unnoticed(() -> {
                    log.read(new Purpose("case.search"), List.of(anna.id().value()));
                    directory.card(anna.id());
                }))
                .isEmpty();
    }

    @Test
    void an_entry_about_somebody_else_does_not_help() {
        assertThat(unnoticed(() -> {
                    log.read(new Purpose("case.search"), List.of(UUID.randomUUID()));
                    directory.card(anna.id());
                }))
                .containsExactly(anna.id().value());
    }

    private Set<UUID> unnoticed(Runnable action) {
        var looks = new AuditedLooks(jdbc);
        looks.begin();
        try {
            action.run();
        } finally {
            Statements.forgetNames();
        }
        return looks.unnoticed(Persona.VERMITTLUNG.account().value());
    }
}
