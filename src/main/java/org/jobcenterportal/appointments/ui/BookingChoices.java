package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen so far on the way to a consultation. It lives in the address, so that reload, back and a
 * shared link show the same thing; nothing in it tells who somebody is.
 *
 * @param days how many days of free times are unfolded
 */
record BookingChoices(
        @Nullable Topic topic,
        @Nullable Way way,
        boolean needsAnswered,
        Needs needs,
        @Nullable VenueId venue,
        PartOfDay partOfDay,
        int days,
        @Nullable SlotChoice slot) {

    /** As many days of free times as a phone shows with a little scrolling. */
    static final int DAYS_AT_FIRST = 4;

    /** How many days "show later days" adds. */
    static final int MORE_DAYS = 5;

    private static final int MOST_DAYS = 60;

    /** Nothing chosen yet. */
    static final BookingChoices NONE =
            new BookingChoices(null, null, false, Needs.NONE, null, PartOfDay.ANY, DAYS_AT_FIRST, null);

    private static final String TOPIC = "thema";
    private static final String WAY = "art";
    private static final String NEEDS = "bedarf";
    private static final String CHILD = "kind";
    private static final String INTERPRETER = "dolmetschen";
    private static final String SIMPLE = "leicht";
    private static final String STEP_FREE = "stufenlos";
    private static final String SIGNED = "gebaerden";
    private static final String VENUE = "ort";
    private static final String PART_OF_DAY = "tageszeit";
    private static final String DAYS = "tage";
    private static final String SLOT = "zeit";
    private static final String YES = "ja";

    /** Reads what an address says after its question mark; of what it says twice the first counts. */
    static BookingChoices read(QueryParameters parameters) {
        return read(parameters.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst())));
    }

    /** Reads what an address says; what it says wrongly counts as not chosen. */
    static BookingChoices read(Map<String, String> parameters) {
        return new BookingChoices(
                constant(Topic.class, parameters.get(TOPIC)).orElse(null),
                constant(Way.class, parameters.get(WAY)).orElse(null),
                isYes(parameters, NEEDS),
                new Needs(
                        isYes(parameters, CHILD),
                        parameters.getOrDefault(INTERPRETER, "").matches("[a-z]{2,3}")
                                ? parameters.get(INTERPRETER)
                                : null,
                        isYes(parameters, SIMPLE),
                        isYes(parameters, STEP_FREE),
                        isYes(parameters, SIGNED)),
                venue(parameters.get(VENUE)),
                constant(PartOfDay.class, parameters.get(PART_OF_DAY)).orElse(PartOfDay.ANY),
                days(parameters.get(DAYS)),
                Optional.ofNullable(parameters.get(SLOT))
                        .flatMap(SlotChoice::read)
                        .orElse(null));
    }

    /** What is asked for, however it was found. */
    BookingChoices withoutFilters() {
        return new BookingChoices(topic, way, needsAnswered, needs, null, PartOfDay.ANY, DAYS_AT_FIRST, slot);
    }

    /** The same filters and time, for a consultation whose other answers stand. */
    BookingChoices of(ConsultationDetails consultation) {
        return new BookingChoices(
                consultation.topic(), consultation.way(), true, consultation.needs(), venue, partOfDay, days, slot);
    }

    /** Only the filters and the time: the rest of an existing consultation stands in no address. */
    Map<String, String> timeParameters() {
        return new BookingChoices(null, null, false, Needs.NONE, venue, partOfDay, days, slot).parameters();
    }

    /** As an address carries it; what is not chosen does not appear. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, TOPIC, topic == null ? null : word(topic));
        put(parameters, WAY, way == null ? null : word(way));
        put(parameters, NEEDS, yes(needsAnswered));
        put(parameters, CHILD, yes(needs.bringsChild()));
        put(parameters, INTERPRETER, needs.interpreterLanguage());
        put(parameters, SIMPLE, yes(needs.simpleLanguage()));
        put(parameters, STEP_FREE, yes(needs.stepFree()));
        put(parameters, SIGNED, yes(needs.signLanguage()));
        put(parameters, VENUE, venue == null ? null : venue.value().toString());
        put(parameters, PART_OF_DAY, partOfDay == PartOfDay.ANY ? null : word(partOfDay));
        put(parameters, DAYS, days == DAYS_AT_FIRST ? null : Integer.toString(days));
        put(parameters, SLOT, slot == null ? null : slot.asText());
        return parameters;
    }

    /** Which free times fit, from a day on. */
    FreeTimeQuery query(LocalDate from) {
        return new FreeTimeQuery(
                Objects.requireNonNull(topic), Objects.requireNonNull(way), needs, venue, partOfDay, from, days);
    }

    /** Which free times fit on the day of the chosen time, wherever and whenever. */
    FreeTimeQuery queryOfChosenDay() {
        var chosen = Objects.requireNonNull(slot);
        return FreeTimeQuery.of(
                        Objects.requireNonNull(topic), Objects.requireNonNull(way), OfficeTime.dayOf(chosen.start()))
                .withNeeds(needs)
                .at(chosen.venue())
                .showing(1);
    }

    /** The first step that still lacks an answer; the last one when all is chosen. */
    BookingStep nextStep() {
        if (topic == null) {
            return BookingStep.TOPIC;
        }
        if (way == null) {
            return BookingStep.WAY;
        }
        if (!needsAnswered) {
            return BookingStep.NEEDS;
        }
        if (slot == null) {
            return BookingStep.TIME;
        }
        return BookingStep.CHECK;
    }

    /** Another topic may take another length and other ways, so a time chosen before does not count any more. */
    BookingChoices with(Topic chosen) {
        return new BookingChoices(
                chosen, way, needsAnswered, needs, venue, partOfDay, days, chosen == topic ? slot : null);
    }

    BookingChoices with(Way chosen) {
        return new BookingChoices(
                topic, chosen, needsAnswered, needs, null, partOfDay, days, chosen == way ? slot : null);
    }

    BookingChoices withoutWay() {
        return new BookingChoices(topic, null, needsAnswered, needs, null, partOfDay, days, null);
    }

    BookingChoices with(Needs chosen) {
        return new BookingChoices(topic, way, true, chosen, venue, partOfDay, days, chosen.equals(needs) ? slot : null);
    }

    BookingChoices with(PartOfDay chosen) {
        return new BookingChoices(topic, way, needsAnswered, needs, venue, chosen, days, slot);
    }

    /** Only there, or anywhere. */
    BookingChoices at(@Nullable VenueId chosen) {
        return new BookingChoices(topic, way, needsAnswered, needs, chosen, partOfDay, days, slot);
    }

    BookingChoices withMoreDays() {
        return new BookingChoices(
                topic, way, needsAnswered, needs, venue, partOfDay, Math.min(days + MORE_DAYS, MOST_DAYS), slot);
    }

    BookingChoices with(SlotChoice chosen) {
        return new BookingChoices(topic, way, needsAnswered, needs, venue, partOfDay, days, chosen);
    }

    BookingChoices withoutSlot() {
        return new BookingChoices(topic, way, needsAnswered, needs, venue, partOfDay, days, null);
    }

    private static @Nullable VenueId venue(@Nullable String text) {
        try {
            return text == null ? null : new VenueId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static int days(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,2}")) {
            return DAYS_AT_FIRST;
        }
        return Math.clamp(Integer.parseInt(text), DAYS_AT_FIRST, MOST_DAYS);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String word) {
        for (var constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return AddressWords.of(constant);
    }

    private static boolean isYes(Map<String, String> parameters, String name) {
        return YES.equals(parameters.get(name));
    }

    private static @Nullable String yes(boolean answer) {
        return answer ? YES : null;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
