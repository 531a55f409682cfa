package org.jobcenterportal.tasks;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the portal opens tasks by itself, and when it tells the team lead.
 *
 * @param escalateAfter how long a task may be overdue before it stands with the team lead
 * @param silentFor after how long without contact somebody is asked after
 * @param silentUntil up to how long; after that she is looked up at home
 * @param earlyFrom how old the youngest child is when a parent is invited to talk early
 * @param ukraineTeam the name of the team that looks at people who have fled Ukraine once in a quarter; none without it
 */
@ConfigurationProperties("portal.tasks")
record TaskSettings(
        @DefaultValue("7d") Period escalateAfter,
        @DefaultValue("5m") Period silentFor,
        @DefaultValue("6m") Period silentUntil,
        @DefaultValue("10m") Period earlyFrom,
        @DefaultValue("") String ukraineTeam) {}
