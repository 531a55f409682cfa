package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.knowledge.Edition;
import org.jobcenterportal.knowledge.GuidelineDesk;
import org.jobcenterportal.knowledge.GuidelineDetails;
import org.jobcenterportal.knowledge.GuidelineOutcome;
import org.jobcenterportal.knowledge.Library;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** S32, S35, S36, S37: staff read a page, see who answers for it, since when it holds, and how it stood before. */
@Route(value = KnowledgeLinks.PAGE, layout = StaffLayout.class)
@RolesAllowed({
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.EMPLOYER_SERVICE,
    Roles.MEASURE_MANAGEMENT,
    Roles.OUTREACH,
    Roles.TEAM_LEAD,
    Roles.STEERING,
    Roles.DATA_PROTECTION,
    Roles.ADMINISTRATION
})
class GuidelineView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final GuidelineDesk desk;
    private final Clock clock;
    private String title = "";

    GuidelineView(Library library, GuidelineDesk desk, Clock clock) {
        this.library = library;
        this.desk = desk;
        this.clock = clock;
        getContent().addClassNames("knowledge", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = KnowledgeLinks.slug(event.getRouteParameters())
                .flatMap(library::page)
                .orElseThrow(NotFoundException::new);
        var editions = library.editions(page.id());
        var asked = event.getLocation().getQueryParameters().getSingleParameter(KnowledgeLinks.EDITION);
        title = page.content().title();
        getContent().removeAll();
        if (asked.isEmpty()) {
            showPage(page, editions);
        } else {
            showEdition(page, edition(editions, asked.get()).orElseThrow(NotFoundException::new));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showPage(GuidelineDetails page, List<Edition> editions) {
        var content = page.content();
        var header = new PageHeader(content.title()).lead(content.summary());
        if (page.mayChange()) {
            header.actions(new LinkButton(
                    getTranslation("knowledge.write.change"), IconName.EDIT, KnowledgeLinks.change(page.slug())));
        }
        var text = new Article(new MarkdownBody(content.body()));
        text.addClassName("card");
        var beside = new Aside(facts(page), topics(page));
        beside.addClassNames("stack");
        if (!editions.isEmpty()) {
            beside.add(history(page, editions));
        }
        var both = new Div(text, beside);
        both.addClassName("with-aside");
        getContent().add(header);
        notice(page).ifPresent(getContent()::add);
        getContent().add(both);
    }

    private Optional<Notice> notice(GuidelineDetails page) {
        var today = OfficeTime.dayOf(clock.instant());
        if (!page.isValidOn(today)) {
            return Optional.of(Notice.care(
                    getTranslation(
                            today.isBefore(page.content().validFrom())
                                    ? "knowledge.page.later"
                                    : "knowledge.page.past"),
                    KnowledgeWords.on(this).validity(page.content())));
        } else if (page.isDueOn(today) && page.mayChange()) {
            return Optional.of(Notice.care(
                    getTranslation("knowledge.page.still-right"),
                    getTranslation(
                            "knowledge.page.still-right-text", page.content().reviewOn()),
                    new SecondaryButton(getTranslation("knowledge.page.yes-right"), IconName.CHECK, () -> confirm(page))
                            .compact(),
                    new LinkButton(getTranslation("knowledge.write.change"), KnowledgeLinks.change(page.slug()))
                            .compact()));
        } else if (page.isDueOn(today)) {
            return Optional.of(Notice.note(
                    getTranslation("knowledge.page.not-confirmed"),
                    getTranslation("knowledge.page.ask", page.owner().name().full())));
        } else {
            return Optional.empty();
        }
    }

    private void confirm(GuidelineDetails page) {
        switch (desk.confirm(page.id())) {
            case GuidelineOutcome.Saved(var slug) -> {
                Toast.show(getTranslation("knowledge.page.confirmed"));
                getUI().ifPresent(ui -> KnowledgeLinks.open(ui, slug));
            }
            case GuidelineOutcome.NotFound missing -> throw new NotFoundException();
            case GuidelineOutcome.TitleTaken taken -> throw new IllegalStateException("Nothing was titled");
            case GuidelineOutcome.ChangedMeanwhile changed -> throw new IllegalStateException("Nothing was changed");
        }
    }

    private FactList facts(GuidelineDetails page) {
        var words = KnowledgeWords.on(this);
        var formats = Formats.here();
        var facts = new FactList()
                .fact(
                        getTranslation("knowledge.page.kind"),
                        words.of(page.content().kind()))
                .fact(
                        getTranslation("knowledge.page.owner"),
                        getTranslation(
                                "knowledge.page.who",
                                page.owner().name().full(),
                                page.owner().teamName()))
                .fact(
                        getTranslation("knowledge.page.edited"),
                        getTranslation(
                                "knowledge.page.by",
                                OfficeTime.dayOf(page.editedAt()),
                                page.editedBy().name().full()))
                .fact(getTranslation("knowledge.page.valid"), words.validity(page.content()))
                .fact(
                        getTranslation("knowledge.page.review"),
                        formats.dateWithYear(page.content().reviewOn()));
        facts.addClassName("card");
        return facts;
    }

    private Component topics(GuidelineDetails page) {
        var words = KnowledgeWords.on(this);
        var topics = new Nav();
        topics.addClassName("chips");
        topics.getElement().setAttribute("aria-label", getTranslation("knowledge.page.topics"));
        page.content().groups().stream()
                .sorted()
                .map(group -> chip(KnowledgeLinks.about(group), words.of(group)))
                .forEach(topics::add);
        page.content().fields().stream()
                .sorted()
                .map(field -> chip(KnowledgeLinks.about(field), words.of(field)))
                .forEach(topics::add);
        return topics;
    }

    private static Anchor chip(String href, String words) {
        var chip = new Anchor(href, words);
        chip.addClassName("chip");
        return chip;
    }

    private Component history(GuidelineDetails page, List<Edition> editions) {
        var list = new UnorderedList();
        list.addClassName("edition-list");
        editions.forEach(edition -> list.add(new ListItem(new Anchor(
                KnowledgeLinks.edition(page.slug(), edition.number()),
                getTranslation("knowledge.page.edition", OfficeTime.dayOf(edition.editedAt()))))));
        var history = new Div(new H2(getTranslation("knowledge.page.earlier")), list);
        history.addClassNames("card", "stack", "close");
        return history;
    }

    private void showEdition(GuidelineDetails page, Edition edition) {
        var text = new Article(new MarkdownBody(edition.body()));
        text.addClassName("card");
        getContent()
                .add(
                        new PageHeader(edition.title()).lead(edition.summary()),
                        Notice.care(
                                getTranslation("knowledge.page.old", OfficeTime.dayOf(edition.editedAt())),
                                getTranslation("knowledge.page.old-text"),
                                new LinkButton(
                                                getTranslation("knowledge.page.present"),
                                                KnowledgeLinks.page(page.slug()))
                                        .compact()),
                        text);
    }

    private static Optional<Edition> edition(List<Edition> editions, String number) {
        return editions.stream()
                .filter(edition -> Long.toString(edition.number()).equals(number))
                .findFirst();
    }
}
