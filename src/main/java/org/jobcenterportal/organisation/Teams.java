package org.jobcenterportal.organisation;

import org.springframework.data.repository.Repository;

/** All teams. */
interface Teams extends Repository<Team, TeamId> {

    Iterable<Team> saveAllAndFlush(Iterable<Team> teams);

    boolean existsBy();
}
