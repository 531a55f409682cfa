package org.jobcenterportal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Where administration brings persons and households in from a file (F112): looked at first, then taken over in one go. */
@Service
@PreAuthorize("hasRole('administration')")
public class IntakeDesk {

    private static final Purpose DUPLICATES = new Purpose("intake.duplicates");
    private static final int LONGEST_NAME = 200;

    private final IntakeHeadings headings;
    private final IntakeChecks checks;
    private final IntakeRuns runs;
    private final IntakeStore store;
    private final TakeBack takeBack;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    IntakeDesk(
            IntakeHeadings headings,
            IntakeChecks checks,
            IntakeRuns runs,
            IntakeStore store,
            TakeBack takeBack,
            StaffDirectory staff,
            AuditLog audit,
            TransactionOperations transaction) {
        this.headings = headings;
        this.checks = checks;
        this.runs = runs;
        this.store = store;
        this.takeBack = takeBack;
        this.staff = staff;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** How many bytes a file may have. */
    public int maxBytes() {
        return IntakeFile.MAX_BYTES;
    }

    /** Reads a file, whatever it claims to be; nothing of it is kept. */
    public FileReading read(byte[] file) {
        try {
            var table = IntakeFile.read(file);
            return new FileReading.Readable(table, headings.suggest(table));
        } catch (FileRefused refused) {
            return new FileReading.Refused(refused.reason());
        }
    }

    /** What a file would do; whom it meets again stands in the log first. Nothing is written. */
    public IntakePreview preview(IntakeTable table, IntakeMapping mapping) {
        requireComplete(mapping);
        var preview = transaction.execute(
                status -> checks.plan(table, mapping).preview(table.rows().size()));
        TakeOver.entries(preview.duplicates().stream().map(Duplicate::person).toList())
                .forEach(some -> audit.read(DUPLICATES, some));
        return preview;
    }

    /** Begins to take a file over; it goes on whether or not anybody watches. */
    public UUID takeOver(String fileName, IntakeTable table, IntakeMapping mapping, DuplicateChoice choice) {
        requireComplete(mapping);
        var id = Identifier.nextValue();
        runs.start(new TakeOver.Order(id, nameOf(fileName), table, mapping, choice));
        return id;
    }

    /** How far an import on this machine is. */
    public Optional<IntakeProgress> progress(UUID id) {
        return runs.progress(id);
    }

    /** The last imports, the newest one first. */
    public List<IntakeRow> history() {
        var names = new HashMap<AccountId, Optional<String>>();
        var latest = transaction.execute(status -> store.latest());
        return latest.stream()
                .map(kept -> row(kept, names.computeIfAbsent(kept.by(), this::nameOf)))
                .toList();
    }

    /** Takes a whole import back, if nobody has worked with its persons. */
    public UndoOutcome undo(UUID id) {
        try {
            return takeBack.run(id);
        } catch (DataIntegrityViolationException inUse) {
            return new UndoOutcome.AlreadyWorked(1);
        }
    }

    private Optional<String> nameOf(AccountId account) {
        return staff.ofAccount(account).map(colleague -> colleague.name().full());
    }

    private static IntakeRow row(IntakeStore.Kept kept, Optional<String> name) {
        return new IntakeRow(
                kept.id(),
                kept.at(),
                name.orElse(null),
                kept.fileName(),
                kept.recorded(),
                kept.updated(),
                kept.skipped(),
                kept.refused(),
                kept.households(),
                kept.undoneAt());
    }

    private static void requireComplete(IntakeMapping mapping) {
        if (!mapping.missing().isEmpty()) {
            throw new IllegalArgumentException("Every needed field has a column");
        }
    }

    /** Without folders and without signs that turn text round. */
    private static String nameOf(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return name.isEmpty() ? "-" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
