package org.jobcenterportal.proposals;

import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.MatchReasons;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** Why a job fits somebody at this moment, put into the words that stay with the proposal. */
@Component
@InternalUse
class MatchLines implements WhyItFits {

    private final MatchReasons reasons;
    private final Texts texts;

    MatchLines(MatchReasons reasons, Texts texts) {
        this.reasons = reasons;
        this.texts = texts;
    }

    @Override
    public List<ProposalLine> of(PersonId person, JobOfferId job) {
        return reasons.of(person, job).stream()
                .flatMap(match -> match.lines().stream())
                .map(this::line)
                .toList();
    }

    @Override
    public void proposed(PersonId person) {
        reasons.proposed(person);
    }

    private ProposalLine line(Line line) {
        return new ProposalLine(
                line.aspect().name(),
                line.isHard(),
                line.verdict(),
                words(line, Language.GERMAN),
                words(line, Language.ENGLISH),
                words(line, Language.SIMPLE_GERMAN));
    }

    private String words(Line line, Language language) {
        return texts.text(language, line.why().key(), line.why().arguments().toArray());
    }
}
