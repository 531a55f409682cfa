package org.jobcenterportal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Condition.Concerned;
import org.jobcenterportal.matching.Wants.Want;

/**
 * Everybody who may be proposed, in memory: one bit for each of them and each thing that a job asks. Whoever has asked once what
 * a condition says of everybody is answered at once the next time; when somebody changes, only her bits do.
 */
final class Board {

    /** So many conditions are kept; jobs that are being typed ask for things that nobody asks again. */
    private static final int MOST_CONDITIONS = 8_000;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Condition, Answers> answers = new ConcurrentHashMap<>();
    private final Map<PersonId, Integer> places = new HashMap<>();
    private final Map<Concerned, Answers> groups = new EnumMap<>(Concerned.class);
    private Somebody[] people = new Somebody[0];
    private long[] seeds = new long[0];
    private int[] waiting = new int[0];
    private int size;
    private Answers listed = new Answers(0);

    /** Who is on it now. */
    Board(Collection<Somebody> all) {
        for (var group : Concerned.values()) {
            groups.put(group, new Answers(words(all.size())));
        }
        listed = new Answers(words(all.size()));
        people = new Somebody[all.size()];
        seeds = new long[all.size()];
        waiting = new int[all.size()];
        all.forEach(this::place);
    }

    /** Somebody is new, or what is known of her has changed. */
    void put(Somebody somebody) {
        lock.writeLock().lock();
        try {
            int index = place(somebody);
            answers.forEach((condition, known) -> known.put(index, condition.of(somebody.brings())));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Somebody is no longer to be proposed; nothing is kept of her. */
    void remove(PersonId person) {
        lock.writeLock().lock();
        try {
            var index = places.remove(person);
            if (index != null) {
                var nobody = new Somebody(person, Brings.NOTHING, false, null);
                fill(index, nobody);
                answers.forEach((condition, known) -> known.put(index, condition.of(nobody.brings())));
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    int size() {
        return reading(places::size);
    }

    int conditions() {
        return answers.size();
    }

    Optional<Somebody> find(PersonId person) {
        return reading(() -> Optional.ofNullable(places.get(person)).map(index -> people[index]));
    }

    /** How many people nothing keeps from a job. */
    int fitting(Wants wants) {
        return reading(() -> Selection.count(sets(wants).fitting()));
    }

    /** Those whom a job fits, or almost fits, from one to another place of their order. */
    Found find(Wants wants, Closeness closeness, int first, int most) {
        return reading(() -> {
            var sets = sets(wants);
            var chosen = closeness == Closeness.FITS ? sets.fitting() : sets.almost();
            var order = new Selection(sets.counting(true), sets.counting(false), this::isBefore)
                    .first(chosen, NeutralOrder.seed(wants.job().value()), first + most);
            return new Found(
                    Selection.count(chosen),
                    order.stream().skip(first).map(index -> people[index]).toList());
        });
    }

    /** How many people each hard line keeps from a job alone, most first. */
    Map<Want, Integer> onlyMissing(Wants wants) {
        return reading(() -> {
            var sets = sets(wants);
            var almost = sets.almost();
            var missing = new LinkedHashMap<Want, Integer>();
            wants.hard()
                    .filter(want -> !want.aspect().isConfidential())
                    .forEach(want -> missing.put(
                            want,
                            Selection.countBoth(
                                    almost, answersTo(want.condition()).fitsNot())));
            return missing;
        });
    }

    /** Some of those who stand on lists, and how many there are. */
    record Found(int total, List<Somebody> people) {}

    private boolean isBefore(int one, int other, long job) {
        if (waiting[one] != waiting[other]) {
            return waiting[one] < waiting[other];
        }
        return NeutralOrder.draw(job, seeds[one]) < NeutralOrder.draw(job, seeds[other]);
    }

    private Sets sets(Wants wants) {
        return new Sets(
                Arrays.copyOf(listed.fits(), words(size)),
                wants.lines(),
                wants.lines().stream().map(want -> answersTo(want.condition())).toList());
    }

    Answers answersTo(Condition condition) {
        var known = answers.get(condition);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST_CONDITIONS) {
            answers.clear();
        }
        return answers.computeIfAbsent(condition, this::answered);
    }

    private Answers answered(Condition condition) {
        var fresh = new Answers(words(size));
        var concerned = groups.get(condition.concerns()).fits();
        Arrays.fill(fresh.fits(), -1);
        for (int word = 0; word < words(size); word++) {
            for (long left = concerned[word]; left != 0; left &= left - 1) {
                int index = (word << 6) + Long.numberOfTrailingZeros(left);
                fresh.put(index, condition.of(people[index].brings()));
            }
        }
        return fresh;
    }

    private int place(Somebody somebody) {
        var known = places.get(somebody.person());
        int index = known == null ? size++ : known;
        if (index == people.length) {
            int longer = Math.max(64, people.length + people.length / 8);
            people = Arrays.copyOf(people, longer);
            seeds = Arrays.copyOf(seeds, longer);
            waiting = Arrays.copyOf(waiting, longer);
        }
        places.put(somebody.person(), index);
        fill(index, somebody);
        return index;
    }

    private void fill(int index, Somebody somebody) {
        people[index] = somebody;
        seeds[index] = NeutralOrder.seed(somebody.person().value());
        waiting[index] = NeutralOrder.waitingSince(somebody.lastProposed());
        listed.put(index, Condition.when(somebody.isListed()));
        groups.forEach((group, members) -> members.put(index, Condition.when(group.includes(somebody.brings()))));
    }

    private <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private static int words(int bits) {
        return (bits + 63) >> 6;
    }

    /** The answers to all lines of one job. */
    private record Sets(long[] everybody, List<Want> lines, List<Answers> answers) {

        /** Those whom no hard line keeps from the job. */
        long[] fitting() {
            var fitting = everybody.clone();
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).isHard()) {
                    var kept = answers.get(line).fitsNot();
                    for (int word = 0; word < fitting.length; word++) {
                        fitting[word] &= ~kept[word];
                    }
                }
            }
            return fitting;
        }

        /** Those whom one hard line keeps from it and no other, if that line is one of which everybody may know. */
        long[] almost() {
            var once = new long[everybody.length];
            var more = new long[everybody.length];
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).isHard()) {
                    var kept = answers.get(line).fitsNot();
                    boolean isSilent = lines.get(line).aspect().isConfidential();
                    for (int word = 0; word < once.length; word++) {
                        more[word] |= isSilent ? kept[word] : once[word] & kept[word];
                        once[word] |= kept[word];
                    }
                }
            }
            for (int word = 0; word < once.length; word++) {
                once[word] &= everybody[word] & ~more[word];
            }
            return once;
        }

        /** The lines that decide the order: hard ones, or wishes. */
        List<long[]> counting(boolean hard) {
            var counting = new ArrayList<long[]>();
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).counts() && lines.get(line).isHard() == hard) {
                    counting.add(answers.get(line).fits());
                }
            }
            return counting;
        }
    }

    /** What somebody answers to one line, for tests of the whole. */
    Verdict answer(Want want, PersonId person) {
        return reading(() -> {
            int index = places.get(person);
            var known = answersTo(want.condition());
            if ((known.fits()[index >> 6] >> index & 1) != 0) {
                return Verdict.YES;
            }
            return (known.fitsNot()[index >> 6] >> index & 1) != 0 ? Verdict.NO : Verdict.UNKNOWN;
        });
    }
}
