package org.jobcenterportal.joboffers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A shift as the database keeps it: one bit for each day, Monday the lowest. */
@Embeddable
record StoredShift(
        @Enumerated(EnumType.STRING) ShiftKind kind,
        @Column(name = "starts_at") LocalTime from,
        @Column(name = "ends_at") LocalTime to,
        int days)
        implements Serializable {

    static StoredShift of(Shift shift) {
        return new StoredShift(
                shift.kind(),
                shift.from(),
                shift.to(),
                shift.days().stream().mapToInt(StoredShift::bit).sum());
    }

    Shift shift() {
        return new Shift(
                kind,
                from,
                to,
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> (days & bit(day)) != 0)
                        .collect(Collectors.toSet()));
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }
}
