package org.jobcenterportal.demo;

import java.util.UUID;

/** Time-ordered UUIDs (version 7) that come in the same order every time, as if one had been given each millisecond. */
final class SeededIds {

    /** 1 January 2023, when the programme begins that the demonstration follows. */
    private static final long FIRST_MILLISECOND = 1_672_531_200_000L;

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Dice dice;
    private long millisecond = FIRST_MILLISECOND;

    SeededIds(long seed) {
        dice = new Dice(seed);
    }

    UUID next() {
        long time = millisecond++;
        return new UUID(time << 16 | VERSION_7 | dice.bits() & 0xFFFL, dice.bits() >>> 2 | VARIANT);
    }
}
