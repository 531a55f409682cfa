package org.jobcenterportal.runs;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All runs. */
interface RunRegister extends Repository<MeasureRun, RunId> {

    MeasureRun saveAndFlush(MeasureRun run);

    List<MeasureRun> saveAllAndFlush(Iterable<MeasureRun> runs);

    @EntityGraph(attributePaths = {"places", "weekdays"})
    @Query("select r from MeasureRun r where r.id in :ids")
    List<MeasureRun> allOf(Collection<RunId> ids);

    @EntityGraph(attributePaths = {"places", "weekdays"})
    @Query("select r from MeasureRun r where r.contract in :contracts")
    List<MeasureRun> under(Collection<ContractId> contracts);

    @EntityGraph(attributePaths = {"places", "weekdays"})
    @Query("select r from MeasureRun r where r.status in :statuses")
    List<MeasureRun> in(Collection<RunStatus> statuses);

    /** The run, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from MeasureRun r where r.id = :id")
    Optional<MeasureRun> lock(RunId id);
}
