package org.jobcenterportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CaseNotesTest {

    @Autowired
    private CaseNotes notes;

    @Autowired
    private List<PersonalDataHolder> holders;

    @Autowired
    private PlanAndNotesTimeline timeline;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;

    @BeforeEach
    void a_note() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        story.counsellor.does(() -> {
            notes.write(story.id(), NoteKind.PAPERS, new Words("Die Zusage der Kita liegt vor."));
            return true;
        });
    }

    @Test
    void whoever_may_open_the_case_reads_it() {
        var colleague = story.cases.aColleagueOf(story.counsellor);

        assertThat(colleague.does(() -> notes.of(story.id())))
                .extracting(CaseNote::words)
                .containsExactly(new Words("Die Zusage der Kita liegt vor."));
    }

    @Test
    void nobody_else_reads_writes_or_marks() {
        var note = story.counsellor.does(() -> notes.of(story.id())).getFirst();

        denied(() -> notes.of(story.id()));
        denied(() -> {
            notes.write(story.id(), NoteKind.OTHER, new Words("Von nebenan."));
            return true;
        });
        denied(() -> {
            notes.recordedInError(story.id(), note.id(), "Falsch.");
            return true;
        });
    }

    @Test
    void what_is_wrong_is_marked_and_stays() {
        var note = story.counsellor.does(() -> notes.of(story.id())).getFirst();

        story.counsellor.does(() -> {
            notes.recordedInError(story.id(), note.id(), "Andere Person.");
            return true;
        });

        assertThat(story.counsellor.does(() -> notes.of(story.id())))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.words()).isEqualTo(note.words());
                    assertThat(kept.error()).isEqualTo(new CaseNote.Error(TestClock.START, "Andere Person."));
                });
    }

    @Test
    void a_note_is_among_the_citizen_s_data_also_when_it_was_wrong() {
        var note = story.counsellor.does(() -> notes.of(story.id())).getFirst();
        story.counsellor.does(() -> {
            notes.recordedInError(story.id(), note.id(), "Andere Person.");
            return true;
        });

        var held = holders.stream()
                .filter(holder -> holder.room().equals("casework"))
                .flatMap(holder -> holder.holdingsOf(story.id().value()).stream())
                .map(Holding::values)
                .toList()
                .toString();

        assertThat(held).contains("Die Zusage der Kita liegt vor.", "Andere Person.");
    }

    @Test
    void it_stands_in_the_history() {
        assertThat(story.counsellor.does(() -> timeline.entriesOf(story.id(), Locale.GERMAN)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("Notiz: Unterlagen");
                    assertThat(entry.sentence()).isEqualTo("Die Zusage der Kita liegt vor.");
                });
    }

    private void denied(Callable<?> action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> story.stranger.does(action));
    }
}
