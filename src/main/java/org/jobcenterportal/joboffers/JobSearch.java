package org.jobcenterportal.joboffers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds jobs by a filter, and counts them. */
@Component
class JobSearch {

    private final JdbcClient database;

    JobSearch(JdbcClient database) {
        this.database = database;
    }

    /** Those that fit, the latest opened first, drafts by when they were written. */
    List<JobOfferId> find(JobFilter filter, Collection<JobState> states, int offset, int most) {
        var where = new Where(filter, states);
        return database
                .sql("select j.id from job_offer j where " + where.sql()
                        + " order by j.published_on desc, j.id desc limit :most offset :offset")
                .params(where.parameters)
                .param("most", most)
                .param("offset", offset)
                .query(UUID.class)
                .list()
                .stream()
                .map(JobOfferId::new)
                .toList();
    }

    /** Who looks after any job. */
    List<StaffId> agents() {
        return database.sql("select distinct agent from job_offer").query(UUID.class).list().stream()
                .map(StaffId::new)
                .toList();
    }

    int count(JobFilter filter, Collection<JobState> states) {
        var where = new Where(filter, states);
        return database.sql("select count(*) from job_offer j where " + where.sql())
                .params(where.parameters)
                .query(Integer.class)
                .single();
    }

    /** The conditions of a filter, put together. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Where(JobFilter filter, Collection<JobState> states) {
            add(
                    "j.state in (:states)",
                    "states",
                    states.stream().map(Enum::name).toList());
            if (!filter.text().isBlank()) {
                add(
                        "(j.title like :text or j.tasks like :text or j.city like :text)",
                        "text",
                        "%" + escaped(filter.text().strip()) + "%");
            }
            if (!filter.occupation().isEmpty()) {
                add("j.occupation like :occupation", "occupation", filter.occupation() + "%");
            }
            if (!filter.levels().isEmpty()) {
                add(
                        "substring(j.occupation, 5, 1) in (:levels)",
                        "levels",
                        filter.levels().stream()
                                .map(level -> String.valueOf(level.ordinal() + 1))
                                .toList());
            }
            if (!filter.models().isEmpty()) {
                add(
                        "j.model in (:models)",
                        "models",
                        filter.models().stream().map(Enum::name).toList());
            }
            if (!filter.postalCode().isEmpty()) {
                add("j.postal_code like :postalCode", "postalCode", filter.postalCode() + "%");
            }
            if (filter.childFriendlyOnly()) {
                conditions.add("j.has_child_friendly_hours");
            }
            if (filter.employer() != null) {
                add("j.employer = :employer", "employer", filter.employer().value());
            }
            if (filter.agent() != null) {
                add("j.agent = :agent", "agent", filter.agent().value());
            }
            if (filter.expiresBefore() != null) {
                add("j.expires_on < :expiresBefore", "expiresBefore", filter.expiresBefore());
            }
        }

        String sql() {
            return String.join(" and ", conditions);
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }
}
