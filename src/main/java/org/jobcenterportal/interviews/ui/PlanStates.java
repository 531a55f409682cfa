package org.jobcenterportal.interviews.ui;

import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.uikit.IconName;
import org.jspecify.annotations.Nullable;

/** What one should know of a talk in the timetable, each with its sign and its word. */
enum PlanStates {
    PINNED(IconName.PIN, "interviews.state.pinned"),
    NEW(IconName.BELL, "interviews.state.new"),
    INTERPRETER(IconName.TRANSLATE, "interviews.state.interpreter"),
    CHILD(IconName.CHILD, "interviews.state.child");

    private final IconName icon;
    private final String key;

    PlanStates(IconName icon, String key) {
        this.icon = icon;
        this.key = key;
    }

    IconName icon() {
        return icon;
    }

    String key() {
        return key;
    }

    static List<PlanStates> of(RoundPage page, TalkRow talk, @Nullable GuestRow guest) {
        var states = new ArrayList<PlanStates>();
        if (talk.talk().isPinned()) {
            states.add(PINNED);
        }
        if (talk.isNew() && page.round().state().showsTimetable()) {
            states.add(NEW);
        }
        if (talk.interpreting() != null) {
            states.add(INTERPRETER);
        }
        if (guest != null && guest.isInChildcare()) {
            states.add(CHILD);
        }
        return states;
    }
}
