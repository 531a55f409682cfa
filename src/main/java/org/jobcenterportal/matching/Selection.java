package org.jobcenterportal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The first of a set of people: by how many hard lines they fulfil, then by how many wishes, then in a neutral order. All are
 * counted at once, each digit of the number of each of them as one bit (vertical counters).
 */
final class Selection {

    private final List<long[]> digits = new ArrayList<>();
    private final Order order;

    /** The neutral order of two people for a job. */
    interface Order {
        boolean isBefore(int one, int other, long job);
    }

    Selection(List<long[]> hard, List<long[]> wished, Order order) {
        digits.addAll(counted(hard));
        digits.addAll(counted(wished));
        this.order = order;
    }

    /** So many of the chosen at most, in their order. */
    List<Integer> first(long[] chosen, long job, int most) {
        var found = new ArrayList<Integer>();
        descend(chosen, 0, job, most, found);
        return found;
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static int countBoth(long[] one, long[] other) {
        int count = 0;
        for (int word = 0; word < one.length; word++) {
            count += Long.bitCount(one[word] & other[word]);
        }
        return count;
    }

    /** Whoever has the digit comes before whoever has not; the highest digit is looked at first. */
    private void descend(long[] some, int digit, long job, int most, List<Integer> found) {
        if (found.size() >= most || isEmpty(some)) {
            return;
        }
        if (digit == digits.size()) {
            alike(some, job, most - found.size(), found);
            return;
        }
        var mark = digits.get(digit);
        var with = new long[some.length];
        var without = new long[some.length];
        for (int word = 0; word < some.length; word++) {
            with[word] = some[word] & mark[word];
            without[word] = some[word] & ~mark[word];
        }
        descend(with, digit + 1, job, most, found);
        descend(without, digit + 1, job, most, found);
    }

    private void alike(long[] some, long job, int most, List<Integer> found) {
        var last = new PriorityQueue<Integer>((one, other) -> order.isBefore(one, other, job) ? 1 : -1);
        for (int word = 0; word < some.length; word++) {
            for (long left = some[word]; left != 0; left &= left - 1) {
                int index = (word << 6) + Long.numberOfTrailingZeros(left);
                if (last.size() < most) {
                    last.add(index);
                } else if (order.isBefore(index, last.element(), job)) {
                    last.remove();
                    last.add(index);
                }
            }
        }
        var backwards = new ArrayList<Integer>();
        while (!last.isEmpty()) {
            backwards.add(last.remove());
        }
        found.addAll(backwards.reversed());
    }

    private static boolean isEmpty(long[] set) {
        for (long word : set) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** The digits of everybody's number, the highest first. */
    private static List<long[]> counted(List<long[]> sets) {
        var digits = new ArrayList<long[]>();
        int many = sets.size();
        for (int digit = 0; digit < Integer.SIZE - Integer.numberOfLeadingZeros(many); digit++) {
            digits.add(new long[sets.getFirst().length]);
        }
        for (var set : sets) {
            for (int word = 0; word < digits.getFirst().length; word++) {
                long carry = set[word];
                for (int digit = 0; carry != 0; digit++) {
                    var one = digits.get(digit);
                    long before = one[word];
                    one[word] = before ^ carry;
                    carry &= before;
                }
            }
        }
        return digits.reversed();
    }
}
