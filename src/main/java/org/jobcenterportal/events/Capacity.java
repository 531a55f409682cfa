package org.jobcenterportal.events;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * How many people an event takes.
 *
 * @param seats chairs in the room
 * @param fireLimit how many people the room may hold; never more are admitted
 * @param admitted how many may sign up: as many as there are seats, unless more were recommended
 */
@Embeddable
public record Capacity(int seats, int fireLimit, int admitted) implements Serializable {

    /** The largest room. */
    public static final int MOST = 2_000;

    public Capacity {
        if (seats < 1 || fireLimit < seats || fireLimit > MOST) {
            throw new IllegalArgumentException(
                    "A room has 1 to " + MOST + " seats, and as many as its fire limit allows");
        }
        if (admitted < 1 || admitted > fireLimit) {
            throw new IllegalArgumentException("Nobody is admitted beyond the fire limit");
        }
    }

    /** As many are admitted as there are seats. */
    public static Capacity of(int seats, int fireLimit) {
        return new Capacity(seats, fireLimit, seats);
    }

    boolean isRaised() {
        return admitted > seats;
    }
}
