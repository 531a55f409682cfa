package org.jobcenterportal.appointments.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors that lead from the start pages into this room. */
@Configuration(proxyBeanMethods = false)
class AppointmentTiles {

    @Bean
    StartTile visitorBookingTile() {
        return new Tile(
                Audience.PUBLIC, Set.of(), 10, IconName.CHAT, "appointments.tile.booking", AppointmentLinks.BOOK);
    }

    @Bean
    StartTile citizenBookingTile() {
        return new Tile(
                Audience.CITIZEN, Set.of(), 10, IconName.CHAT, "appointments.tile.booking", AppointmentLinks.BOOK);
    }

    @Bean
    StartTile myConsultationsTile() {
        return new Tile(
                Audience.CITIZEN, Set.of(), 20, IconName.CALENDAR, "appointments.tile.mine", AppointmentLinks.MINE);
    }

    @Bean
    StartTile consultantDayTile() {
        return new Tile(
                Audience.STAFF,
                Set.of(Roles.EQUALITY_OFFICER),
                10,
                IconName.CALENDAR,
                "appointments.day.tile",
                AppointmentLinks.DAY);
    }

    @Bean
    StartTile nominationsTile() {
        return new Tile(
                Audience.STAFF,
                Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER),
                12,
                IconName.INBOX,
                "appointments.nominations.tile",
                AppointmentLinks.NOMINATIONS);
    }

    @Bean
    StartTile ownTimesTile() {
        return new Tile(
                Audience.STAFF,
                Set.of(Roles.EQUALITY_OFFICER),
                14,
                IconName.CLOCK,
                "appointments.times.tile",
                AppointmentLinks.TIMES);
    }

    @Bean
    StartTile callersTile() {
        return new Tile(
                Audience.STAFF,
                Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER),
                16,
                IconName.PHONE,
                "appointments.caller.tile",
                AppointmentLinks.FOR_CALLER);
    }

    @Bean
    StartTile figuresTile() {
        return new Tile(
                Audience.STAFF,
                Set.of(Roles.EQUALITY_OFFICER, Roles.STEERING, Roles.TEAM_LEAD),
                40,
                IconName.CHART,
                "appointments.figures.tile",
                AppointmentLinks.FIGURES);
    }

    @Bean
    StartTile venuesTile() {
        return new Tile(
                Audience.STAFF,
                Set.of(Roles.ADMINISTRATION),
                50,
                IconName.PIN,
                "appointments.venues.tile",
                AppointmentLinks.VENUES);
    }

    /** A door whose three texts share the beginning of their keys. */
    private record Tile(Audience audience, Set<String> roles, int order, IconName icon, String texts, String route)
            implements StartTile {

        @Override
        public String titleKey() {
            return texts + ".title";
        }

        @Override
        public String textKey() {
            return texts + ".text";
        }

        @Override
        public String actionKey() {
            return texts + ".action";
        }
    }
}
