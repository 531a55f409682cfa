package org.jobcenterportal.caselist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.kernel.Identifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the signed-in colleague: hers alone, and as links of use to others, who then see their own cases. */
@Service
@Transactional
@PreAuthorize(CaseAccess.ROLES)
public class SavedViews {

    /** How many views fit above a list. */
    public static final int MOST = 8;

    /** How long a name may be. */
    public static final int LONGEST_NAME = 40;

    private final Sight sight;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(Sight sight, JdbcClient jdbc, Clock clock) {
        this.sight = sight;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first saved first. */
    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        return jdbc.sql("select id, name, filter from case_view where staff_id = ? order by saved_at, id")
                .param(sight.me().value())
                .query((row, number) -> new SavedView(
                        row.getObject(1, UUID.class), row.getString(2), FilterAddress.filter(row.getString(3))))
                .list();
    }

    /** @throws IllegalArgumentException for a name of no or more than 40 characters */
    public SavingOutcome save(String name, CaseFilter filter) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A view has a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (mine().size() >= MOST) {
            return SavingOutcome.TOO_MANY;
        }
        try {
            jdbc.sql("insert into case_view (id, version, staff_id, name, filter, saved_at) values (?, 0, ?, ?, ?, ?)")
                    .params(
                            Identifier.nextValue(),
                            sight.me().value(),
                            stripped,
                            FilterAddress.text(filter),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            return SavingOutcome.SAVED;
        } catch (DuplicateKeyException taken) {
            return SavingOutcome.NAME_TAKEN;
        }
    }

    /** Deletes one of her views; somebody else's, or one that is gone, changes nothing. */
    public void delete(UUID view) {
        jdbc.sql("delete from case_view where id = ? and staff_id = ?")
                .params(view, sight.me().value())
                .update();
    }
}
