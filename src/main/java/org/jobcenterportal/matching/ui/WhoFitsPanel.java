package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.ui.JobPanel;
import org.jobcenterportal.matching.Matches;
import org.jobcenterportal.matching.PeopleFound;
import org.jobcenterportal.matching.PeopleFound.People;
import org.jobcenterportal.matching.PeopleFound.StillLooking;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.springframework.beans.factory.ObjectProvider;

/** F76: beside a job, while it is being logged and afterwards: whom it fits, and why. */
@SpringComponent
class WhoFitsPanel implements JobPanel {

    private static final int FIRST = 10;
    private static final int MOST = 5;
    private static final Set<String> READERS = Set.of(
            Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);

    private final Matches matches;
    private final JobOffers jobs;
    private final CurrentUser user;
    private final ObjectProvider<ProposalStarter> proposals;
    private final ObjectProvider<MatchTalk> talks;

    WhoFitsPanel(
            Matches matches,
            JobOffers jobs,
            CurrentUser user,
            ObjectProvider<ProposalStarter> proposals,
            ObjectProvider<MatchTalk> talks) {
        this.matches = matches;
        this.jobs = jobs;
        this.user = user;
        this.proposals = proposals;
        this.talks = talks;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> create(JobDraft job) {
        if (job.isBlank() || READERS.stream().noneMatch(user::isInRole)) {
            return Optional.empty();
        }
        var card = new Section();
        card.addClassNames("card", "match-panel");
        fill(card, job);
        return Optional.of(card);
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    private void fill(Section card, JobDraft job) {
        card.removeAll();
        switch (matches.people(job, Closeness.FITS, 0, MOST)) {
            case StillLooking looking -> looking(card, job);
            case People people -> people(card, job, people);
        }
    }

    private void looking(Section card, JobDraft job) {
        card.add(
                head(card),
                new Paragraph(card.getTranslation("matching.people.looking")),
                new Paragraph(card.getTranslation("matching.people.looking-text")),
                new SecondaryButton(card.getTranslation("matching.people.again"), () -> fill(card, job)));
    }

    private void people(Section card, JobDraft job, People people) {
        var total = new Span(card.getTranslation("matching.people.total", people.total()));
        total.addClassNames("push", "small", "muted");
        var head = head(card);
        head.add(total);
        card.add(
                head,
                small(card, "matching.people.order"),
                people.people().isEmpty() ? small(card, "matching.people.none") : list(people));
        var alternatives = matches.alternatives(job);
        if (!alternatives.isEmpty()) {
            card.add(new AlternativesNotice(
                    alternatives, what -> talks.stream().findFirst().flatMap(talk -> talk.discussing(job, what))));
        }
        if (!user.isInRole(Roles.COUNSELLOR)) {
            card.add(small(card, "matching.people.consent"));
        }
        if (people.total() > 0 && jobs.find(job.id()).isPresent()) {
            card.add(new LinkButton(
                            card.getTranslation("matching.people.all", people.total()), MatchingLinks.people(job.id()))
                    .compact());
        }
    }

    private Component list(PeopleFound.People people) {
        var list = new OrderedList();
        list.addClassName("match-people");
        people.people()
                .forEach(candidate -> list.add(new CandidateItem(
                        candidate,
                        proposals.stream().findFirst(),
                        talks.stream().findFirst())));
        return list;
    }

    private static Div head(Section card) {
        var head = new Div(new CardHeading(card.getTranslation("matching.people.title")));
        head.addClassName("card-head");
        return head;
    }

    private static Paragraph small(Section card, String key) {
        var text = new Paragraph(card.getTranslation(key));
        text.addClassNames("small", "muted");
        return text;
    }
}
