package org.jobcenterportal.knowledge;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All pages. */
interface Guidelines extends Repository<Guideline, GuidelineId> {

    Guideline saveAndFlush(Guideline guideline);

    @EntityGraph(attributePaths = {"groups", "fields"})
    @Query("select g from Guideline g where g.slug.value = :slug")
    Optional<Guideline> bySlug(String slug);

    /** The page, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Guideline g where g.id = :id")
    Optional<Guideline> lock(GuidelineId id);

    /** Changes nothing of what the page says, so that whoever is writing just now is not stopped. */
    @Modifying
    @Query("update Guideline g set g.reviewOn = :day where g.id = :id")
    void askAgain(GuidelineId id, LocalDate day);
}
