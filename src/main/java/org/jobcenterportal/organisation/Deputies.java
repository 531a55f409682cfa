package org.jobcenterportal.organisation;

import org.springframework.data.repository.Repository;

/** All terms of deputies. */
interface Deputies extends Repository<Deputy, DeputyId> {

    Iterable<Deputy> saveAllAndFlush(Iterable<Deputy> deputies);
}
