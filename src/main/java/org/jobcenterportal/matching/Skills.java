package org.jobcenterportal.matching;

import static org.jobcenterportal.matching.Condition.said;
import static org.jobcenterportal.matching.Condition.when;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.targets.Said;
import org.jspecify.annotations.Nullable;

/** What jobs ask of what somebody can. */
final class Skills {

    private Skills() {}

    /** German on a level at least. */
    record German(LanguageLevel level) implements Condition {

        @Override
        public Verdict of(Brings somebody) {
            var german = somebody.german();
            return german == null ? Verdict.UNKNOWN : when(german.isAtLeast(level));
        }

        @Override
        public Said why(Brings somebody) {
            var german = somebody.german();
            return german == null
                    ? said("german.unknown", level.name())
                    : said("german.level", german.name(), level.name());
        }
    }

    /** A class of driving licence, or one that includes it (§ 6 Abs. 3 FeV). */
    record Licence(LicenceClass licence) implements Condition {

        private static final Map<LicenceClass, Set<LicenceClass>> INCLUDED_IN = includedIn();

        @Override
        public Verdict of(Brings somebody) {
            if (somebody.licences().stream().anyMatch(this::isIncludedIn)) {
                return Verdict.YES;
            }
            return somebody.hasToldLicences() ? Verdict.NO : Verdict.UNKNOWN;
        }

        @Override
        public Said why(Brings somebody) {
            return switch (of(somebody)) {
                case YES -> said("licence.has", licence.name());
                case NO -> said("licence.none", licence.name());
                case UNKNOWN -> said("licence.unknown", licence.name());
            };
        }

        boolean isIncludedIn(LicenceClass other) {
            return INCLUDED_IN.get(licence).contains(other);
        }

        private static Map<LicenceClass, Set<LicenceClass>> includedIn() {
            var included = new EnumMap<LicenceClass, Set<LicenceClass>>(LicenceClass.class);
            for (var licence : LicenceClass.values()) {
                included.put(licence, EnumSet.of(licence));
            }
            included.get(LicenceClass.AM)
                    .addAll(EnumSet.of(
                            LicenceClass.A1, LicenceClass.A2, LicenceClass.A, LicenceClass.B, LicenceClass.T));
            included.get(LicenceClass.A1).addAll(EnumSet.of(LicenceClass.A2, LicenceClass.A));
            included.get(LicenceClass.A2).add(LicenceClass.A);
            included.get(LicenceClass.B)
                    .addAll(EnumSet.range(LicenceClass.BE, LicenceClass.DE)); // all others need B before
            included.get(LicenceClass.BE)
                    .addAll(EnumSet.of(LicenceClass.C1E, LicenceClass.CE, LicenceClass.D1E, LicenceClass.DE));
            included.get(LicenceClass.C1).addAll(EnumSet.of(LicenceClass.C1E, LicenceClass.C, LicenceClass.CE));
            included.get(LicenceClass.C1E).add(LicenceClass.CE);
            included.get(LicenceClass.C).add(LicenceClass.CE);
            included.get(LicenceClass.D1).addAll(EnumSet.of(LicenceClass.D1E, LicenceClass.D, LicenceClass.DE));
            included.get(LicenceClass.D1E).add(LicenceClass.DE);
            included.get(LicenceClass.D).add(LicenceClass.DE);
            included.get(LicenceClass.L).addAll(EnumSet.of(LicenceClass.B, LicenceClass.T));
            return included;
        }
    }

    /**
     * A finished training.
     *
     * @param group of occupations in which; none where nobody can tell it from the words
     * @param isAny whether every training is right
     */
    record Trained(@Nullable String group, boolean isAny, String words) implements Condition {

        private static final Set<Recognition> COUNTS = EnumSet.of(Recognition.NOT_NEEDED, Recognition.RECOGNISED);

        @Override
        public Verdict of(Brings somebody) {
            return switch (somebody.qualification().training()) {
                case UNKNOWN -> Verdict.UNKNOWN;
                case NONE -> Verdict.NO;
                case VOCATIONAL, ACADEMIC -> trained(somebody);
            };
        }

        @Override
        public Said why(Brings somebody) {
            if (somebody.qualification().training() == Training.UNKNOWN) {
                return said("trained.unknown", words);
            } else if (somebody.qualification().training() == Training.NONE) {
                return said("trained.none", words);
            }
            return switch (subject(somebody)) {
                case YES -> said(isRecognised(somebody) ? "trained.yes" : "trained.abroad", words);
                case NO -> said("trained.other", words);
                case UNKNOWN -> said(isNear(somebody) ? "trained.near" : "trained.open", words);
            };
        }

        private Verdict trained(Brings somebody) {
            var subject = subject(somebody);
            return subject == Verdict.YES && !isRecognised(somebody) ? Verdict.UNKNOWN : subject;
        }

        /** Whether it is the right one, wherever it was finished. */
        private Verdict subject(Brings somebody) {
            if (isAny) {
                return Verdict.YES;
            } else if (group == null || somebody.learnt() == null) {
                return Verdict.UNKNOWN;
            } else if (group.equals(somebody.learnt())) {
                return Verdict.YES;
            }
            return isNear(somebody) ? Verdict.UNKNOWN : Verdict.NO;
        }

        private boolean isNear(Brings somebody) {
            return group != null && somebody.learnt() != null && OccupationGroups.isNear(group, somebody.learnt());
        }

        private static boolean isRecognised(Brings somebody) {
            return COUNTS.contains(somebody.qualification().recognition());
        }
    }

    /** Work that somebody has done; what is not recorded may have been all the same. */
    record Experienced(@Nullable String group, String words) implements Condition {

        @Override
        public Verdict of(Brings somebody) {
            return (group != null && somebody.knows().contains(group))
                            || somebody.worked().stream().anyMatch(work -> work.contains(words))
                    ? Verdict.YES
                    : Verdict.UNKNOWN;
        }

        @Override
        public Said why(Brings somebody) {
            return said(of(somebody) == Verdict.YES ? "experience.yes" : "experience.unknown", words);
        }
    }

    /** Words of the employer that the portal does not know about anybody: people ask. */
    record Asked(String words) implements Condition {

        @Override
        public Verdict of(Brings somebody) {
            return Verdict.UNKNOWN;
        }

        @Override
        public Said why(Brings somebody) {
            return said("other.unknown", words);
        }
    }

    /** An occupation that somebody has learnt, worked in or wishes, or another one of the same field. */
    record Occupied(String group, String title) implements Condition {

        @Override
        public Verdict of(Brings somebody) {
            return isOfTheField(somebody) ? Verdict.YES : Verdict.UNKNOWN;
        }

        @Override
        public Said why(Brings somebody) {
            if (group.equals(somebody.learnt())) {
                return said("occupation.learnt", title);
            } else if (somebody.knows().contains(group)) {
                return said("occupation.worked", title);
            } else if (group.equals(somebody.wish())) {
                return said("occupation.wished", title);
            }
            return said(isOfTheField(somebody) ? "occupation.near" : "occupation.unknown", title);
        }

        private boolean isOfTheField(Brings somebody) {
            return isNear(somebody.learnt())
                    || isNear(somebody.wish())
                    || somebody.knows().stream().anyMatch(this::isNear);
        }

        private boolean isNear(@Nullable String other) {
            return other != null && OccupationGroups.isNear(group, other);
        }
    }
}
