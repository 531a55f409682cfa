package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.EntryMode;
import org.jspecify.annotations.Nullable;

/** Who runs which offer of the demonstration, when and where, as the file {@code demo/measures.yaml} has it. */
record MeasuresData(List<Hours> hours, List<Site> sites, List<Runner> providers, List<Lot> lots, List<Past> past) {

    /** Days and hours that several lots share. */
    record Hours(
            String key,
            DayPart part,
            @Nullable String from,
            @Nullable String until,
            Set<DayOfWeek> days) {}

    /** A house in which offers take place. */
    record Site(
            String key,
            String name,
            String street,
            String houseNumber,
            String postalCode,
            String way,
            boolean barrierFree) {}

    /**
     * A provider.
     *
     * @param site where it lives and, if a lot says nothing else, works
     * @param approvedDays how many days from today on its approval lasts
     * @param account the number at the end of the account that acts for it
     */
    record Runner(
            String key,
            String name,
            @Nullable String site,
            String contact,
            @Nullable Integer approvedDays,
            @Nullable Integer account,
            @Nullable List<Closing> closings) {

        @Override
        public List<Closing> closings() {
            return closings == null ? List.of() : closings;
        }

        /** An address that cannot exist (RFC 2606). */
        EmailAddress mail() {
            return new EmailAddress("kontakt@" + key + ".example");
        }
    }

    /** From which to which day of each year a provider is closed. */
    record Closing(String from, String until, String reason) {}

    /** A contract with its runs. */
    record Lot(
            String measure,
            String provider,
            String number,
            @Nullable String contact,
            int places,
            int dayCost,
            @Nullable String site,
            String hours,
            boolean childcare,
            EntryMode entry,
            @Nullable Integer fewest,
            List<Run> runs) {}

    /** A run, from the Monday of one week to the Friday of another, counted from this one. */
    record Run(
            int from,
            int until,
            @Nullable Integer places,
            @Nullable List<Step> steps,
            boolean planned) {}

    /** How many places there are from the Monday of a week on. */
    record Step(int week, int places) {}

    /** A contract with one run that is over, by the days that the programme names. */
    record Past(
            String measure,
            String provider,
            String number,
            String site,
            String hours,
            String from,
            String until,
            List<DatedStep> steps) {}

    /** How many places there were from a day on. */
    record DatedStep(String day, int places) {}

    static MeasuresData read() {
        return DemoFile.read("measures", MeasuresData.class);
    }
}
