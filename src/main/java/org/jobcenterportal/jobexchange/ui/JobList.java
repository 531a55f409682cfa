package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jobcenterportal.jobexchange.FoundJobs;
import org.jobcenterportal.jobexchange.JobQuery;
import org.jobcenterportal.jobexchange.PublicJob;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Jobs as cards: what each is, where, and what decides whether it could suit. */
class JobList extends Composite<Div> {

    private static final String CONSULTATION = "beratung";

    private final LocalDate today;

    JobList(JobQuery query, FoundJobs found, LocalDate today) {
        this.today = today;
        getContent().addClassNames("stack");
        if (found.jobs().isEmpty()) {
            var nothing = new Div(new EmptyState(
                    IconName.SEARCH,
                    getTranslation("jobexchange.find.none"),
                    getTranslation("jobexchange.find.none-text"),
                    new LinkButton(getTranslation("jobexchange.find.talk"), IconName.CHAT, CONSULTATION)));
            nothing.addClassNames("card", "panel");
            getContent().add(nothing);
            return;
        }
        var count = new Paragraph(getTranslation("jobexchange.find.count", found.total()));
        count.addClassNames("muted", "offer-count");
        count.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("offer-list");
        found.jobs().stream().map(this::card).forEach(list::add);
        getContent().add(count, list);
        if (found.pages() > 1) {
            getContent().add(pages(query, found));
        }
    }

    private Component pages(JobQuery query, FoundJobs found) {
        var pages = new Nav();
        pages.addClassNames("row", "wrap", "job-pages");
        pages.getElement().setAttribute("aria-label", getTranslation("jobexchange.find.pages"));
        if (found.page() > 0) {
            pages.add(new LinkButton(
                    getTranslation("jobexchange.find.back"),
                    IconName.LEFT,
                    PublicJobLinks.found(query.onPage(found.page() - 1))));
        }
        pages.add(new Span(getTranslation("jobexchange.find.page", found.page() + 1, found.pages())));
        if (found.page() + 1 < found.pages()) {
            pages.add(new LinkButton(
                    getTranslation("jobexchange.find.next"),
                    IconName.RIGHT,
                    PublicJobLinks.found(query.onPage(found.page() + 1))));
        }
        return pages;
    }

    private ListItem card(PublicJob shown) {
        var job = shown.job();
        var words = JobWords.on(this);
        var link = new Anchor(PublicJobLinks.job(job), job.title());
        link.addClassName("offer-link");
        var name = new H2(link);
        name.addClassName("as-h3");
        var where = new Paragraph(getTranslation(
                "jobexchange.card.where",
                shown.employer(),
                job.place().address().city()));
        var badges = new Div(
                new StatusBadge(Status.OPEN, IconName.CLOCK, words.hours(job)),
                new StatusBadge(Status.OPEN, IconName.EURO, words.wage(job)),
                new StatusBadge(Status.OPEN, IconName.CALENDAR, words.start(job, today)));
        badges.addClassName("offer-badges");
        shown.german()
                .filter(level -> level != LanguageLevel.NONE)
                .ifPresent(level -> badges.add(new StatusBadge(Status.NOTE, IconName.TRANSLATE, words.atLeast(level))));
        if (job.childFriendlyHours()) {
            badges.add(new StatusBadge(Status.GOOD, IconName.CHILD, getTranslation("jobexchange.children")));
        }
        var card = new ListItem(name, where, badges);
        card.addClassNames("card", "offer-card");
        return card;
    }
}
