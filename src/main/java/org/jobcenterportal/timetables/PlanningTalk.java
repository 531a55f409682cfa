package org.jobcenterportal.timetables;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wish for which the solver looks for a time and a table, among those at which both are there. */
@PlanningEntity
public class PlanningTalk {

    @PlanningId
    private int number;

    private TalkId id;
    private GuestId guest;
    private StandId stand;

    @Nullable
    private InterpreterPool interpreting;

    private long worth;

    @PlanningPin
    private boolean stays;

    @Nullable
    private Cell before;

    @ValueRangeProvider
    private List<Cell> cells;

    @PlanningVariable(allowsUnassigned = true)
    @Nullable
    private Cell cell;

    @SuppressWarnings("NullAway.Init")
    protected PlanningTalk() {} // for the solver

    PlanningTalk(
            int number,
            TalkId id,
            GuestId guest,
            StandId stand,
            @Nullable InterpreterPool interpreting,
            long worth,
            List<Cell> cells,
            @Nullable Cell before,
            boolean stays) {
        this.number = number;
        this.id = id;
        this.guest = guest;
        this.stand = stand;
        this.interpreting = interpreting;
        this.worth = worth;
        this.cells = cells;
        this.before = before;
        this.cell = before;
        this.stays = stays;
    }

    /** Those who interpret into a language: how many are there at each time. */
    record InterpreterPool(String language, List<Integer> at) {}

    TalkId id() {
        return id;
    }

    GuestId guest() {
        return guest;
    }

    StandId stand() {
        return stand;
    }

    boolean needsInterpreter() {
        return interpreting != null;
    }

    @Nullable
    InterpreterPool interpreting() {
        return interpreting;
    }

    long worth() {
        return worth;
    }

    @Nullable
    Cell cell() {
        return cell;
    }

    /** Its time; asked only while it has one. */
    int slot() {
        return cell == null ? -1 : cell.slot();
    }

    @Nullable
    PlaceId place() {
        return cell == null ? null : cell.place();
    }

    /** Whether there was such a talk before, and it is not at the same time any more. */
    boolean hasOtherTime() {
        return before != null && cell != null && before.slot() != cell.slot();
    }

    boolean hasOtherTableOnly() {
        return before != null && cell != null && before.slot() == cell.slot() && !before.equals(cell);
    }

    boolean isDropped() {
        return before != null && cell == null;
    }

    /** For the solver. */
    public int getNumber() {
        return number;
    }

    /** For the solver. */
    public boolean isStays() {
        return stays;
    }

    /** For the solver. */
    public List<Cell> getCells() {
        return cells;
    }

    /** For the solver. */
    public @Nullable Cell getCell() {
        return cell;
    }

    /** For the solver. */
    public void setCell(@Nullable Cell cell) {
        this.cell = cell;
    }
}
