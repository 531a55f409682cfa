package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who would come earlier, for those who keep the calendar; nobody orders the line by hand. */
@Service
@PreAuthorize("hasRole('equality-officer')")
@Transactional
public class EarlierRequests {

    private static final Purpose CALENDAR = new Purpose("appointments.calendar");

    private final EarlierWishes wishes;
    private final EarlierOffers offers;
    private final Consultations consultations;
    private final ConsultantCalendars calendars;
    private final Meetings meetings;
    private final TimetableBoard board;
    private final AuditLog audit;
    private final Clock clock;

    EarlierRequests(
            EarlierWishes wishes,
            EarlierOffers offers,
            Consultations consultations,
            ConsultantCalendars calendars,
            Meetings meetings,
            TimetableBoard board,
            AuditLog audit,
            Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.consultations = consultations;
        this.calendars = calendars;
        this.meetings = meetings;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order of the line; nobody's in a calendar that the caller does not keep. */
    public List<EarlierRequest> in(StaffId consultant) {
        if (!calendars.isKept(consultant)) {
            return List.of();
        }
        var line = wishes.inCalendar(consultant, clock.instant());
        if (line.isEmpty()) {
            return List.of();
        }
        audit.read(CALENDAR, line.stream().map(EarlierWish::holder).collect(toUnmodifiableSet()));
        var open = offers.open(line.stream().map(EarlierWish::id).toList()).stream()
                .collect(toMap(EarlierOffer::wish, Function.identity()));
        var shown = meetings
                .of(consultations.all(
                        line.stream().map(EarlierWish::consultation).toList()))
                .stream()
                .collect(toMap(DayBlock.Meeting::id, Function.identity()));
        return line.stream()
                .map(wish -> request(wish, shown, open.get(wish.id())))
                .toList();
    }

    private EarlierRequest request(
            EarlierWish wish, Map<ConsultationId, DayBlock.Meeting> meetings, @Nullable EarlierOffer offer) {
        var meeting = meetings.get(wish.consultation());
        var venue = wish.venue();
        return new EarlierRequest(
                wish.consultation(),
                meeting.personName(),
                meeting.slot(),
                wish.draft(),
                venue == null ? null : board.timetable().venue(venue).name(),
                wish.isPaused(),
                offer == null ? null : new EarlierRequest.Offered(offer.slot(), offer.expiresAt()));
    }
}
