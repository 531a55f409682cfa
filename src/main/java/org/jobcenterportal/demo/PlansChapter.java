package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.casework.Doer;
import org.jobcenterportal.casework.NoteKind;
import org.jobcenterportal.casework.PlanDraft;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.casework.PlansImport;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.tasks.Tasks;
import org.jobcenterportal.vault.VaultImport;
import org.jobcenterportal.vault.VaultNote;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was agreed with Olena Marchenko, what was noted of her, and what her counsellor has to do. */
@Component
@Profile("demo")
@Order(60)
class PlansChapter implements Chapter {

    private static final int AGREED_DAYS_AGO = 104;
    private static final int VAULT_DAYS_AGO = 35;
    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private final PlansImport plans;
    private final VaultImport vault;
    private final Tasks tasks;
    private final StaffDirectory staff;
    private final Clock clock;
    private final Contents contents = DemoFile.read("plans", Contents.class);

    PlansChapter(PlansImport plans, VaultImport vault, Tasks tasks, StaffDirectory staff, Clock clock) {
        this.plans = plans;
        this.vault = vault;
        this.tasks = tasks;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void write(LocalDate today) {
        var family = new Population(today).households().findFirst().orElseThrow();
        var olena = family.members().getFirst().person().id();
        var vogelsang = colleague(4);
        plans.importPlan(olena, plan(today), vogelsang, ago(AGREED_DAYS_AGO));
        contents.notes()
                .forEach(note ->
                        plans.importNote(olena, note.kind(), new Words(note.words()), vogelsang, ago(note.daysAgo())));
        vault.importNote(olena, colleague(7), paragraphs(), ago(VAULT_DAYS_AGO), vogelsang);
        contents.tasks().forEach(task -> tasks.open(draft(task, olena, vogelsang, today)));
    }

    private PlanDraft plan(LocalDate today) {
        var agreed = OfficeTime.dayOf(ago(AGREED_DAYS_AGO));
        var steps = contents.steps().stream().map(step -> step(step, today)).toList();
        return new PlanDraft(0, contents.words(), steps, new Agreement(agreed, Agreement.latestReview(agreed)));
    }

    private PlanStep step(Contents.Step step, LocalDate today) {
        return new PlanStep(
                Identifier.nextValue(),
                step.what(),
                step.doer(),
                step.helpers(),
                today.plusDays(step.dueInDays()),
                step.done() ? new PlanStep.Done(ago(-step.dueInDays()), true) : null);
    }

    private List<VaultNote.Draft> paragraphs() {
        return contents.vault().stream()
                .map(paragraph -> new VaultNote.Draft(new Words(paragraph.words()), paragraph.offered()))
                .toList();
    }

    private static TaskDraft draft(Contents.Task task, PersonId olena, StaffId vogelsang, LocalDate today) {
        return TaskDraft.manual(
                task.what(),
                task.note(),
                task.aboutOlena() ? olena : null,
                new Assignee.Colleague(vogelsang),
                today.plusDays(task.dueInDays()));
    }

    private Instant ago(int days) {
        return OfficeTime.instantOf(OfficeTime.dayOf(clock.instant()).minusDays(days), MORNING)
                .orElseThrow();
    }

    private StaffId colleague(int account) {
        return staff.ofAccount(DemoAccount.number(account)).orElseThrow().id();
    }

    /** What the file says. */
    record Contents(String words, List<Step> steps, List<Note> notes, List<Paragraph> vault, List<Task> tasks) {

        /** A step of the plan. */
        record Step(String what, Doer doer, @Nullable String helpers, int dueInDays, boolean done) {}

        /** A note of the counsellor. */
        record Note(NoteKind kind, int daysAgo, String words) {}

        /** A paragraph in the vault. */
        record Paragraph(boolean offered, String words) {}

        /** A task of the counsellor. */
        record Task(String what, @Nullable String note, boolean aboutOlena, int dueInDays) {}
    }
}
