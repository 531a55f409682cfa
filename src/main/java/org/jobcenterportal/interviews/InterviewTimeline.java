package org.jobcenterportal.interviews;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of talks with employers, in the history of a case: that is what the counsellor gets back. */
@Component
@InternalUse
@Transactional(readOnly = true)
class InterviewTimeline implements TimelineSource {

    private final GuestBook guests;
    private final TalkBook talks;
    private final RoundReader reader;
    private final Texts texts;

    InterviewTimeline(GuestBook guests, TalkBook talks, RoundReader reader, Texts texts) {
        this.guests = guests;
        this.talks = talks;
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        return guests.ofPerson(person).stream()
                .flatMap(guest -> entries(guest, reader))
                .toList();
    }

    private Stream<TimelineEntry> entries(Guest guest, Locale locale) {
        var results = talks.resultsOf(guest.id());
        if (results.isEmpty()) {
            return Stream.empty();
        }
        Map<StandId, String> employers =
                reader.standCards(guest.round()).stream().collect(toMap(StandCard::id, StandCard::name));
        return results.entrySet().stream()
                .filter(result -> result.getValue().tookPlace())
                .map(result -> entry(employers.getOrDefault(result.getKey(), ""), result.getValue(), locale));
    }

    /** Only talks that were: of the others there is nothing to say of her. */
    private TimelineEntry entry(String employer, TalkResult result, Locale locale) {
        var step = Objects.requireNonNull(result.nextStep());
        return new TimelineEntry(
                result.at(),
                Kind.OFFER,
                IconName.HANDSHAKE,
                step == NextStep.OFFER ? Status.GOOD : step == NextStep.NO ? Status.OPEN : Status.NOTE,
                texts.text(locale, "interviews.timeline.title", employer),
                texts.text(locale, "enum.NextStep." + step),
                null);
    }
}
