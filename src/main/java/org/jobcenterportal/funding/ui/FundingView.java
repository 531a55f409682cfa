package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheckId;
import org.jobcenterportal.funding.FundingDesk;
import org.jobcenterportal.funding.FundingOutcome;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.funding.FundingQuestionDesk;
import org.jobcenterportal.funding.FundingReader;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.MonthlyGrant;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;

/** F81 to F85, S19, S20: one pre-check, condition by condition, with what is left, what is missing, and what it comes to. */
@Route(value = FundingLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class FundingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingReader reader;
    private final FundingDesk desk;
    private final FundingQuestionDesk questions;
    private final CurrentUser user;
    private final Clock clock;
    private final Div told = new Div();
    private final Div content = new Div();

    FundingView(FundingReader reader, FundingDesk desk, FundingQuestionDesk questions, CurrentUser user, Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.questions = questions;
        this.user = user;
        this.clock = clock;
        content.addClassName("stack");
        getContent().addClassNames("stack", "case-part", "funding-page");
        getContent().add(told, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.one.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show(FundingLinks.check(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(FundingCheckId id) {
        var page = reader.open(id).orElseThrow(NotFoundException::new);
        var check = page.check();
        var main = new Div(
                FundingWords.card(
                        this,
                        "funding.one.conditions",
                        new ConditionList(
                                page,
                                condition -> ask(page, condition),
                                condition -> act(id, () -> desk.takeBack(id, check.version(), condition.kind())))),
                new OtherDayCard(check.terms().start(), page.look().conditions(), day -> reader.hadItBegunOn(id, day)));
        main.addClassName("stack");
        var columns = new Div(main, side(page));
        columns.addClassName("funding-columns");
        content.removeAll();
        content.add(head(page), new Div(FundingWords.badge(this, check.state())), says(page), facts(page), columns);
        if (MonthlyGrant.isFor(check.kind())) {
            content.add(new GrantCard(check.kind(), check.terms()));
        }
        content.add(new TrainingHint(check.terms().start(), page.number()));
    }

    private Div side(FundingPage page) {
        var id = page.check().id();
        var version = page.check().version();
        var kind = page.check().kind();
        var side = new Div();
        asked(page).ifPresent(side::add);
        side.add(new ApplicationCard(page, today(), day -> act(id, () -> desk.applied(id, version, day))));
        page.budget()
                .ifPresent(budget -> side.add(new BudgetCard(page, budget, () -> note(page), period -> {
                    desk.remove(personOf(page), period);
                    show(id);
                })));
        if (kind == FundingKind.WAGE_SUBSIDY) {
            side.add(new SubsidyCard(page));
        }
        if (AmountCard.isFor(kind)) {
            side.add(new AmountCard(kind, page.check().terms().start()));
        }
        if (page.mayKnowHealth() && (kind == FundingKind.WAGE_SUBSIDY || kind == FundingKind.PARTICIPATION)) {
            side.add(new DisabilityCard(page, said -> act(id, () -> desk.disability(id, version, said))));
        }
        side.add(new KeepCard(
                page,
                () -> act(id, () -> desk.estimate(id, version)),
                () -> act(id, () -> desk.handOver(id, version))));
        side.addClassName("stack");
        return side;
    }

    /** What goes between the employer service and the counsellor. */
    private Optional<Component> asked(FundingPage page) {
        var id = page.check().id();
        var version = page.check().version();
        var subject = page.subject();
        var question = page.question();
        if (subject != null) {
            return Optional.of(new QuestionCard(
                    page, subject, user.isInRole(Roles.EMPLOYER_SERVICE), () -> act(id, () -> questions.ask(id))));
        }
        return Optional.ofNullable(question)
                .map(asked -> new ReplyCard(
                        asked,
                        () -> act(id, () -> questions.tell(id, version)),
                        () -> act(id, () -> questions.refuse(id, version))));
    }

    private PageHeader head(FundingPage page) {
        var check = page.check();
        var person = page.person();
        var header = new PageHeader(
                        getTranslation("funding.one.titleOf", getTranslation("enum.FundingKind." + check.kind())))
                .above(
                        person == null
                                ? FundingWords.who(this, page.subject())
                                : person.name().full())
                .lead(getTranslation("funding.no-decision"));
        if (page.number() != null) {
            header.actions(new LinkButton(
                    getTranslation("funding.one.file"), IconName.BACK, FundingLinks.file(page.number())));
        }
        header.actions(print(check.id()));
        if (check.state().isOpen()) {
            header.actions(new SecondaryButton(
                    getTranslation("funding.terms.change"),
                    IconName.EDIT,
                    () -> new TermsDialog(
                                    check.terms(),
                                    today(),
                                    terms -> act(check.id(), () -> desk.change(check.id(), check.version(), terms)))
                            .open()));
        }
        return header;
    }

    private Notice says(FundingPage page) {
        var state = page.look().estimate();
        var title = getTranslation("enum.CheckState." + state);
        var text = getTranslation("funding.says." + state);
        return switch (state) {
            case LIKELY -> Notice.good(title, text);
            case UNLIKELY -> Notice.care(title, text);
            case NEEDS_DOCS, COLLECTING, HANDED_OVER -> Notice.note(title, text);
        };
    }

    private FactStrip facts(FundingPage page) {
        var terms = page.check().terms();
        var formats = Formats.here();
        var unknown = getTranslation("funding.one.unknown");
        var until = terms.supportUntil();
        return new FactStrip()
                .fact(
                        getTranslation("funding.one.job"),
                        terms.title(),
                        terms.employer() == null ? "" : terms.employer())
                .fact(
                        getTranslation("funding.one.start"),
                        formats.dateWithYear(terms.start()),
                        formats.relativeDay(terms.start(), today()))
                .fact(getTranslation("funding.one.support"), until == null ? unknown : formats.dateWithYear(until), "")
                .fact(
                        getTranslation("funding.one.hours"),
                        terms.hoursPerWeek() == null
                                ? unknown
                                : getTranslation("funding.one.hoursOf", terms.hoursPerWeek()),
                        terms.wage() == null ? "" : FundingWords.euro(this, terms.wage()))
                .fact(
                        getTranslation("funding.one.law"),
                        page.check().kind().paragraph(),
                        getTranslation("funding.one.lawOf", formats.dateWithYear(terms.start())));
    }

    private void ask(FundingPage page, Condition condition) {
        var id = page.check().id();
        new AnswerDialog(
                        condition,
                        (isFulfilled, source) -> act(
                                id,
                                () -> desk.answer(id, page.check().version(), condition.kind(), isFulfilled, source)))
                .open();
    }

    private void note(FundingPage page) {
        new PeriodDialog(today(), (days, source) -> {
                    desk.note(personOf(page), page.check().kind(), days, source);
                    show(page.check().id());
                })
                .open();
    }

    private static PersonId personOf(FundingPage page) {
        PersonCard person = page.person();
        if (person == null) {
            throw new NotFoundException();
        }
        return person.id();
    }

    private Component print(FundingCheckId id) {
        var open = new LinkButton(getTranslation("funding.one.print"), IconName.PRINT, "");
        open.setTarget(AnchorTarget.BLANK);
        var name = getTranslation("funding.one.printName") + ".pdf";
        open.setHref(DownloadHandler.fromInputStream(download -> {
                    var pdf = reader.print(id).orElseThrow();
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                })
                .inline());
        return open;
    }

    private void act(FundingCheckId id, Supplier<FundingOutcome> action) {
        var outcome = action.get();
        show(id);
        var notice = switch (outcome) {
            case FundingOutcome.Done done -> Notice.good(getTranslation("funding.one.done"), "");
            case FundingOutcome.MovedOn moved -> Notice.care(getTranslation("funding.one.movedOn"), "");
            case FundingOutcome.NotEstimated missing -> Notice.care(getTranslation("funding.one.notEstimated"), "");
            case FundingOutcome.NotFound gone -> Notice.care(getTranslation("funding.one.gone"), "");
        };
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
