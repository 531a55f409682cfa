package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobRow;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.uikit.EmployerPanel;

/** F70, F71: what an employer offers now, on its page. */
@SpringComponent
class JobsOfEmployer implements EmployerPanel {

    private static final int MOST = 8;

    private final JobBoard board;

    JobsOfEmployer(JobBoard board) {
        this.board = board;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(OpenEmployer employer) {
        var filter =
                new JobFilter("", "", Set.of(), Set.of(), "", false, new EmployerId(employer.employer()), null, null);
        var found = board.rows(filter, EnumSet.of(JobState.DRAFT, JobState.OPEN, JobState.ON_HOLD), false, 0, MOST);
        var section = new Section();
        section.addClassNames("card", "work-card", "stack");
        section.add(new H2(section.getTranslation("joboffers.employer.title")));
        if (found.rows().isEmpty()) {
            section.add(new Paragraph(section.getTranslation("joboffers.employer.none")));
            return Optional.of(section);
        }
        var list = new UnorderedList();
        list.addClassName("employer-parts");
        found.rows().forEach(row -> list.add(item(row)));
        section.add(list);
        if (found.all() > MOST) {
            section.add(new Paragraph(section.getTranslation("joboffers.employer.more", found.all() - MOST)));
        }
        return Optional.of(section);
    }

    private static ListItem item(JobRow row) {
        var item = new ListItem();
        var title = row.title().isBlank() ? item.getTranslation("joboffers.untitled") : row.title();
        item.add(
                new Anchor(JobLinks.job(row.id()), title),
                JobWords.on(item).badge(row.state()).bare());
        return item;
    }
}
