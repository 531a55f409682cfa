package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.EmployersImport.Talked;
import org.jobcenterportal.employers.TalkDraft;
import org.jobcenterportal.employers.TalkDraft.PromiseDraft;
import org.jobcenterportal.employers.TalkDraft.RecallDraft;
import org.jobcenterportal.employers.TalkKind;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** F70, S12, S19, S22: invented employers of Kassel, what was said to them and promised, and who is to be called. */
@Component
@Profile("demo")
@Order(70)
class EmployersChapter implements Chapter {

    private static final long SEED = 71;
    private static final int ACCOUNT = 9;
    private static final int LONGEST_AGO = 540;
    private static final int MOST_TALKS = 5;
    private static final int WITH_RECALL = 28;
    private static final int WITH_PROMISE = 30;
    private static final int ACQUIRED = 15;
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int MINUTES = 480;

    private final EmployersImport employers;
    private final StaffDirectory staff;

    EmployersChapter(EmployersImport employers, StaffDirectory staff) {
        this.employers = employers;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        var agents = agents(staff, "Arbeitgeberservice");
        if (agents.isEmpty()) {
            return;
        }
        var winners = agents(staff, "Betriebsakquise");
        var data = EmployersData.read();
        var cards = new EmployerMaker(agents).all();
        var dice = new Dice(SEED);
        employers.importEmployers(cards);
        var talks = new ArrayList<Talked>();
        for (var card : cards) {
            var agent = card.agent();
            if (agent != null) {
                talks.addAll(talks(card, agent, winners, data, dice, today));
            }
        }
        employers.importTalks(talks);
    }

    /** Who works in this function; the colleague with an account of the demonstration stands first. */
    static List<StaffId> agents(StaffDirectory staff, String function) {
        var account = DemoAccount.number(ACCOUNT);
        return staff.everybody().stream()
                .filter(someone -> someone.function().equals(function))
                .sorted(Comparator.comparing((StaffDetails someone) -> !account.equals(someone.account()))
                        .thenComparing(someone -> someone.id().value().toString()))
                .map(StaffDetails::id)
                .toList();
    }

    private static List<Talked> talks(
            EmployerCard card, StaffId agent, List<StaffId> winners, EmployersData data, Dice dice, LocalDate today) {
        var count = dice.between(0, MOST_TALKS);
        var days = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            days.add(dice.between(1, LONGEST_AGO));
        }
        days.sort(Comparator.reverseOrder());
        var talks = new ArrayList<Talked>();
        for (int i = 0; i < count; i++) {
            var isAcquired = !winners.isEmpty() && dice.happens(ACQUIRED);
            var said = dice.oneOf(isAcquired ? data.acquisition() : data.talks());
            var isLast = i == count - 1;
            talks.add(new Talked(
                    card.id(),
                    new TalkDraft(
                            dice.happens(85) ? dice.oneOf(card.contacts()).id() : null,
                            dice.oneOf(List.of(
                                    TalkKind.CALL, TalkKind.CALL, TalkKind.CALL, TalkKind.VISIT, TalkKind.MAIL)),
                            said.goal(),
                            at(today.minusDays(days.get(i)), dice),
                            new Words(said.said()),
                            isLast ? promises(data, dice, today) : List.of(),
                            isLast ? recall(data, dice, today) : null),
                    isAcquired ? dice.oneOf(winners) : agent));
        }
        return talks;
    }

    private static List<PromiseDraft> promises(EmployersData data, Dice dice, LocalDate today) {
        var promises = new ArrayList<PromiseDraft>();
        if (dice.happens(WITH_PROMISE)) {
            promises.add(new PromiseDraft(true, dice.oneOf(data.ours()), today.plusDays(dice.between(-3, 30))));
        }
        if (dice.happens(WITH_PROMISE)) {
            promises.add(new PromiseDraft(false, dice.oneOf(data.theirs()), today.plusDays(dice.between(-5, 25))));
        }
        return promises;
    }

    private static @Nullable RecallDraft recall(EmployersData data, Dice dice, LocalDate today) {
        return dice.happens(WITH_RECALL)
                ? new RecallDraft(today.plusDays(dice.between(-4, 40)), dice.oneOf(data.recalls()))
                : null;
    }

    /** On a weekday, in the office's hours. */
    private static Instant at(LocalDate day, Dice dice) {
        var weekday = day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
        return OfficeTime.instantOf(weekday, OPENS.plusMinutes(dice.between(0, MINUTES)))
                .orElseGet(() -> OfficeTime.startOf(weekday));
    }
}
