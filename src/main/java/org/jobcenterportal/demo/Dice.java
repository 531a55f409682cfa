package org.jobcenterportal.demo;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Chance from a seed: the same throws every time. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Dice of their own for a part, so that what is thrown there changes nothing elsewhere. */
    Dice fork() {
        return new Dice(random.nextLong());
    }

    /** Whether something happens that happens to so many in a hundred. */
    boolean happens(double percent) {
        return random.nextDouble(100) < percent;
    }

    /** A number between two others, both included; one throw, however far they are apart. */
    int between(int least, int most) {
        return least + (int) (random.nextDouble() * (most - least + 1));
    }

    <T> T oneOf(List<T> things) {
        return things.get(between(0, things.size() - 1));
    }

    /** One of several things, the heavier the likelier. */
    <T> T oneOf(List<T> things, ToIntFunction<T> weight) {
        int rest = between(0, things.stream().mapToInt(weight).sum() - 1);
        for (var thing : things) {
            rest -= weight.applyAsInt(thing);
            if (rest < 0) {
                return thing;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }

    void shuffle(List<?> things) {
        Collections.shuffle(things, random);
    }

    /** A key by which to sort: things of a greater weight tend to come first. */
    double rank(double weight) {
        return -StrictMath.log(1 - random.nextDouble()) / weight;
    }

    long bits() {
        return random.nextLong();
    }
}
