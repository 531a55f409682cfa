package org.jobcenterportal.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * All households of the office in the published numbers of September 2022: 12,009 households, 25,402 people, 16,572 of
 * them employable, 52.8 % of those without German citizenship. How they spread over the shapes of households is
 * invented.
 */
final class HouseholdPlans {

    static final int HOUSEHOLDS = 12_009;
    static final int PEOPLE = 25_402;
    static final int EMPLOYABLE = 16_572;
    static final int EMPLOYABLE_FOREIGNERS = 8_750;

    private static final int SINGLES = 6_100;
    private static final int SINGLE_PARENTS = 2_350;
    private static final int COUPLES = 1_050;
    private static final int COUPLES_WITH_CHILDREN = HOUSEHOLDS - SINGLES - SINGLE_PARENTS - COUPLES;
    private static final int ADULTS = SINGLES + SINGLE_PARENTS + 2 * (COUPLES + COUPLES_WITH_CHILDREN);
    private static final int UNFIT_PARTNERS = 420;
    private static final int CHILDREN = PEOPLE - ADULTS;
    private static final int YOUTHS = EMPLOYABLE - (ADULTS - UNFIT_PARTNERS);

    private static final int MOST_CHILDREN = 6;
    private static final int MOST_YOUTHS = 2;

    private final Dice dice;
    private final List<HouseholdPlan> plans = new ArrayList<>(HOUSEHOLDS);

    private HouseholdPlans(Dice dice) {
        this.dice = dice;
    }

    /** The first plan is that of {@code persona}, and counts. */
    static List<HouseholdPlan> all(HouseholdPlan persona, Dice dice) {
        var all = new HouseholdPlans(dice);
        all.addHouseholdsWithoutChildren();
        all.addChildren(persona);
        all.changeSome(UNFIT_PARTNERS, HouseholdPlan::hasPartner, HouseholdPlan::withPartnerUnfitForWork);
        all.sendSomeAbroad(EMPLOYABLE_FOREIGNERS - persona.employable());
        dice.shuffle(all.plans);
        all.plans.addFirst(persona);
        return List.copyOf(all.plans);
    }

    private void addHouseholdsWithoutChildren() {
        add(SINGLES, HouseholdPlan.Kind.SINGLE);
        add(SINGLE_PARENTS, HouseholdPlan.Kind.SINGLE_PARENT);
        add(COUPLES, HouseholdPlan.Kind.COUPLE);
        add(COUPLES_WITH_CHILDREN - 1, HouseholdPlan.Kind.COUPLE_WITH_CHILDREN);
    }

    private void add(int number, HouseholdPlan.Kind kind) {
        for (int i = 0; i < number; i++) {
            plans.add(HouseholdPlan.of(kind));
        }
    }

    /** One child for each family, more for some, and some of them grown up. */
    private void addChildren(HouseholdPlan persona) {
        plans.replaceAll(plan -> plan.hasChildren() ? plan.withOneMoreChild() : plan);
        int families = SINGLE_PARENTS + COUPLES_WITH_CHILDREN - 1;
        changeOneByOne(
                CHILDREN - persona.children() - families, this::hasOneMoreChild, HouseholdPlan::withOneMoreChild);
        changeOneByOne(
                YOUTHS, plan -> plan.children() > 0 && plan.youths() < MOST_YOUTHS, HouseholdPlan::withOneChildGrownUp);
    }

    /** The more children there are, the rarer one more; couples have more than those who are alone. */
    private boolean hasOneMoreChild(HouseholdPlan plan) {
        int children = plan.children();
        return plan.hasChildren()
                && children < MOST_CHILDREN
                && dice.happens((plan.hasPartner() ? 90.0 : 50.0) / (children * children));
    }

    private void changeOneByOne(int times, Predicate<HouseholdPlan> where, UnaryOperator<HouseholdPlan> change) {
        int changed = 0;
        while (changed < times) {
            int index = dice.between(0, plans.size() - 1);
            if (where.test(plans.get(index))) {
                plans.set(index, change.apply(plans.get(index)));
                changed++;
            }
        }
    }

    private void changeSome(int number, Predicate<HouseholdPlan> where, UnaryOperator<HouseholdPlan> change) {
        dice.shuffle(plans);
        int left = number;
        for (int index = 0; left > 0; index++) {
            if (where.test(plans.get(index))) {
                plans.set(index, change.apply(plans.get(index)));
                left--;
            }
        }
    }

    /** Goes through the households in a drawn order until exactly so many employable people are foreigners. */
    private void sendSomeAbroad(int employable) {
        var ranks = plans.stream()
                .mapToDouble(plan -> dice.rank(plan.kind().foreignness()))
                .toArray();
        var order = IntStream.range(0, plans.size())
                .boxed()
                .sorted(Comparator.comparingDouble(index -> ranks[index]))
                .toList();
        int left = employable;
        for (int index : order) {
            var plan = plans.get(index);
            if (plan.employable() <= left) {
                plans.set(index, plan.fromAbroad());
                left -= plan.employable();
            }
            if (left == 0) {
                return;
            }
        }
    }
}
