package org.jobcenterportal.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.matching.Aspect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked about somebody for a job, and which trial was suggested to her. */
@Component
@InternalUse
@Transactional(readOnly = true)
class PlacementHoldings implements PersonalDataHolder {

    private final JdbcClient jdbc;

    PlacementHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "placements";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var found = new ArrayList<>(jdbc.sql("""
                        select j.title, q.aspect, q.asked_at from placement_question q
                        join job_offer j on j.id = q.job_id where q.person_id = ? order by q.asked_at
                        """)
                .param(person)
                .query((row, number) -> question(row))
                .list());
        jdbc.sql("""
                        select j.title, t.suggested_at from placement_trial t
                        join placement_proposal p on p.id = t.proposal_id
                        join job_offer j on j.id = p.job_id where p.person_id = ? order by t.suggested_at
                        """)
                .param(person)
                .query((row, number) -> found.add(trial(row)))
                .list();
        return found;
    }

    private static Holding question(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        values.put("placements.holding.job", row.getString("title"));
        values.put("placements.holding.about", Holding.choice(Aspect.valueOf(row.getString("aspect"))));
        values.put("placements.holding.askedAt", moment(row, "asked_at"));
        return new Holding("placements.holding.question", values);
    }

    private static Holding trial(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        values.put("placements.holding.job", row.getString("title"));
        values.put("placements.holding.suggestedAt", moment(row, "suggested_at"));
        return new Holding("placements.holding.trial", values);
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class)
                .toInstant(ZoneOffset.UTC)
                .toString();
    }
}
