package org.jobcenterportal.eligibility;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rules of access. */
interface AccessRules extends Repository<AccessRule, RuleId> {

    AccessRule saveAndFlush(AccessRule rule);

    Optional<AccessRule> findById(RuleId id);

    @Query("select r from AccessRule r where r.measure.value = :key order by r.id")
    List<AccessRule> of(String key);

    @Query("select r from AccessRule r")
    List<AccessRule> all();

    /** The rule, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AccessRule r where r.id = :id")
    Optional<AccessRule> lock(RuleId id);
}
