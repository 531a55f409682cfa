package org.jobcenterportal.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which order people with the same answers stand: who has waited longest for a proposal first, then by a number drawn from job
 * and person alone, which says nothing about anybody and is another one for every job.
 */
final class NeutralOrder {

    /** Before any day: whoever was never proposed. */
    static final int NEVER = Integer.MIN_VALUE;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private NeutralOrder() {}

    static int waitingSince(@Nullable LocalDate lastProposed) {
        return lastProposed == null ? NEVER : Math.toIntExact(lastProposed.toEpochDay());
    }

    static long seed(UUID id) {
        return mixed(id.getMostSignificantBits() ^ mixed(id.getLeastSignificantBits()));
    }

    static long draw(long job, long person) {
        return mixed(job * GOLDEN ^ person);
    }

    private static long mixed(long bits) {
        long mixed = bits + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
