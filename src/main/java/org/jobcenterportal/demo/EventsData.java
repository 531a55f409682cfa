package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.util.List;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.QuotaKind;
import org.jspecify.annotations.Nullable;

/** The events of the demonstration as the file {@code demo/events.yaml} has them. */
record EventsData(List<House> houses, List<Repeated> events) {

    record House(
            String key,
            String name,
            @Nullable String room,
            String street,
            String houseNumber,
            String postalCode,
            String city,
            @Nullable String district,
            @Nullable String way,
            boolean stepFree) {}

    /**
     * An event that is held again and again.
     *
     * @param every how many weeks lie between two
     * @param shift how many weeks after this one it is held next
     * @param releaseDays how many days before the event what is left of its quotas is open to all
     * @param series if all of them are one series: how far it reaches
     */
    record Repeated(
            int owner,
            EventKind kind,
            EventAudience audience,
            @Nullable String group,
            @Nullable String house,
            @Nullable String online,
            @Nullable String partner,
            DayOfWeek weekday,
            String from,
            String until,
            int every,
            int shift,
            int seats,
            int fireLimit,
            boolean voluntary,
            String title,
            String summary,
            String body,
            @Nullable String englishTitle,
            @Nullable String englishSummary,
            @Nullable String englishBody,
            @Nullable String simpleTitle,
            @Nullable String simpleSummary,
            @Nullable String simpleBody,
            @Nullable List<Kept> quotas,
            @Nullable Integer releaseDays,
            @Nullable Integer childcarePlaces,
            @Nullable Integer childcareFrom,
            @Nullable Integer childcareTo,
            @Nullable List<String> interpreting,
            @Nullable Series series) {}

    /**
     * A series.
     *
     * @param back how many weeks ago it began
     * @param ahead in how many weeks it ends
     * @param calledOff which of the days to come does not take place
     */
    record Series(int back, int ahead, int calledOff, String why) {}

    /** Places that are kept; a team is named as the office names it. */
    record Kept(QuotaKind kind, String whom, int places) {}

    static EventsData read() {
        return DemoFile.read("events", EventsData.class);
    }
}
