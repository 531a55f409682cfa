package org.jobcenterportal.invitations;

import java.util.Map;

/** One thing without which an invitation would be none: there, or how much of it is missing. */
public sealed interface HonestLine {

    boolean isFulfilled();

    /**
     * Whether there is a place for whoever says yes.
     *
     * @param free places that are left
     * @param invitations how many people hold an invitation that is open, or are to get one
     * @param tooMany how many of them are too many
     * @param isLearned whether it is reckoned with how many of such a group say yes; otherwise every one counts
     */
    record Places(int free, int invitations, int tooMany, boolean isLearned) implements HonestLine {

        @Override
        public boolean isFulfilled() {
            return tooMany == 0;
        }
    }

    /**
     * Whether everybody understands what is said.
     *
     * @param missing how many people lack an interpreter, by language
     */
    record Languages(Map<String, Integer> missing) implements HonestLine {

        public Languages {
            missing = Map.copyOf(missing);
        }

        @Override
        public boolean isFulfilled() {
            return missing.isEmpty();
        }

        public int people() {
            return missing.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Whether somebody looks after the children who have no place anywhere.
     *
     * @param children for how many of them nobody does
     * @param underThree how many of these are not yet three
     */
    record Childcare(int children, int underThree) implements HonestLine {

        @Override
        public boolean isFulfilled() {
            return children == 0;
        }
    }

    /**
     * Whether it takes place while nursery and school look after the others.
     *
     * @param children for how many it does not
     * @param unknown of how many more nobody knows the hours
     */
    record Hours(int children, int unknown) implements HonestLine {

        @Override
        public boolean isFulfilled() {
            return children == 0;
        }
    }
}
