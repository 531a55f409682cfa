package org.jobcenterportal.interviews;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.CalendarEvent.Method;
import org.jobcenterportal.messaging.CalendarFiles;
import org.jobcenterportal.uikit.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A citizen takes the times of her talks into her own calendar, one entry for each talk. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyTalkCalendar {

    private static final String PAGE = "/meine/gespraeche";

    private final MyInterviews mine;
    private final CalendarFiles files;
    private final PublicAddress portal;
    private final Texts texts;

    MyTalkCalendar(MyInterviews mine, CalendarFiles files, PublicAddress portal, Texts texts) {
        this.mine = mine;
        this.files = files;
        this.portal = portal;
        this.texts = texts;
    }

    /** Her talks of a round; empty where none is planned for her, or the round is not hers. */
    public Optional<String> file(RoundId id, Locale reader) {
        return mine.find(id)
                .filter(round -> !round.talks().isEmpty())
                .map(round -> files.own(round.talks().stream()
                        .map(talk -> entry(round, talk, reader))
                        .toList()));
    }

    /** Calendars lie open: with whom she talks stands in the description only. */
    private CalendarEvent entry(MyRound round, TalkRow talk, Locale reader) {
        var pair = talk.talk().guest().value() + "-" + talk.talk().stand().value();
        return new CalendarEvent(
                "talk-" + pair + "@jobcenter-portal",
                round.round().edition(),
                Method.REQUEST,
                talk.when(),
                texts.text(reader, "interviews.calendar.summary"),
                talk.place() + ", " + round.event().place().oneLine(),
                texts.text(reader, "interviews.calendar.description", talk.employer(), round.number()),
                URI.create(portal.of(PAGE)));
    }
}
