package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.matching.JobsFound.Jobs;
import org.jobcenterportal.matching.JobsFound.StillLooking;
import org.jobcenterportal.matching.Leads;
import org.jobcenterportal.matching.Matches;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** F76, F77: all open jobs that fit somebody, why, and what would open more. */
@Route(value = MatchingLinks.JOBS, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class FittingJobsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 25;

    private final CaseAccess access;
    private final Matches matches;
    private final Leads leads;
    private final CitizenDirectory citizens;
    private final ObjectProvider<ProposalStarter> proposals;

    FittingJobsView(
            CaseAccess access,
            Matches matches,
            Leads leads,
            CitizenDirectory citizens,
            ObjectProvider<ProposalStarter> proposals) {
        this.access = access;
        this.matches = matches;
        this.leads = leads;
        this.citizens = citizens;
        this.proposals = proposals;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = MatchingLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var first = MatchingLinks.first(event.getLocation().getQueryParameters());
        switch (access.open(number)) {
            case Open(var person, var relation) -> show(number, person, first);
            case ReasonNeeded needed -> showClosed(number);
            case Closed closed -> showClosed(number);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.jobs.title");
    }

    private void show(CustomerNumber number, PersonId person, int first) {
        var name =
                citizens.card(person).orElseThrow(NotFoundException::new).name().full();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("matching.jobs.heading", name))
                        .lead(getTranslation("matching.jobs.lead"))
                        .actions(new LinkButton(getTranslation("matching.jobs.file"), MatchingLinks.caseFile(number))));
        switch (matches.jobs(person, first, SIZE)) {
            case StillLooking looking ->
                getContent()
                        .add(new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("matching.people.looking"),
                                getTranslation("matching.people.looking-text"),
                                new LinkButton(getTranslation("matching.people.again"), MatchingLinks.jobs(number))));
            case Jobs jobs -> getContent().add(steps(number, person, jobs), list(number, jobs));
        }
    }

    private void showClosed(CustomerNumber number) {
        getContent().removeAll();
        getContent()
                .add(new EmptyState(
                                IconName.DOOR,
                                getTranslation("matching.closed.title"),
                                getTranslation("matching.closed.text"),
                                new LinkButton(getTranslation("matching.closed.open"), MatchingLinks.caseFile(number)))
                        .asPage());
    }

    private Component list(CustomerNumber number, Jobs jobs) {
        var section = new Section(new H2(getTranslation("matching.jobs.total", jobs.total())));
        section.addClassNames("card", "stack");
        if (jobs.jobs().isEmpty()) {
            section.add(new EmptyState(
                    IconName.WORK, getTranslation("matching.jobs.none"), getTranslation("matching.jobs.none-text")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("match-people");
        jobs.jobs()
                .forEach(job -> list.add(JobItem.whole(job, proposals.stream().findFirst())));
        section.add(list, pages(number, jobs));
        return section;
    }

    private Component steps(CustomerNumber number, PersonId person, Jobs jobs) {
        var section = new Section(new H2(getTranslation("matching.steps.title")));
        section.addClassNames("card", "stack");
        section.add(
                jobs.steps().isEmpty()
                        ? new Paragraph(getTranslation("matching.steps.none"))
                        : new StepList(jobs.steps(), leads.towards(person, jobs.steps())));
        section.add(new LinkButton(getTranslation("matching.steps.offers"), MatchingLinks.offers(number)).compact());
        if (!jobs.kept().isEmpty()) {
            section.add(new H2(getTranslation("matching.jobs.kept")), kept(jobs));
        }
        return section;
    }

    /** Only where the reader may know; the service says nothing otherwise. */
    private UnorderedList kept(Jobs jobs) {
        var list = new UnorderedList();
        list.addClassName("match-steps");
        jobs.kept().forEach(kept -> {
            var count = new Span(getTranslation("matching.jobs.kept-count", kept.jobs()));
            count.addClassNames("small", "muted");
            list.add(new ListItem(
                    new Paragraph(getTranslation(
                            kept.why().key(), kept.why().arguments().toArray())),
                    count));
        });
        return list;
    }

    private Nav pages(CustomerNumber number, Jobs jobs) {
        var pages = new Nav();
        pages.addClassName("row");
        pages.getElement().setAttribute("aria-label", getTranslation("matching.people.pages"));
        if (jobs.first() > 0) {
            pages.add(new LinkButton(
                    getTranslation("matching.people.previous"),
                    MatchingLinks.jobs(number, Math.max(0, jobs.first() - SIZE))));
        }
        if (jobs.hasNext()) {
            pages.add(new LinkButton(
                    getTranslation("matching.people.next"), MatchingLinks.jobs(number, jobs.first() + SIZE)));
        }
        return pages;
    }
}
