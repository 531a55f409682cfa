package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jobcenterportal.casework.MyPlan;
import org.jobcenterportal.casework.PlanDetails;
import org.jobcenterportal.casework.PlanDraft;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.OwnWords;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.TickRow;
import org.jspecify.annotations.Nullable;

/** A citizen's own plan: she reads it, ticks off her steps, and proposes other words. Nothing follows from it. */
@Route(value = PlanLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyPlan mine;
    private final Div told = new Div();
    private final Div page = new Div();

    MyPlanView(MyPlan mine) {
        this.mine = mine;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("casework.myPlan.title"))
                                .lead(getTranslation("casework.myPlan.lead")),
                        told,
                        page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.myPlan.title");
    }

    private void show() {
        page.removeAll();
        mine.mine().ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        var card = new Div(new EmptyState(
                IconName.HANDSHAKE,
                getTranslation("casework.myPlan.emptyTitle"),
                getTranslation("casework.myPlan.emptyText")));
        card.addClassNames("card", "panel");
        page.add(card);
    }

    private void show(PlanDetails plan) {
        var words = new Section(
                new H2(getTranslation("casework.myPlan.words")),
                new OwnWords(plan.words(), ""),
                propose(plan, null, getTranslation("casework.myPlan.words"), plan.words()));
        words.addClassNames("card", "panel", "stack");
        var list = new UnorderedList();
        list.addClassName("tick-list");
        plan.steps().forEach(step -> list.add(row(plan, step)));
        var steps = new Section(new H2(getTranslation("casework.myPlan.steps")), list);
        steps.addClassNames("card", "panel", "stack");
        page.add(words, steps, agreement(plan));
    }

    private TickRow row(PlanDetails plan, PlanStep step) {
        var row = step.isHers()
                ? TickRow.open(step.what(), step.isDone(), isDone -> tick(step, isDone))
                : TickRow.closed(
                        step.what(),
                        step.isDone(),
                        getTranslation(step.isDone() ? "casework.myPlan.done" : "casework.myPlan.open"));
        row.line(line(step));
        return step.isDone() ? row : row.more(propose(plan, step, step.what(), step.what()));
    }

    private String line(PlanStep step) {
        var parts = new ArrayList<String>();
        parts.add(getTranslation("casework.myPlan.doer." + step.doer()));
        if (step.helpers() != null) {
            parts.add(getTranslation("casework.myPlan.with", step.helpers()));
        }
        if (step.isDone()) {
            parts.add(getTranslation("casework.myPlan.done"));
        } else if (step.dueOn() != null) {
            parts.add(getTranslation("casework.myPlan.until", Formats.here().dateWithYear(step.dueOn())));
        }
        return parts.stream().collect(Collectors.joining(" · "));
    }

    private Component propose(PlanDetails plan, @Nullable PlanStep step, String about, String words) {
        var part = new Div();
        part.addClassName(step == null ? "stack" : "tick-more");
        plan.proposalFor(step == null ? null : step.id())
                .ifPresent(proposal ->
                        part.add(new OwnWords(proposal.words(), getTranslation("casework.myPlan.proposed"))));
        var ask = new QuietButton(
                        getTranslation("casework.myPlan.propose"), IconName.EDIT, () -> ask(step, about, words))
                .compact();
        ask.setAriaLabel(getTranslation("casework.myPlan.proposeFor", about));
        var row = new Div(ask);
        row.addClassName("plan-actions");
        part.add(row);
        return part;
    }

    private Component agreement(PlanDetails plan) {
        var agreement = plan.agreement();
        var section = new Section(new H2(getTranslation("casework.myPlan.review")));
        section.addClassNames("card", "panel", "stack");
        if (agreement != null) {
            section.add(new Paragraph(getTranslation(
                    "casework.myPlan.dates",
                    Formats.here().dateWithYear(agreement.on()),
                    Formats.here().dateWithYear(agreement.reviewOn()))));
        }
        mine.counsellor()
                .map(StaffDetails::name)
                .ifPresent(
                        name -> section.add(new Paragraph(getTranslation("casework.myPlan.counsellor", name.full()))));
        return section;
    }

    private void tick(PlanStep step, boolean isDone) {
        mine.tick(step.id(), isDone);
        show();
        tell(Notice.good(
                getTranslation(isDone ? "casework.myPlan.ticked" : "casework.myPlan.unticked", step.what()), ""));
    }

    private void ask(@Nullable PlanStep step, String about, String words) {
        var longest = step == null ? PlanDraft.LONGEST_WORDS : PlanStep.LONGEST;
        new ProposeDialog(about, words, longest, proposed -> {
                    mine.propose(step == null ? null : step.id(), proposed);
                    show();
                    tell(Notice.good(
                            getTranslation("casework.myPlan.sent"), getTranslation("casework.myPlan.sentText")));
                })
                .open();
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
    }
}
