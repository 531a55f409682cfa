package org.jobcenterportal.organisation;

import java.util.Collection;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the office's own data in bulk, into an installation that has none yet. */
@Service
@InternalUse
@Transactional
public class OrganisationImport {

    private static final int BATCH = 100;

    private final Teams teams;
    private final Colleagues colleagues;
    private final Deputies deputies;
    private final VenueRegister venues;
    private final JdbcTemplate database;

    OrganisationImport(
            Teams teams, Colleagues colleagues, Deputies deputies, VenueRegister venues, JdbcTemplate database) {
        this.teams = teams;
        this.colleagues = colleagues;
        this.deputies = deputies;
        this.venues = venues;
        this.database = database;
    }

    /** Whether no team has been entered yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !teams.existsBy();
    }

    public void importTeams(Collection<TeamDraft> drafts) {
        teams.saveAllAndFlush(drafts.stream().map(Team::new).toList());
    }

    public void importStaff(Collection<StaffDraft> drafts) {
        colleagues.saveAllAndFlush(drafts.stream().map(Staff::new).toList());
    }

    public void importDeputies(Collection<DeputyDraft> drafts) {
        deputies.saveAllAndFlush(drafts.stream().map(Deputy::new).toList());
    }

    public void importVenues(Collection<VenueDetails> details) {
        venues.saveAllAndFlush(details.stream().map(Venue::new).toList());
    }

    public void importClosingDays(Collection<ClosingDay> days) {
        database.batchUpdate("insert into closing_day (day, reason) values (?, ?)", days, BATCH, (row, day) -> {
            row.setObject(1, day.day());
            row.setString(2, day.reason());
        });
    }

    public void importOfficeHours(Collection<OfficeHours> hours) {
        database.batchUpdate(
                "insert into office_hours (weekday, opens, closes) values (?, ?, ?)", hours, BATCH, (row, stretch) -> {
                    row.setString(1, stretch.weekday().name());
                    row.setObject(2, stretch.opens());
                    row.setObject(3, stretch.closes());
                });
    }
}
