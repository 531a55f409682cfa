package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.funding.FundingQuestionDesk;
import org.jobcenterportal.funding.FundingQuestionRow;
import org.jobcenterportal.funding.FundingReader;
import org.jobcenterportal.funding.FundingRow;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.FundingKind.ApplicationRule;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F81, F83: the pre-checks of one's own cases and those for nobody in particular; without an application first. */
@Route(value = FundingLinks.LIST, layout = StaffLayout.class)
@Menu(title = "funding.menu", icon = "EURO", order = 27)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class FundingChecksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingReader reader;
    private final FundingQuestionDesk questions;
    private final CurrentUser user;
    private final Clock clock;

    FundingChecksView(FundingReader reader, FundingQuestionDesk questions, CurrentUser user, Clock clock) {
        this.reader = reader;
        this.questions = questions;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "funding-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rows = reader.mine();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getPageTitle())
                        .lead(getTranslation("funding.no-decision"))
                        .actions(new LinkButton(getTranslation("funding.list.begin"), IconName.ADD, FundingLinks.NEW)));
        var hasCases = FundingMenuCount.HAVE_CASES.stream().anyMatch(user::isInRole);
        var waiting = hasCases ? questions.waiting() : List.<FundingQuestionRow>of();
        if (!waiting.isEmpty()) {
            getContent().add(questions(waiting));
        }
        if (rows.isEmpty() && waiting.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.EURO,
                    getTranslation("funding.list.empty"),
                    getTranslation(hasCases ? "funding.list.emptyText" : "funding.list.emptyJob")));
            card.addClassName("card");
            getContent().add(card);
            return;
        }
        part("funding.list.toApply", rows, FundingChecksView::lacksApplication);
        part("funding.list.running", rows, row -> row.state().isOpen() && !lacksApplication(row));
        part("funding.list.handedOver", rows, row -> row.state() == CheckState.HANDED_OVER);
    }

    private Section questions(List<FundingQuestionRow> waiting) {
        var list = new UnorderedList();
        list.addClassName("funding-list");
        waiting.forEach(row -> list.add(question(row)));
        var section = new Section(
                new H2(getTranslation("funding.list.questions")),
                FundingWords.small(getTranslation("funding.reply.text")),
                list);
        section.addClassNames("card", "work-card");
        return section;
    }

    private ListItem question(FundingQuestionRow row) {
        var what = getTranslation("funding.list.what", getTranslation("enum.FundingKind." + row.kind()), row.title());
        var title = new Span(what);
        title.addClassName("funding-condition");
        var look = new SecondaryButton(getTranslation("funding.list.look"), IconName.SEARCH, () -> look(row)).compact();
        look.setAriaLabel(getTranslation("funding.list.lookOf", what));
        return new ListItem(
                new Div(title, FundingWords.small(who(row.name(), row.number()))),
                new Div(new Span(getTranslation("funding.list.asked", row.askedAt()))),
                look);
    }

    private void look(FundingQuestionRow row) {
        questions
                .look(row.check())
                .ifPresentOrElse(
                        id -> getUI().ifPresent(ui -> FundingLinks.open(ui, id)),
                        () -> Toast.care(getTranslation("funding.one.gone")));
    }

    private static boolean lacksApplication(FundingRow row) {
        return row.number() != null
                && row.state().isOpen()
                && !row.isApplied()
                && row.kind().applied() != ApplicationRule.NONE;
    }

    private void part(String titleKey, List<FundingRow> rows, Predicate<FundingRow> which) {
        var list = new UnorderedList();
        list.addClassName("funding-list");
        rows.stream().filter(which).forEach(row -> list.add(item(row)));
        if (list.getChildren().findAny().isPresent()) {
            var section = new Section(new H2(getTranslation(titleKey)), list);
            section.addClassNames("card", "work-card");
            getContent().add(section);
        }
    }

    private ListItem item(FundingRow row) {
        var today = OfficeTime.dayOf(clock.instant());
        var link = new Anchor(
                FundingLinks.one(row.id()),
                getTranslation("funding.list.what", getTranslation("enum.FundingKind." + row.kind()), row.title()));
        var start = new Div(
                new Span(getTranslation("funding.list.start", Formats.here().dateWithYear(row.start()))));
        if (lacksApplication(row)) {
            start.add(clock(row.start(), today));
        }
        return new ListItem(
                new Div(link, FundingWords.small(who(row))),
                start,
                FundingWords.badge(this, row.state()).bare());
    }

    private String who(FundingRow row) {
        if (row.number() == null) {
            return row.proposed() == 0
                    ? getTranslation("funding.nobody")
                    : FundingWords.who(this, row.proposed(), row.released());
        }
        return who(row.name(), row.number());
    }

    private String who(@Nullable PersonName name, CustomerNumber number) {
        return getTranslation(
                "funding.list.of",
                name == null ? getTranslation("funding.list.protected") : name.sorted(),
                number.readable());
    }

    private StatusBadge clock(LocalDate start, LocalDate today) {
        return (start.isAfter(today)
                        ? new StatusBadge(
                                Status.CARE,
                                IconName.HOURGLASS,
                                getTranslation(
                                        "funding.list.apply", Formats.here().relativeDay(start, today)))
                        : new StatusBadge(Status.STOP, IconName.DANGER, getTranslation("funding.list.late")))
                .bare();
    }
}
