package org.jobcenterportal.matching;

import java.util.Arrays;
import org.jobcenterportal.law.Verdict;

/** Everybody's answer to one condition, as two sets of bits; who is in neither is not known. */
final class Answers {

    private long[] fits;
    private long[] fitsNot;

    Answers(int words) {
        fits = new long[words];
        fitsNot = new long[words];
    }

    long[] fits() {
        return fits;
    }

    long[] fitsNot() {
        return fitsNot;
    }

    void put(int somebody, Verdict verdict) {
        int word = somebody >> 6;
        long bit = 1L << somebody;
        if (word >= fits.length) {
            fits = Arrays.copyOf(fits, word + 1);
            fitsNot = Arrays.copyOf(fitsNot, word + 1);
        }
        fits[word] = verdict == Verdict.YES ? fits[word] | bit : fits[word] & ~bit;
        fitsNot[word] = verdict == Verdict.NO ? fitsNot[word] | bit : fitsNot[word] & ~bit;
    }
}
