package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;

/** Everybody whom the office of the demonstration serves: the same people every time, as old today as always. */
final class Population {

    private static final long SEED = 34_127;

    private final Setting setting;
    private final Dice dice = new Dice(SEED);
    private final HouseholdDraft personas;
    private final List<HouseholdPlan> plans;

    Population(LocalDate today) {
        setting = Setting.of(today, SEED);
        personas = new PersonaFamily(setting).household();
        plans = HouseholdPlans.all(PersonaFamily.PLAN, dice);
    }

    /** The households one after the other, the personas' first; may be asked once. */
    Stream<HouseholdDraft> households() {
        int newcomer = Newcomer.planAmong(plans);
        return Stream.concat(
                Stream.of(personas),
                IntStream.range(1, plans.size())
                        .mapToObj(index -> index == newcomer
                                ? Newcomer.in(household(plans.get(index)))
                                : household(plans.get(index))));
    }

    private HouseholdDraft household(HouseholdPlan plan) {
        return new HouseholdMaker(setting, dice.fork()).next(plan);
    }

    /** Whose accounts two of them are. */
    Map<AccountId, PersonId> accounts() {
        return PersonaFamily.accounts(personas);
    }
}
