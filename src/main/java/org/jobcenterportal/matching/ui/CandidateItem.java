package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.PeopleFound.Candidate;

/** Somebody whom a job fits: by place and team, or by name where the reader has the case in sight; why, and what to do. */
class CandidateItem extends ListItem {

    private static final int FIRST_LINES = 4;

    CandidateItem(Candidate candidate, Optional<ProposalStarter> proposals, Optional<MatchTalk> talks) {
        addClassName("match-person");
        var who = who(candidate);
        var head = new Div(heading(candidate, who));
        head.addClassName("match-head");
        proposals
                .flatMap(starter -> starter.create(
                        candidate.match().job(), candidate.match().person(), who))
                .ifPresent(head::add);
        var lines = candidate.match().lines();
        Function<Line, Optional<Component>> asking = talks.map(talk ->
                        talk.asking(candidate.match().job(), candidate.match().person(), who))
                .orElse(line -> Optional.empty());
        add(
                head,
                MatchLines.counts(candidate.match(), new Div()),
                new MatchLines(MatchLines.first(candidate.match(), FIRST_LINES), asking));
        if (lines.size() > FIRST_LINES) {
            var all = new Details(getTranslation("matching.people.lines", lines.size()), new MatchLines(lines, asking));
            all.addClassName("match-all");
            add(all);
        }
    }

    private String who(Candidate candidate) {
        if (candidate.name() != null) {
            return candidate.name().full();
        }
        return candidate.team() == null
                ? getTranslation("matching.people.nameless", candidate.number())
                : getTranslation("matching.people.name", candidate.number(), candidate.team());
    }

    private static Component heading(Candidate candidate, String who) {
        return candidate.customer() == null
                ? new H3(who)
                : new H3(new Anchor(MatchingLinks.jobs(candidate.customer()), who));
    }
}
