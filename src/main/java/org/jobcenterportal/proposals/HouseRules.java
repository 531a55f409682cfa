package org.jobcenterportal.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that the house sets for its proposals; who set which one stays known. */
@Service
@Transactional
public class HouseRules {

    static final String READERS = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "', '" + Roles.EMPLOYER_SERVICE + "')";

    private final JdbcClient jdbc;
    private final StaffDirectory staff;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    HouseRules(JdbcClient jdbc, StaffDirectory staff, CurrentStaff colleague, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A number as it holds.
     *
     * @param edition counts how often it was set
     * @param by who set it; nobody for the one that the portal came with
     */
    public record Standing(
            ProposalRule rule,
            int number,
            int edition,
            @Nullable PersonName by,
            Instant at) {}

    /** All that hold now. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Standing> standing() {
        return latest().values().stream()
                .map(row -> new Standing(
                        row.rule(),
                        row.number(),
                        row.edition(),
                        row.by() == null
                                ? null
                                : staff.get(new StaffId(row.by())).name(),
                        row.at().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    /**
     * Sets a number anew; what is open already stays.
     *
     * @param seen the edition that was read; somebody else's later one is not overwritten
     * @return whether it was set
     */
    @PreAuthorize("hasRole('" + Roles.TEAM_LEAD + "')")
    public boolean set(ProposalRule rule, int number, int seen) {
        if (!rule.allows(number)) {
            throw new IllegalArgumentException("A number of this rule lies between 1 and " + rule.most());
        }
        try {
            jdbc.sql("insert into proposal_rule (rule, edition, number, set_by, set_at) values (?, ?, ?, ?, ?)")
                    .params(
                            rule.name(),
                            seen + 1,
                            number,
                            colleague.id().value(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException setMeanwhile) {
            return false;
        }
        audit.changed("proposal.rule", List.of(), Map.of("rule", rule.name(), "number", Integer.toString(number)));
        return true;
    }

    int number(ProposalRule rule) {
        return latest().get(rule).number();
    }

    private record Latest(
            ProposalRule rule,
            int number,
            int edition,
            @Nullable UUID by,
            LocalDateTime at) {}

    private Map<ProposalRule, Latest> latest() {
        var found = new EnumMap<ProposalRule, Latest>(ProposalRule.class);
        jdbc.sql("select * from proposal_rule order by edition")
                .query((row, number) -> new Latest(
                        ProposalRule.valueOf(row.getString("rule")),
                        row.getInt("number"),
                        row.getInt("edition"),
                        row.getObject("set_by", UUID.class),
                        row.getObject("set_at", LocalDateTime.class)))
                .list()
                .forEach(row -> found.put(row.rule(), row));
        return found;
    }
}
