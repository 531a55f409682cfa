package org.jobcenterportal.runs;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All providers. */
interface ProviderRegister extends Repository<Provider, ProviderId> {

    Provider saveAndFlush(Provider provider);

    List<Provider> saveAllAndFlush(Iterable<Provider> providers);

    Optional<Provider> findById(ProviderId id);

    List<Provider> findAll();

    /** The provider, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Provider p where p.id = :id")
    Optional<Provider> lock(ProviderId id);

    @Query("select p from Provider p where p.id in :ids")
    List<Provider> allOf(Collection<ProviderId> ids);
}
