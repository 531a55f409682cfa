package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.Test;

/** The equality officer goes through her day, ticks what took place, and takes a tick back. */
@Journey
@Row({"F40", "S5"})
class ConsultantJourney {

    @Test
    void she_ticks_that_a_consultation_took_place_and_takes_it_back(RunningPortal portal) throws SQLException {
        var day = aDayWithAConsultationToTick(portal);
        var page = portal.visitAs("bca", Visitor.atDesk(), "/intern/termine?tag=" + day);

        var tick = page.getByRole(AriaRole.BUTTON, named("^Stattgefunden: "));
        assertThat(tick.first()).isVisible();
        var before = tick.count();
        tick.first().click();
        assertThat(tick).hasCount(before - 1);
        page.getByRole(AriaRole.BUTTON, named("^Rückgängig: ")).first().click();

        assertThat(page.getByRole(AriaRole.BUTTON, named("^Stattgefunden: ")).first())
                .isVisible();
    }

    @Test
    void on_a_phone_her_day_is_a_list(RunningPortal portal) throws SQLException {
        var day = aDayWithAConsultationToTick(portal);

        var page = portal.visitAs("bca", Visitor.onPhone(), "/intern/termine?tag=" + day + "&ansicht=liste");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("^Stattgefunden: ")).first())
                .isVisible();
    }

    @Test
    void nobody_else_opens_her_day(RunningPortal portal) {
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/termine");

        assertThat(page.getByText("Diese Seite gibt es hier nicht.")).isVisible();
    }

    /** Time cannot be turned, so a consultation of the demonstration that lies behind is opened once more. */
    private static String aDayWithAConsultationToTick(RunningPortal portal) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        portal.database().url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update bca_consultation set state = 'BOOKED'
                    where state = 'TOOK_PLACE' and consultant_id in (
                        select id from staff where account_id = '00000000-0000-4000-8000-000000000007')
                    order by starts_at desc limit 1
                    """);
            try (var rows = statement.executeQuery("""
                    select date_format(max(starts_at), '%Y-%m-%d') from bca_consultation
                    where state = 'BOOKED' and ends_at < utc_timestamp() and consultant_id in (
                        select id from staff where account_id = '00000000-0000-4000-8000-000000000007')
                    """)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(Pattern.compile(name));
    }
}
