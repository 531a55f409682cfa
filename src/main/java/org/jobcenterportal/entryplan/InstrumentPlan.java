package org.jobcenterportal.entryplan;

import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.jobcenterportal.measures.Instrument;

/**
 * How many people shall enter by one instrument in one year, and for how many at the same time there are places. The two
 * differ: a place can be taken by several people in a year, and people of the year before may still be there.
 *
 * @param places at the same time, as an average of the year
 * @param months entries planned for each month, January first
 */
public record InstrumentPlan(Instrument instrument, int places, List<Integer> months) {

    private static final int YEAR = Month.values().length;

    public InstrumentPlan {
        months = List.copyOf(months);
        if (instrument.countedUnder() != instrument) {
            throw new IllegalArgumentException(instrument + " is counted under " + instrument.countedUnder());
        }
        if (months.size() != YEAR) {
            throw new IllegalArgumentException("A year has twelve months");
        }
        if (places < 0 || months.stream().anyMatch(entries -> entries < 0)) {
            throw new IllegalArgumentException("Nobody plans less than nothing");
        }
    }

    /** Spreads the entries of a year over its months, as evenly as whole people allow. */
    public static InstrumentPlan evenly(Instrument instrument, int entries, int places) {
        return new InstrumentPlan(
                instrument,
                places,
                IntStream.range(0, YEAR)
                        .mapToObj(month -> entries * (month + 1) / YEAR - entries * month / YEAR)
                        .toList());
    }

    /** How many shall enter in the whole year. */
    public int entries() {
        return until(Month.DECEMBER);
    }

    /** How many shall have entered by the end of a month. */
    public int until(Month month) {
        return months.subList(0, month.getValue()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int in(Month month) {
        return months.get(month.getValue() - 1);
    }
}
