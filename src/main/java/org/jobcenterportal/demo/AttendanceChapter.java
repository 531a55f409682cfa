package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jobcenterportal.attendance.AttendanceImport;
import org.jobcenterportal.attendance.AttendanceImport.ImportedDay;
import org.jobcenterportal.attendance.FeedbackAnswers;
import org.jobcenterportal.attendance.FeedbackAnswers.Opinion;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the door recorded at the events of the past year, and what guests thought of most of them. */
@Component
@Profile("demo")
@Order(48)
class AttendanceChapter implements Chapter {

    private static final long SEED = 61;

    /** In percent; to every seventh event fewer than three answer, so that nothing is shown of them. */
    private static final int GLAD = 74;

    private static final int PARTLY_GLAD = 80;
    private static final int MANY_ANSWER = 86;

    private final AttendanceImport attendance;
    private final Events events;
    private final Clock clock;

    AttendanceChapter(AttendanceImport attendance, Events events, Clock clock) {
        this.attendance = attendance;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void write(LocalDate today) {
        var dice = new Dice(SEED);
        var begin = OfficeTime.startOf(today.minusYears(1).minusWeeks(1));
        attendance.importDays(events.past(begin, clock.instant()).stream()
                .map(event -> new ImportedDay(event.id(), answers(event, dice.fork())))
                .toList());
    }

    private static List<FeedbackAnswers> answers(EventCard event, Dice dice) {
        var most = Math.max(3, event.capacity().admitted() / 2);
        var number = dice.happens(MANY_ANSWER) ? dice.between(3, most) : dice.between(0, 2);
        return IntStream.range(0, number)
                .mapToObj(one -> new FeedbackAnswers(opinion(dice), opinion(dice), opinion(dice)))
                .toList();
    }

    private static Opinion opinion(Dice dice) {
        if (dice.happens(GLAD)) {
            return Opinion.YES;
        }
        return dice.happens(PARTLY_GLAD) ? Opinion.PARTLY : Opinion.NO;
    }
}
