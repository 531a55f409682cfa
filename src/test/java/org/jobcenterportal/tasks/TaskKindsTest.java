package org.jobcenterportal.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.runs.Offers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row("F95")
class TaskKindsTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANUAL")
    void the_database_takes_tasks_of_every_kind(TaskKind kind) {
        var opened = transaction.execute(status ->
                tasks.openForRole(kind, Roles.MEASURE_MANAGEMENT, "Probe", Offers.TODAY, "kinds:" + UUID.randomUUID()));

        assertThat(opened).isPresent();
    }
}
