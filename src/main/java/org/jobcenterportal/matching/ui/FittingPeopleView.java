package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.matching.Matches;
import org.jobcenterportal.matching.PeopleFound.People;
import org.jobcenterportal.matching.PeopleFound.StillLooking;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** F76: everybody whom a job fits, or almost fits, page by page and with the reasons. */
@Route(value = MatchingLinks.PEOPLE, layout = StaffLayout.class)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class FittingPeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 25;

    private final Matches matches;
    private final JobOffers jobs;
    private final ObjectProvider<ProposalStarter> proposals;
    private final ObjectProvider<MatchTalk> talks;

    FittingPeopleView(
            Matches matches,
            JobOffers jobs,
            ObjectProvider<ProposalStarter> proposals,
            ObjectProvider<MatchTalk> talks) {
        this.matches = matches;
        this.jobs = jobs;
        this.proposals = proposals;
        this.talks = talks;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var job = MatchingLinks.job(event.getRouteParameters())
                .flatMap(jobs::find)
                .orElseThrow(NotFoundException::new);
        show(job, MatchingLinks.closeness(asked), MatchingLinks.first(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.people.title");
    }

    private void show(JobCard job, Closeness closeness, int first) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("matching.people.heading", job.title()))
                        .lead(getTranslation("matching.people.order"))
                        .actions(new LinkButton(getTranslation("matching.people.job"), MatchingLinks.job(job.id()))));
        switch (matches.people(job.draft(), closeness, first, SIZE)) {
            case StillLooking looking ->
                getContent()
                        .add(new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("matching.people.looking"),
                                getTranslation("matching.people.looking-text"),
                                new LinkButton(
                                        getTranslation("matching.people.again"), MatchingLinks.people(job.id()))));
            case People people -> getContent().add(list(job, closeness, people));
        }
    }

    private Component list(JobCard job, Closeness closeness, People people) {
        var checked = new Paragraph(getTranslation("matching.people.checked"));
        checked.addClassNames("small", "muted");
        var section = new Section(
                new H2(getTranslation("matching.people.total", people.total())), filter(job, closeness), checked);
        section.addClassNames("card", "stack");
        var alternatives = matches.alternatives(job.draft());
        if (!alternatives.isEmpty()) {
            section.add(new AlternativesNotice(
                    alternatives,
                    what -> talks.stream().findFirst().flatMap(talk -> talk.discussing(job.draft(), what))));
        }
        if (people.people().isEmpty()) {
            section.add(none(closeness));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("match-people");
        people.people()
                .forEach(candidate -> list.add(new CandidateItem(
                        candidate,
                        proposals.stream().findFirst(),
                        talks.stream().findFirst())));
        section.add(list, pages(job, closeness, people));
        return section;
    }

    private EmptyState none(Closeness closeness) {
        return closeness == Closeness.FITS
                ? new EmptyState(
                        IconName.GROUP,
                        getTranslation("matching.people.none"),
                        getTranslation("matching.people.none-text"))
                : new EmptyState(
                        IconName.GROUP,
                        getTranslation("matching.people.none"),
                        getTranslation("matching.people.none-almost"));
    }

    private Nav filter(JobCard job, Closeness chosen) {
        var nav = new Nav();
        nav.addClassName("chips");
        nav.getElement().setAttribute("aria-label", getTranslation("matching.people.filter"));
        for (var closeness : Closeness.values()) {
            var chip = new Anchor(
                    MatchingLinks.people(job.id(), closeness, 0), getTranslation("enum.Closeness." + closeness));
            chip.addClassName("chip");
            if (closeness == chosen) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            nav.add(chip);
        }
        return nav;
    }

    private Nav pages(JobCard job, Closeness closeness, People people) {
        var pages = new Nav();
        pages.addClassName("row");
        pages.getElement().setAttribute("aria-label", getTranslation("matching.people.pages"));
        if (people.first() > 0) {
            pages.add(new LinkButton(
                    getTranslation("matching.people.previous"),
                    MatchingLinks.people(job.id(), closeness, Math.max(0, people.first() - SIZE))));
        }
        if (people.hasNext()) {
            pages.add(new LinkButton(
                    getTranslation("matching.people.next"),
                    MatchingLinks.people(job.id(), closeness, people.first() + SIZE)));
        }
        return pages;
    }
}
