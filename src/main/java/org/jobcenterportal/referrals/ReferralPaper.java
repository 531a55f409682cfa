package org.jobcenterportal.referrals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.LetterPaper;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** The sheet that goes to the other body, as a letter of the house. */
@Component
class ReferralPaper {

    private final LetterPaper paper;
    private final Texts texts;
    private final Clock clock;

    ReferralPaper(LetterPaper paper, Texts texts, Clock clock) {
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] letter(Referral referral, List<ReferralItem> items, String from) {
        var content = referral.content();
        var title = text("referrals.letter.subject", text("enum.ReferralAim." + content.aim()));
        return paper.pdf(new MessageDraft(
                "referrals.kind.sheet",
                null,
                text("referrals.letter.reader"),
                Locale.GERMAN,
                new MailContent(title, title, title, paragraphs(referral, from), facts(items), List.of(), false),
                null,
                clock.instant(),
                referral.id().value(),
                referral.person().value(),
                false,
                new LetterAddress(content.to().name(), content.to().address()),
                null));
    }

    private List<String> paragraphs(Referral referral, String from) {
        var content = referral.content();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text("referrals.letter.please", from));
        paragraphs.add(content.matter().value());
        paragraphs.add(text(
                "referrals.letter.basis." + content.basis(),
                content.reason() == null ? "" : content.reason().value()));
        paragraphs.add(text(
                content.aim().body() == ReferralBody.EMPLOYMENT_AGENCY
                        ? "referrals.letter.answerAgency"
                        : "referrals.letter.answer",
                Formats.of(Locale.GERMAN, texts).fullDateWithYear(content.dueOn())));
        return List.copyOf(paragraphs);
    }

    private List<Fact> facts(List<ReferralItem> items) {
        return items.stream()
                .map(item -> new Fact(text("enum.HandedOver." + item.what()), item.value()))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.text(Locale.GERMAN, key, arguments);
    }
}
