package org.jobcenterportal.runs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All providers. */
interface ProviderRegister extends Repository<Provider, ProviderId> {

    Provider saveAndFlush(Provider provider);

    List<Provider> saveAllAndFlush(Iterable<Provider> providers);

    Optional<Provider> findById(ProviderId id);

    List<Provider> findAll();

    @Query("select p from Provider p where p.id in :ids")
    List<Provider> allOf(Collection<ProviderId> ids);
}
