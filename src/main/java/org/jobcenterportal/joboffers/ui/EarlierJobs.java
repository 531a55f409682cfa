package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobRow;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** The jobs that an employer offered before, to write one of them again. */
class EarlierJobs extends Dialog {

    EarlierJobs(List<JobRow> jobs, Consumer<JobOfferId> chosen) {
        setHeaderTitle(getTranslation("joboffers.copy.title"));
        var content = new Div();
        content.addClassName("stack");
        if (jobs.isEmpty()) {
            content.add(new Paragraph(getTranslation("joboffers.copy.none")));
        } else {
            content.add(new Paragraph(getTranslation("joboffers.copy.text")));
            var list = new UnorderedList();
            list.addClassName("earlier-jobs");
            jobs.forEach(job -> list.add(item(job, chosen)));
            content.add(list);
        }
        add(content);
        getFooter().add(new QuietButton(getTranslation("joboffers.back"), this::close));
    }

    private ListItem item(JobRow job, Consumer<JobOfferId> chosen) {
        var when = new Span(job.publishedOn() == null ? "" : Formats.here().dateWithYear(job.publishedOn()));
        when.addClassNames("muted", "label-size");
        var take = new SecondaryButton(getTranslation("joboffers.copy.do"), () -> {
            close();
            chosen.accept(job.id());
        });
        take.compact();
        take.setAriaLabel(getTranslation("joboffers.copy.do-what", job.title(), when.getText()));
        return new ListItem(new Div(new Span(job.title()), when), take);
    }
}
