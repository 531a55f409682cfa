package org.jobcenterportal.providing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.providing.ProvidingRounds.Owed;
import org.jobcenterportal.providing.ProvidingRounds.What;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.uikit.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One message a day at most to a provider's contact: how much is due until when, and no word about whom. What became due on
 * a day without a round is told on the next.
 */
@Component
class ProviderPost {

    private static final String KIND = "providing.kind.due";
    private static final String PAGE = "/traeger";
    private static final int DAYS_BEFORE = 7;

    private final Outbox outbox;
    private final PublicAddress portal;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProviderPost(Outbox outbox, PublicAddress portal, Texts texts, JdbcClient jdbc, Clock clock) {
        this.outbox = outbox;
        this.portal = portal;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remind(ProviderDetails provider, List<Owed> all, LocalDate today) {
        var last = lastDay(provider, today);
        var told = all.stream()
                .filter(owed -> isIn(owed.dueOn(), last, today)
                        || isIn(owed.dueOn(), last.plusDays(DAYS_BEFORE), today.plusDays(DAYS_BEFORE)))
                .toList();
        var email = provider.contact().email();
        if (email == null || told.isEmpty() || !isFirstToday(provider, today)) {
            return;
        }
        outbox.enqueue(new MessageDraft(
                KIND,
                email,
                provider.contact().name(),
                Locale.GERMAN,
                content(told),
                null,
                clock.instant(),
                provider.id().value()));
    }

    private static boolean isIn(LocalDate day, LocalDate after, LocalDate until) {
        return day.isAfter(after) && !day.isAfter(until);
    }

    /** The day of the last message, at most a week ago: what was due before is not told again. */
    private LocalDate lastDay(ProviderDetails provider, LocalDate today) {
        var weekAgo = today.minusDays(DAYS_BEFORE);
        return jdbc.sql("select max(day) from provider_reminder where provider_id = ? and day >= ?")
                .params(provider.id().value(), weekAgo)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(today.minusDays(1));
    }

    private boolean isFirstToday(ProviderDetails provider, LocalDate today) {
        return jdbc.sql("insert ignore into provider_reminder (provider_id, day) values (?, ?)")
                        .params(provider.id().value(), today)
                        .update()
                == 1;
    }

    private MailContent content(List<Owed> told) {
        var counts =
                told.stream().collect(groupingBy(Owed::what, () -> new EnumMap<What, Long>(What.class), counting()));
        var first = told.stream().map(Owed::dueOn).min(LocalDate::compareTo).orElseThrow();
        return new MailContent(
                text("subject"),
                text("preheader"),
                text("title"),
                List.of(text("text", OfficeTime.startOf(first))),
                counts.entrySet().stream()
                        .map(one -> new Fact(
                                text("what." + one.getKey()), one.getValue().toString()))
                        .toList(),
                List.of(new MailAction(text("action"), URI.create(portal.of(PAGE)))),
                false);
    }

    private String text(String key, Object... arguments) {
        return texts.text(Locale.GERMAN, "providing.mail." + key, arguments);
    }
}
