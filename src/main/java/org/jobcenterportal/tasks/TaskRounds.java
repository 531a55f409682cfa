package org.jobcenterportal.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.ParentsByChild;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens once in an hour what is to be done for people whom nobody else names, and tells the team lead what has waited for long. Every node may. */
@Component
class TaskRounds {

    private static final String ROUND = "daily";
    private static final int PORTION = 500;
    private static final int DAYS_TO_CALL = 14;

    private final TaskBook book;
    private final Tasks tasks;
    private final Caseload caseload;
    private final ParentsByChild parents;
    private final StaffDirectory staff;
    private final TaskSettings settings;
    private final Clock clock;

    TaskRounds(
            TaskBook book,
            Tasks tasks,
            Caseload caseload,
            ParentsByChild parents,
            StaffDirectory staff,
            TaskSettings settings,
            Clock clock) {
        this.book = book;
        this.tasks = tasks;
        this.caseload = caseload;
        this.parents = parents;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        book.escalate(today.minus(settings.escalateAfter()), now, PORTION);
        if (book.takeRound(ROUND, now)) {
            askAfterTheSilent(today);
            inviteEarly(today);
            reviewUkraine(today);
        }
    }

    /** After a contact the question is answered; after six months without one it is another's. */
    private void askAfterTheSilent(LocalDate today) {
        var from = OfficeTime.startOf(today.minus(settings.silentUntil()));
        var until = OfficeTime.startOf(today.minus(settings.silentFor()).plusDays(1));
        book.openAbout(TaskKind.NO_CONTACT).stream()
                .filter(task -> hasSpoken(task, until))
                .forEach(task -> book.close(task.id(), clock.instant()));
        var known = known(TaskKind.NO_CONTACT, today);
        caseload.lastSpokenWithBetween(from, until).forEach((person, day) -> {
            var occasion = "no-contact:" + person.value() + ":" + day;
            if (!known.contains(occasion)) {
                tasks.openForCounsellor(TaskKind.NO_CONTACT, person, today.plusDays(DAYS_TO_CALL), occasion);
            }
        });
    }

    private Set<String> known(TaskKind kind, LocalDate today) {
        return book.occasions(kind, OfficeTime.startOf(today.minusMonths(3)));
    }

    private boolean hasSpoken(TaskBook.Stand task, Instant since) {
        var person = task.person();
        return person != null
                && caseload.lastContact(person)
                        .filter(contact -> !contact.at().isBefore(since))
                        .isPresent();
    }

    private void inviteEarly(LocalDate today) {
        var born = today.minus(settings.earlyFrom());
        var known = known(TaskKind.EARLY_ACTIVATION, today);
        parents.ofChildrenBornBetween(born.minusMonths(1), born).forEach((parent, birthday) -> {
            var occasion = "early:" + parent.value() + ":" + birthday;
            if (!known.contains(occasion)) {
                tasks.openForCounsellor(TaskKind.EARLY_ACTIVATION, parent, today.plusMonths(1), occasion);
            }
        });
    }

    private void reviewUkraine(LocalDate today) {
        var quarter = today.getYear() + "-" + today.get(IsoFields.QUARTER_OF_YEAR);
        var last = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
        staff.everybody().stream()
                .filter(colleague -> colleague.teamName().equals(settings.ukraineTeam()))
                .map(StaffDetails::team)
                .findFirst()
                .ifPresent(team -> tasks.open(new TaskDraft(
                        TaskKind.UKRAINE_REVIEW,
                        null,
                        null,
                        null,
                        new Assignee.Team(team),
                        last,
                        "ukraine:" + quarter)));
    }
}
