package org.jobcenterportal.timetables;

import org.jspecify.annotations.Nullable;

/**
 * A short talk in a timetable.
 *
 * @param interpreter who interprets; null where nobody has to
 * @param slot the number of its time, from zero
 * @param isPinned whether it stays where it is, whatever is planned anew
 */
public record Talk(
        TalkId id,
        GuestId guest,
        StandId stand,
        TableId table,
        PlaceId place,
        @Nullable InterpreterId interpreter,
        int slot,
        boolean isPinned) {

    public Talk pinned(boolean pinned) {
        return new Talk(id, guest, stand, table, place, interpreter, slot, pinned);
    }

    /** Whether guest and employer meet at the same time and table as in another version of it. */
    public boolean isWhereItWas(Talk before) {
        return slot == before.slot && table.equals(before.table);
    }

    boolean isOf(TalkWish wish) {
        return guest.equals(wish.guest()) && stand.equals(wish.stand());
    }
}
