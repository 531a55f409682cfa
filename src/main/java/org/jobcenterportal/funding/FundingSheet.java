package org.jobcenterportal.funding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LeafletDraft;
import org.jobcenterportal.messaging.LeafletDraft.Part;
import org.jobcenterportal.messaging.LeafletPaper;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** A pre-check on paper: what it says of itself first, that it is no decision, and by the law of which day. */
@Component
class FundingSheet {

    private static final int LABEL = 80;
    private static final int VALUE = 400;

    private final LeafletPaper paper;
    private final PublicAddress address;
    private final Texts texts;

    FundingSheet(LeafletPaper paper, PublicAddress address, Texts texts) {
        this.paper = paper;
        this.address = address;
        this.texts = texts;
    }

    byte[] pdf(FundingPage page, String from) {
        return paper.pdf(draft(page, from));
    }

    LeafletDraft draft(FundingPage page, String from) {
        var check = page.check();
        var terms = check.terms();
        var formats = Formats.of(Locale.GERMAN, texts);
        var start = formats.dateWithYear(terms.start());
        return new LeafletDraft(
                Locale.GERMAN,
                text("funding.sheet.title", text("enum.FundingKind." + check.kind())),
                text("funding.sheet.lead", who(page), terms.title()),
                List.of(
                        new Part(
                                text("funding.sheet.says"),
                                text("funding.says." + page.look().estimate())),
                        new Part(
                                text("funding.sheet.law"),
                                text(
                                        "funding.sheet.lawText",
                                        start,
                                        check.kind().paragraph())),
                        new Part(
                                text("funding.sheet.next"),
                                text(
                                        page.guard().said().key(),
                                        page.guard().said().arguments().toArray()))),
                facts(page),
                URI.create(address.of("/intern/foerderung/" + check.id().value())),
                text(
                        "funding.sheet.scan",
                        formats.dateWithYear(OfficeTime.dayOf(page.look().now())),
                        from),
                text("funding.no-decision"));
    }

    /** Nobody's name stands on paper unless it may: of somebody proposed, only a name that she has released. */
    private String who(FundingPage page) {
        var person = page.person();
        var subject = page.subject();
        if (subject != null) {
            return subject.name() == null ? text("funding.proposed", subject.number()) : subject.name();
        }
        return person == null || person.isProtected()
                ? text("funding.nobody")
                : person.name().full();
    }

    private List<Fact> facts(FundingPage page) {
        var facts = new ArrayList<Fact>();
        page.look().conditions().forEach(condition -> facts.add(fact(condition)));
        return List.copyOf(facts);
    }

    private Fact fact(Condition condition) {
        var paragraphs =
                condition.rules().stream().map(Rule::paragraph).distinct().collect(Collectors.joining(", "));
        var said = text(condition.said().key(), condition.said().arguments().toArray());
        var doubt = condition.isVerified() ? "" : " " + text("funding.unverified");
        return new Fact(
                shortened(text("enum.ConditionKind." + condition.kind()), LABEL),
                shortened(
                        text("funding.verdict." + condition.verdict()) + ". " + said + " (" + paragraphs + ")" + doubt,
                        VALUE));
    }

    private static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    private String text(String key, Object... arguments) {
        return texts.text(Locale.GERMAN, key, arguments);
    }
}
