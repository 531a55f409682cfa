package org.jobcenterportal.invitations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations, kept for three years: so long it is asked how many of a group say yes. */
@Component
@InternalUse
class ExpiredInvitations implements ExpiringData {

    private static final Period KEPT = Period.ofYears(3);

    private final JdbcClient jdbc;

    ExpiredInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "invitations.past";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from event_invitation where chosen_at <= ?")
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from event_invitation where chosen_at <= ? order by chosen_at limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        return InvitationBook.utc(OfficeTime.startOf(today.minus(KEPT)));
    }
}
