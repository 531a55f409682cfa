package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jobcenterportal.matching.JobsFound.FittingJob;

/** A job that fits somebody: what it is, why it fits, and what to do. */
class JobItem extends ListItem {

    private static final int FIRST_LINES = 3;

    private JobItem(FittingJob job) {
        addClassName("match-person");
        var offer = job.job();
        var place = new Paragraph(getTranslation(
                "matching.jobs.place", offer.place().address().city(), offer.hoursPerWeek(), offer.start()));
        place.addClassNames("small", "muted");
        add(place);
    }

    /** In few words, for a card. */
    static JobItem brief(FittingJob job) {
        var item = new JobItem(job);
        item.addComponentAsFirst(new H3(item.name(job)));
        item.add(MatchLines.counts(job.match(), new Div()));
        return item;
    }

    /** With all reasons and the way to propose it. */
    static JobItem whole(FittingJob job, Optional<ProposalStarter> proposals) {
        var item = new JobItem(job);
        var head = new Div(new H3(item.name(job)));
        head.addClassName("match-head");
        proposals
                .flatMap(starter -> starter.create(
                        job.job().id(), job.match().person(), job.job().title()))
                .ifPresent(head::add);
        item.addComponentAsFirst(head);
        var all = new Details(
                item.getTranslation("matching.people.lines", job.match().lines().size()),
                new MatchLines(job.match().lines()));
        all.addClassName("match-all");
        item.add(
                MatchLines.counts(job.match(), new Div()),
                new MatchLines(MatchLines.first(job.match(), FIRST_LINES)),
                all);
        return item;
    }

    private Anchor name(FittingJob job) {
        return new Anchor(MatchingLinks.job(job.job().id()), job.job().title());
    }
}
