package org.jobcenterportal.assignments;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.Matter;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/**
 * What the portal writes to the citizen about an assignment, in her language and in the same transaction. What would tell
 * of an illness is not named, and no message speaks of consequences.
 */
@Component
class AssignmentPost {

    /** Where the citizen answers. */
    static final String PAGE = "/meine/angebote";

    private static final String KIND = "assignments.kind.";
    private static final List<News> OPEN_QUESTIONS = List.of(News.SUGGESTED, News.OFFER, News.INTEREST);

    private final Outbox outbox;
    private final Recipients recipients;
    private final SeatKeeping seats;
    private final PublicAddress portal;
    private final InterestLinks interest;
    private final Texts texts;

    AssignmentPost(
            Outbox outbox,
            Recipients recipients,
            SeatKeeping seats,
            PublicAddress portal,
            InterestLinks interest,
            Texts texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.seats = seats;
        this.portal = portal;
        this.interest = interest;
        this.texts = texts;
    }

    /** What a message tells. */
    enum News {
        SUGGESTED("suggested"),
        SEAT("seat"),
        WAITING("waiting"),
        OFFER("offer"),
        OFFER_OVER("offer-over"),
        INTEREST("interest"),
        ACCEPTED("accepted"),
        ENDED("ended");

        private final String code;

        News(String code) {
            this.code = code;
        }

        private String kind() {
            return KIND + code;
        }
    }

    /** Tells the citizen, or whoever acts for her; what waits to be sent and is no longer true stays here. */
    void tell(Assignment assignment, News news, Instant now) {
        tell(assignment, seats.run(assignment), news, now);
    }

    /** The same where its run has been read. */
    void tell(Assignment assignment, RunDetails run, News news, Instant now) {
        OPEN_QUESTIONS.forEach(old -> outbox.withdraw(assignment.id().value(), old.kind()));
        recipients
                .addressee(assignment.person().value(), Matter.MEASURES)
                .flatMap(recipient -> recipient.draft(
                        news.kind(),
                        content(assignment, run, news, recipient),
                        null,
                        now,
                        assignment.id().value()))
                .ifPresent(outbox::enqueue);
    }

    private MailContent content(Assignment assignment, RunDetails run, News news, Recipient recipient) {
        var locale = Locale.forLanguageTag(recipient.languageTag());
        var words = new Words(locale, news);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.of("text", now(assignment)));
        if (news == News.SUGGESTED || news == News.OFFER) {
            paragraphs.add(words.shared("other-ways"));
        }
        var facts = new ArrayList<Fact>();
        if (!assignment.suggested().revealsHealth()) {
            facts.add(new Fact(words.shared("fact.offer"), run.measure().name(locale)));
            if (news != News.ENDED) {
                facts.addAll(facts(run, words));
            }
        }
        return new MailContent(
                words.of("subject"),
                words.of("preheader"),
                words.of("title"),
                paragraphs,
                facts,
                actions(assignment, news, words),
                run.measure().isVoluntary());
    }

    /** Whether it still interests her she says with one click and without an account; all else on her own page. */
    private List<MailAction> actions(Assignment assignment, News news, Words words) {
        var page = URI.create(portal.of(PAGE));
        var asked = assignment.waiting().interestAskedAt();
        return news == News.INTEREST && asked != null
                ? List.of(
                        new MailAction(words.of("action"), interest.address(assignment.id(), asked)),
                        new MailAction(words.shared("interest.page"), page))
                : List.of(new MailAction(words.of("action"), page));
    }

    /** Until when an offer stands; nothing else that is told has a time. */
    private static Instant now(Assignment assignment) {
        var until = assignment.waiting().offeredUntil();
        return until == null ? assignment.statusSince() : until;
    }

    /** Where, and when, unless one can begin at any time. */
    private List<Fact> facts(RunDetails run, Words words) {
        var place = new Fact(
                words.shared("fact.place"),
                run.place().name() + ", " + run.place().address().oneLine());
        return run.status() == RunStatus.RUNNING
                ? List.of(place)
                : List.of(
                        new Fact(
                                words.shared("fact.starts"),
                                words.shared("starts", OfficeTime.startOf(run.startsOn()))),
                        place);
    }

    /** The words of one message in the language of its reader. */
    private final class Words {

        private static final String MAIL = "assignments.mail.";

        private final Locale locale;
        private final News news;

        private Words(Locale locale, News news) {
            this.locale = locale;
            this.news = news;
        }

        private String of(String key, Object... arguments) {
            return texts.text(locale, MAIL + news.code + "." + key, arguments);
        }

        private String shared(String key, Object... arguments) {
            return texts.text(locale, MAIL + key, arguments);
        }
    }
}
