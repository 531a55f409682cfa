package org.jobcenterportal.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jobcenterportal.eligibility.Closeness;

/** A city of invented people and jobs in memory, for measurements: the portal's board, and bits by hand. */
public final class ManyMatches {

    private static final int MOST = 10;

    private final List<Somebody> people;
    private final List<Wants> jobs;
    private final Board board;
    private final HandWrittenBits byHand;
    private final long bytes;
    private final double firstSeconds;

    public ManyMatches(int many, int manyJobs) {
        var market = new RandomMarket(many);
        people = market.people(many);
        jobs = market.jobs(manyJobs);
        var kept = held(() -> {
            var fresh = new Board(people);
            long start = System.nanoTime();
            jobs.forEach(job -> fresh.find(job, Closeness.FITS, 0, MOST));
            return new Fresh(fresh, (System.nanoTime() - start) / 1e9);
        });
        board = kept.value.board;
        firstSeconds = kept.value.seconds;
        bytes = kept.bytes;
        byHand = new HandWrittenBits(board, people, jobs);
    }

    private record Fresh(Board board, double seconds) {}

    private record Held<T>(T value, long bytes) {}

    /** Seconds for all jobs the first time, when nothing has been asked yet. */
    public double firstSeconds() {
        return firstSeconds;
    }

    /** What board and bits take in memory beside the people themselves. */
    public long bytes() {
        return bytes;
    }

    public int conditions() {
        return board.conditions();
    }

    /** Ten people for each job, through the portal. */
    public int portal() {
        int found = 0;
        for (var job : jobs) {
            found += board.find(job, Closeness.FITS, 0, MOST).people().size();
        }
        return found;
    }

    /** Ten people for each job, by hand. */
    public int byHand() {
        int found = 0;
        for (int job = 0; job < byHand.jobs(); job++) {
            found += byHand.first(job).length;
        }
        return found;
    }

    /** Somebody changes: her bits in every set. */
    public void change(int place) {
        board.put(people.get(place));
    }

    /** Whether both find the same people in the same order. */
    public boolean isSame() {
        for (int job = 0; job < byHand.jobs(); job++) {
            var expected = Arrays.stream(byHand.first(job))
                    .mapToObj(place -> people.get(place).person())
                    .toList();
            var found = board.find(jobs.get(job), Closeness.FITS, 0, MOST).people().stream()
                    .map(Somebody::person)
                    .toList();
            if (!expected.equals(found)) {
                return false;
            }
        }
        return true;
    }

    private static <T> Held<T> held(Supplier<T> maker) {
        long before = used();
        var value = maker.get();
        return new Held<>(value, used() - before);
    }

    private static long used() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
