package org.jobcenterportal.proposals;

import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What somebody says with a step, in words of her own; nobody has to say anything. */
public record ProposalWords(String value) {

    /** The longest one, in characters. */
    public static final int LONGEST = 500;

    public ProposalWords {
        value = value.strip();
        if (!Words.isValid(value, LONGEST)) {
            throw new IllegalArgumentException("What somebody says has 1 to " + LONGEST + " characters");
        }
    }

    /** What was typed into a field that may stay empty. */
    public static @Nullable ProposalWords of(String typed) {
        return typed.isBlank() ? null : new ProposalWords(typed);
    }

    static @Nullable String text(@Nullable ProposalWords words) {
        return words == null ? null : words.value();
    }
}
