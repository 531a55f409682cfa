package org.jobcenterportal.messaging;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office prints the letters that are due (F58). */
@Service
@PreAuthorize("hasRole('administration')")
@Transactional(readOnly = true)
public class LetterDesk {

    private static final Limit AT_ONCE = Limit.of(200);

    private final OutboxMessages messages;
    private final MessageReads reads;
    private final LetterPress press;
    private final Texts texts;
    private final Clock clock;

    LetterDesk(OutboxMessages messages, MessageReads reads, LetterPress press, Texts texts, Clock clock) {
        this.messages = messages;
        this.reads = reads;
        this.press = press;
        this.texts = texts;
        this.clock = clock;
    }

    /** How many letters wait to be printed now. */
    public long due() {
        return messages.countLettersDue(clock.instant());
    }

    /** The letters that are due, each on a page of its own; that they were opened stands in the log. */
    public Optional<PrintRun> printRun() {
        var letters = messages.lettersDue(clock.instant(), AT_ONCE);
        return letters.isEmpty() ? Optional.empty() : Optional.of(run(letters));
    }

    /** One letter, whatever became of it. */
    public Optional<PrintRun> letter(MessageId id) {
        return messages.findById(id)
                .filter(message -> message.channel() == Channel.LETTER)
                .map(message -> run(List.of(message)));
    }

    /**
     * They are on paper and on their way.
     *
     * @return how many of them still waited
     */
    @Transactional
    public int markPrinted(Collection<MessageId> letters) {
        return letters.isEmpty() ? 0 : messages.markPrinted(letters, clock.instant());
    }

    /**
     * They are not on paper after all and wait again.
     *
     * @return how many of them counted as printed
     */
    @Transactional
    public int takeBackPrinted(Collection<MessageId> letters) {
        return letters.isEmpty() ? 0 : messages.takeBackPrinted(letters);
    }

    private PrintRun run(List<OutboxMessage> letters) {
        letters.forEach(letter -> reads.opened(letter.id(), letter.person()));
        var pages = letters.stream().map(letter -> letter.mail().html()).toList();
        var html = pages.size() == 1
                ? pages.getFirst()
                : HtmlLetter.batch("de", texts.text(Language.GERMAN, "messaging.letters.batch"), pages);
        return new PrintRun(letters.stream().map(OutboxMessage::id).toList(), press.pdf(html));
    }
}
