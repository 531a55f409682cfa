package org.jobcenterportal.demo;

/**
 * Who lives in a household, before anybody has a name.
 *
 * @param children under 15, so not employable
 * @param youths from 15 to 24, who count as employable
 * @param partnerFitForWork whether the partner, if there is one, counts as employable
 * @param foreign whether its adults are citizens of another country than Germany
 */
record HouseholdPlan(Kind kind, int children, int youths, boolean partnerFitForWork, boolean foreign) {

    /** The shapes of households. */
    enum Kind {
        SINGLE(1, 0.8),
        SINGLE_PARENT(1, 0.9),
        COUPLE(2, 1.1),
        COUPLE_WITH_CHILDREN(2, 1.7);

        private final int adults;
        private final double foreignness;

        Kind(int adults, double foreignness) {
            this.adults = adults;
            this.foreignness = foreignness;
        }

        /** How often such households are foreign in relation to others. */
        double foreignness() {
            return foreignness;
        }
    }

    static HouseholdPlan of(Kind kind) {
        return new HouseholdPlan(kind, 0, 0, true, false);
    }

    boolean hasPartner() {
        return kind.adults == 2;
    }

    boolean hasChildren() {
        return kind == Kind.SINGLE_PARENT || kind == Kind.COUPLE_WITH_CHILDREN;
    }

    int employable() {
        return kind.adults + youths - (hasPartner() && !partnerFitForWork ? 1 : 0);
    }

    HouseholdPlan withOneMoreChild() {
        return new HouseholdPlan(kind, children + 1, youths, partnerFitForWork, foreign);
    }

    HouseholdPlan withOneChildGrownUp() {
        return new HouseholdPlan(kind, children - 1, youths + 1, partnerFitForWork, foreign);
    }

    HouseholdPlan withPartnerUnfitForWork() {
        return new HouseholdPlan(kind, children, youths, false, foreign);
    }

    HouseholdPlan fromAbroad() {
        return new HouseholdPlan(kind, children, youths, partnerFitForWork, true);
    }
}
