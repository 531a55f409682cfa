package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.matching.JobsFound.Jobs;
import org.jobcenterportal.matching.JobsFound.StillLooking;
import org.jobcenterportal.matching.Matches;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;

/** F77: in the case file: which open jobs fit somebody, and which single step would open most more. */
@SpringComponent
class FittingJobsCard implements CaseCard {

    private static final int ORDER = 40;
    private static final int MOST = 3;

    private final Matches matches;
    private final CitizenDirectory citizens;

    FittingJobsCard(Matches matches, CitizenDirectory citizens) {
        this.matches = matches;
        this.citizens = citizens;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        return Optional.ofNullable(citizens.numbers(List.of(person)).get(person))
                .map(number -> card(person, number));
    }

    private Component card(PersonId person, CustomerNumber number) {
        var section = new Section();
        section.addClassNames("card", "work-card", "stack", "close");
        var head = new Div(new H2(section.getTranslation("matching.jobs.title")));
        head.addClassName("card-head");
        section.add(head);
        switch (matches.jobs(person, 0, MOST)) {
            case StillLooking looking -> section.add(new Paragraph(section.getTranslation("matching.people.looking")));
            case Jobs jobs -> fill(section, head, jobs);
        }
        section.add(
                new LinkButton(section.getTranslation("matching.jobs.all"), IconName.WORK, MatchingLinks.jobs(number))
                        .compact());
        return section;
    }

    private static void fill(Section section, Div head, Jobs jobs) {
        if (jobs.jobs().isEmpty()) {
            section.add(new Paragraph(section.getTranslation("matching.jobs.none")));
        } else {
            var total = new Span(section.getTranslation("matching.jobs.total", jobs.total()));
            total.addClassNames("push", "small", "muted");
            head.add(total);
            var list = new UnorderedList();
            list.addClassName("match-people");
            jobs.jobs().forEach(job -> list.add(JobItem.brief(job)));
            section.add(list);
        }
        jobs.steps().stream().findFirst().ifPresent(step -> section.add(new Paragraph(StepList.words(section, step))));
    }
}
