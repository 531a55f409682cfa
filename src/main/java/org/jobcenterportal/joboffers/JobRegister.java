package org.jobcenterportal.joboffers;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All jobs. */
interface JobRegister extends Repository<JobOffer, JobOfferId> {

    JobOffer saveAndFlush(JobOffer job);

    List<JobOffer> saveAllAndFlush(Iterable<JobOffer> jobs);

    Optional<JobOffer> findById(JobOfferId id);

    Optional<JobOffer> findBySlug(String slug);

    @Query("select j from JobOffer j where j.id in :ids")
    List<JobOffer> allOf(Collection<JobOfferId> ids);

    /** The job, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from JobOffer j where j.id = :id")
    Optional<JobOffer> lock(JobOfferId id);
}
