package org.jobcenterportal.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans and notes in the history of a case. */
@Component
@InternalUse
@Transactional(readOnly = true)
class PlanAndNotesTimeline implements TimelineSource {

    private final PlanBook plans;
    private final NoteBook notes;
    private final Texts texts;

    PlanAndNotesTimeline(PlanBook plans, NoteBook notes, Texts texts) {
        this.plans = plans;
        this.notes = notes;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var entries = new ArrayList<TimelineEntry>();
        plans.editions(person)
                .forEach(plan -> entries.add(entry(
                        plan.writtenAt(),
                        TimelineEntry.Kind.PLAN,
                        IconName.HANDSHAKE,
                        plan.agreement() == null ? Status.OPEN : Status.GOOD,
                        texts.text(
                                reader,
                                plan.agreement() == null ? "casework.history.planDraft" : "casework.history.plan"),
                        texts.text(
                                reader, "casework.history.steps", plan.steps().size()))));
        notes.of(person)
                .forEach(note -> entries.add(entry(
                        note.at(),
                        TimelineEntry.Kind.NOTE,
                        IconName.DRAFT,
                        Status.OPEN,
                        texts.text(
                                reader,
                                note.isInError() ? "casework.history.noteInError" : "casework.history.note",
                                texts.text(reader, "enum.NoteKind." + note.kind())),
                        note.isInError() ? null : note.words().value())));
        return List.copyOf(entries);
    }

    private static TimelineEntry entry(
            Instant at,
            TimelineEntry.Kind kind,
            IconName icon,
            Status status,
            String title,
            @Nullable String sentence) {
        return new TimelineEntry(at, kind, icon, status, title, sentence, null);
    }
}
