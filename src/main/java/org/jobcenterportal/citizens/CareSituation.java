package org.jobcenterportal.citizens;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a child is looked after on working days (F3): a place now, none, or one promised from a day on.
 *
 * @param placeFrom since when there is a place, or from when it is promised
 */
@Embeddable
public record CareSituation(
        @Enumerated(EnumType.STRING) Place place,
        @Nullable @Column(name = "place_from") LocalDate placeFrom,
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends)
        implements Serializable {

    /** Nobody but the parents. */
    public static final CareSituation NO_PLACE = new CareSituation(Place.NO, null, Kind.NONE, null, null);

    /** Whether there is a place. */
    public enum Place {
        YES,
        NO,
        PROMISED
    }

    /** Who looks after the child. */
    public enum Kind {
        NONE,
        /** Krippe or Kita. */
        NURSERY,
        /** Kindertagespflege. */
        CHILDMINDER,
        SCHOOL,
        /** Hort or Ganztagsschule. */
        AFTER_SCHOOL
    }

    public CareSituation {
        if (place == Place.PROMISED && placeFrom == null) {
            throw new IllegalArgumentException("A promised place has a day from which it is promised");
        }
        if (place == Place.NO && placeFrom != null) {
            throw new IllegalArgumentException("Without a place there is no day from which it is taken");
        }
        if ((place == Place.NO) != (kind == Kind.NONE)) {
            throw new IllegalArgumentException("A place says who looks after the child");
        }
        if ((starts == null) != (ends == null) || place == Place.NO && starts != null) {
            throw new IllegalArgumentException("Care hours belong to a place and have a start and an end");
        }
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            throw new IllegalArgumentException("Care hours start before they end");
        }
    }

    public boolean hasPlaceOn(LocalDate day) {
        return place != Place.NO && (placeFrom == null || !placeFrom.isAfter(day));
    }

    /** How long the child is looked after on a working day; nothing while there is no place. */
    public Duration dailyCareOn(LocalDate day) {
        return hasPlaceOn(day) && starts != null && ends != null ? Duration.between(starts, ends) : Duration.ZERO;
    }
}
