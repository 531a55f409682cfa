package org.jobcenterportal.timetables;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jobcenterportal.timetables.PlanningTalk.InterpreterPool;
import org.jspecify.annotations.Nullable;

/**
 * Makes a timetable out of a setting: the same setting gives the same timetable, unless time runs out. What has begun stays as it is,
 * and so does what is pinned, as long as it breaks no rule; where people know the timetable already, few talks are moved.
 */
public final class Timetabler {

    private static final long SEED = 1;
    private static final int STEPS_WITHOUT_GAIN = 5_000;

    /**
     * Counted in tries rather than in seconds, so that a busy machine finds the same timetable, only later; until it is so
     * busy that {@link #AT_MOST} ends the search first.
     */
    private static final long TRIES_PER_WISH = 2_000;

    private static final Duration AT_MOST = Duration.ofSeconds(7);

    private static final SolverFactory<PlanningDay> SOLVERS = SolverFactory.create(new SolverConfig()
            .withSolutionClass(PlanningDay.class)
            .withEntityClasses(PlanningTalk.class)
            .withConstraintProviderClass(TalkConstraints.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
            .withRandomSeed(SEED)
            .withTerminationConfig(new TerminationConfig().withSpentLimit(AT_MOST)));

    private final TalkSetting setting;
    private final TalkRules rules;
    private final List<Talk> current;
    private final Instant now;
    private final boolean isKnown;

    private Timetabler(TalkSetting setting, Collection<Talk> current, Instant now, boolean isKnown) {
        this.setting = setting;
        this.rules = new TalkRules(setting);
        this.current = List.copyOf(current);
        this.now = now;
        this.isKnown = isKnown;
    }

    /**
     * @param current the timetable as it stands
     * @param now what begins by then stays as it is, and nothing new begins before
     * @param isKnown whether people know the timetable already
     */
    public static Timetable plan(TalkSetting setting, Collection<Talk> current, Instant now, boolean isKnown) {
        return new Timetabler(setting, current, now, isKnown).plan();
    }

    private Timetable plan() {
        var day = day();
        var solved = day.talks().isEmpty() ? day : solve(day);
        var talks = withInterpreters(solved.talks());
        return new Timetable(talks, new UnmetWishes(setting).beside(talks));
    }

    private static PlanningDay solve(PlanningDay day) {
        var end = new TerminationConfig()
                .withMoveCountLimit(TRIES_PER_WISH * day.talks().size())
                .withUnimprovedStepCountLimit(STEPS_WITHOUT_GAIN)
                .withSpentLimit(AT_MOST);
        return SOLVERS.buildSolver(new SolverConfigOverride().withTerminationConfig(end))
                .solve(day);
    }

    private PlanningDay day() {
        var pools = pools();
        var guests = setting.guests().stream().collect(toMap(TalkGuest::id, Function.identity()));
        var tables = setting.tables().stream().collect(groupingBy(TalkTable::stand));
        var staying = staying();
        var entities = new ArrayList<PlanningTalk>();
        for (var talk : staying) {
            var cell = cellOf(talk);
            var guest = guests.get(talk.guest());
            entities.add(new PlanningTalk(
                    entities.size(),
                    talk.id(),
                    talk.guest(),
                    talk.stand(),
                    pool(guest, pools),
                    0,
                    List.of(cell),
                    cell,
                    true));
        }
        for (var wish : setting.wishes()) {
            var guest = guests.get(wish.guest());
            if (guest == null || !wish.isOpen() || staying.stream().anyMatch(talk -> talk.isOf(wish))) {
                continue;
            }
            var cells = cells(guest, tables.getOrDefault(wish.stand(), List.of()));
            if (!cells.isEmpty()) {
                var before = current.stream().filter(talk -> talk.isOf(wish)).findFirst();
                entities.add(new PlanningTalk(
                        entities.size(),
                        before.map(Talk::id).orElseGet(TalkId::next),
                        wish.guest(),
                        wish.stand(),
                        pool(guest, pools),
                        Weights.of(wish),
                        cells,
                        isKnown
                                ? before.map(this::cellOf)
                                        .filter(cells::contains)
                                        .orElse(null)
                                : null,
                        false));
            }
        }
        return new PlanningDay(entities);
    }

    /** What began, and what is pinned and still possible beside it. */
    private List<Talk> staying() {
        var staying = new ArrayList<>(current.stream().filter(this::hasBegun).toList());
        current.stream()
                .filter(talk -> talk.isPinned() && !hasBegun(talk))
                .map(this::withInterpreter)
                .filter(talk -> rules.brokenBy(talk, staying).isEmpty())
                .forEach(staying::add);
        return staying;
    }

    /** The interpreter may have become somebody else. */
    private Talk withInterpreter(Talk talk) {
        return rules.brokenAlone(talk).contains(TalkRule.NO_INTERPRETER)
                ? with(
                        talk,
                        rules.interpreterFor(talk.guest(), talk.slot(), current).orElse(null))
                : talk;
    }

    private boolean hasBegun(Talk talk) {
        return rules.slotOf(talk.slot())
                .filter(slot -> !now.isBefore(slot.start()))
                .isPresent();
    }

    private List<Cell> cells(TalkGuest guest, List<TalkTable> tables) {
        var language = guest.interpreting();
        return IntStream.range(0, rules.slots())
                .boxed()
                .filter(slot -> now.isBefore(rules.slotOf(slot).orElseThrow().start()))
                .filter(slot -> language == null || rules.interpretersAt(language, slot) > 0)
                .flatMap(slot -> tables.stream()
                        .filter(table -> rules.isPossible(guest, table, slot))
                        .map(table -> new Cell(table.id(), table.place(), slot)))
                .toList();
    }

    private Map<String, InterpreterPool> pools() {
        var pools = new HashMap<String, InterpreterPool>();
        setting.guests().stream()
                .map(TalkGuest::interpreting)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(language -> pools.put(
                        language,
                        new InterpreterPool(
                                language,
                                IntStream.range(0, rules.slots())
                                        .mapToObj(slot -> rules.interpretersAt(language, slot))
                                        .toList())));
        return pools;
    }

    private static @Nullable InterpreterPool pool(@Nullable TalkGuest guest, Map<String, InterpreterPool> pools) {
        return guest == null || guest.interpreting() == null ? null : pools.get(guest.interpreting());
    }

    private Cell cellOf(Talk talk) {
        return new Cell(talk.table(), talk.place(), talk.slot());
    }

    /** Gives each talk that needs one an interpreter; who interpreted a talk before does so again where she can. */
    private List<Talk> withInterpreters(List<PlanningTalk> planned) {
        var before = current.stream().collect(toMap(Talk::id, Function.identity()));
        var talks = new ArrayList<Talk>();
        var open = new ArrayList<Talk>();
        for (var entity : planned) {
            var cell = entity.cell();
            if (cell != null) {
                var old = before.get(entity.id());
                var talk = new Talk(
                        entity.id(),
                        entity.guest(),
                        entity.stand(),
                        cell.table(),
                        cell.place(),
                        old == null ? null : old.interpreter(),
                        cell.slot(),
                        old != null && old.isPinned());
                (old != null && hasBegun(old) || !entity.needsInterpreter() ? talks : open).add(talk);
            }
        }
        open.sort(
                Comparator.comparing((Talk talk) -> keeps(talk, talks) ? 0 : 1).thenComparing(Talk::slot));
        for (var talk : open) {
            talks.add(
                    keeps(talk, talks)
                            ? talk
                            : with(
                                    talk,
                                    rules.interpreterFor(talk.guest(), talk.slot(), talks)
                                            .orElse(null)));
        }
        return talks;
    }

    private boolean keeps(Talk talk, Collection<Talk> others) {
        var broken = rules.brokenBy(talk, others);
        return !broken.contains(TalkRule.NO_INTERPRETER) && !broken.contains(TalkRule.INTERPRETER_BUSY);
    }

    private static Talk with(Talk talk, @Nullable InterpreterId interpreter) {
        return new Talk(
                talk.id(),
                talk.guest(),
                talk.stand(),
                talk.table(),
                talk.place(),
                interpreter,
                talk.slot(),
                talk.isPinned());
    }
}
