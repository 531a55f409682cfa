package org.jobcenterportal.runs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.measures.MeasureId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All contracts. */
interface Contracts extends Repository<Contract, ContractId> {

    Contract saveAndFlush(Contract contract);

    List<Contract> saveAllAndFlush(Iterable<Contract> contracts);

    Optional<Contract> findById(ContractId id);

    @Query("select c from Contract c where c.id in :ids")
    List<Contract> allOf(Collection<ContractId> ids);

    @Query("select c from Contract c where c.measure in :measures")
    List<Contract> of(Collection<MeasureId> measures);

    @Query("select c from Contract c where c.provider = :provider")
    List<Contract> of(ProviderId provider);
}
