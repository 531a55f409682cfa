package org.jobcenterportal.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The least that has to be done, written by hand for one shape of data and nothing else: sets of bits that are there already, an
 * and-not for each hard line, and ten people by plain counting. It knows no reasons, no pages, no almost, and no change.
 */
final class HandWrittenBits {

    private static final int MOST = 10;

    private final long[] listed;
    private final long[] seeds;
    private final int[] waiting;
    private final List<Job> jobs;

    /** One job: what keeps people from it, and what counts for them. */
    record Job(long seed, long[][] kept, long[][] needed, long[][] wished) {}

    HandWrittenBits(Board board, List<Somebody> people, List<Wants> jobs) {
        listed = new long[(people.size() + 63) >> 6];
        seeds = new long[people.size()];
        waiting = new int[people.size()];
        for (int index = 0; index < people.size(); index++) {
            var somebody = people.get(index);
            if (somebody.isListed()) {
                listed[index >> 6] |= 1L << index;
            }
            seeds[index] = NeutralOrder.seed(somebody.person().value());
            waiting[index] = NeutralOrder.waitingSince(somebody.lastProposed());
        }
        this.jobs = jobs.stream().map(job -> job(board, job)).toList();
    }

    private static Job job(Board board, Wants wants) {
        return new Job(
                NeutralOrder.seed(wants.job().value()),
                wants.hard()
                        .map(want -> board.answersTo(want.condition()).fitsNot())
                        .toArray(long[][]::new),
                wants.lines().stream()
                        .filter(want -> want.counts() && want.isHard())
                        .map(want -> board.answersTo(want.condition()).fits())
                        .toArray(long[][]::new),
                wants.lines().stream()
                        .filter(want -> want.counts() && !want.isHard())
                        .map(want -> board.answersTo(want.condition()).fits())
                        .toArray(long[][]::new));
    }

    int jobs() {
        return jobs.size();
    }

    /** The first ten of a job, as places. */
    int[] first(int number) {
        var job = jobs.get(number);
        var best = new int[MOST];
        var ranks = new int[MOST];
        int found = 0;
        for (int word = 0; word < listed.length; word++) {
            long left = listed[word];
            for (var kept : job.kept) {
                left &= ~kept[word];
            }
            for (; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int index = (word << 6) + bit;
                int rank = 0;
                for (var needed : job.needed) {
                    rank += (int) (needed[word] >>> bit & 1) << 8;
                }
                for (var wished : job.wished) {
                    rank += (int) (wished[word] >>> bit & 1);
                }
                if (found == MOST && !isBefore(job.seed, rank, index, ranks[MOST - 1], best[MOST - 1])) {
                    continue;
                }
                int place = found < MOST ? found++ : MOST - 1;
                while (place > 0 && isBefore(job.seed, rank, index, ranks[place - 1], best[place - 1])) {
                    best[place] = best[place - 1];
                    ranks[place] = ranks[place - 1];
                    place--;
                }
                best[place] = index;
                ranks[place] = rank;
            }
        }
        return Arrays.copyOf(best, found);
    }

    private boolean isBefore(long job, int rank, int index, int otherRank, int other) {
        if (rank != otherRank) {
            return rank > otherRank;
        } else if (waiting[index] != waiting[other]) {
            return waiting[index] < waiting[other];
        }
        return NeutralOrder.draw(job, seeds[index]) < NeutralOrder.draw(job, seeds[other]);
    }
}
