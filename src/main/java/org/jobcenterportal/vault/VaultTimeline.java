package org.jobcenterportal.vault;

import java.util.List;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That there are notes of the equality officer, and how much of them the reader may read: a fact without a word. */
@Component
@InternalUse
@Transactional(readOnly = true)
class VaultTimeline implements TimelineSource {

    private final VaultBook book;
    private final CurrentStaff colleague;
    private final Texts texts;

    VaultTimeline(VaultBook book, CurrentStaff colleague, Texts texts) {
        this.book = book;
        this.colleague = colleague;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        return book.counts(person, colleague.id()).stream()
                .map(note -> new TimelineEntry(
                        note.at(),
                        TimelineEntry.Kind.NOTE,
                        IconName.LOCK,
                        Status.VAULT,
                        texts.text(reader, "vault.history.title"),
                        texts.text(reader, "vault.history.released", note.released(), note.all()),
                        null))
                .toList();
    }
}
