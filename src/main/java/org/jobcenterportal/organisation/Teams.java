package org.jobcenterportal.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All teams. */
interface Teams extends Repository<Team, TeamId> {

    Iterable<Team> saveAllAndFlush(Iterable<Team> teams);

    boolean existsBy();

    @Query("select team.id from Team team order by team.id.value")
    List<TeamId> inOrder();
}
