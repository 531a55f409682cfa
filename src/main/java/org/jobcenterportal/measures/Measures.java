package org.jobcenterportal.measures;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All offers. */
interface Measures extends Repository<Measure, MeasureId> {

    Measure saveAndFlush(Measure measure);

    List<Measure> saveAllAndFlush(Iterable<Measure> measures);

    boolean existsBy();

    @EntityGraph(attributePaths = {"texts", "audiences"})
    Optional<Measure> findById(MeasureId id);

    @EntityGraph(attributePaths = {"texts", "audiences"})
    @Query("select m from Measure m where m.key = :key")
    Optional<Measure> byKey(MeasureKey key);

    @EntityGraph(attributePaths = {"texts", "audiences"})
    @Query("select m from Measure m where m.id in :ids")
    List<Measure> allOf(Collection<MeasureId> ids);

    @EntityGraph(attributePaths = {"texts", "audiences"})
    @Query("select m from Measure m where m.status in :statuses")
    List<Measure> in(Collection<MeasureStatus> statuses);

    /** The offer, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Optional<Measure> lock(MeasureId id);
}
