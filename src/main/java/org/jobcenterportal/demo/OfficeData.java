package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.util.List;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.organisation.VenueKind;
import org.jspecify.annotations.Nullable;

/** The office of the demonstration as the file {@code demo/office.yaml} describes it. */
record OfficeData(
        List<Team> teams,
        List<Someone> people,
        List<Deputy> deputies,
        List<Venue> venues,
        List<Closing> closingDays,
        List<Opening> officeHours) {

    /** A team, and how many nameless colleagues of which function work in it. */
    record Team(
            String name,
            @Nullable String speciality,
            @Nullable String since,
            int staff,
            String function,
            @Nullable Clients cases) {

        /** Whom a team's counsellors look after; null if it has no cases. */
        enum Clients {
            EVERYBODY,
            FROM_ABROAD
        }
    }

    /** A colleague with an account; the account is the number at the end of its id. */
    record Someone(
            int account,
            String user,
            String givenName,
            String familyName,
            FormOfAddress address,
            String team,
            String function,
            boolean leads) {}

    /** Who stands in for whom; days are counted from today. */
    record Deputy(int account, int deputy, int firstDay, int lastDay) {}

    /** A venue. */
    record Venue(
            VenueKind kind,
            String name,
            String street,
            String houseNumber,
            String postalCode,
            String city,
            @Nullable String district,
            @Nullable String room,
            @Nullable String directions,
            boolean stepFree) {}

    /** A day of each year on which the office is closed, as month and day. */
    record Closing(String day, String reason) {}

    /** A stretch of a weekday in which the doors are open. */
    record Opening(DayOfWeek weekday, String opens, String closes) {}

    static OfficeData read() {
        return DemoFile.read("office", OfficeData.class);
    }
}
