package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentRefusal;
import org.jobcenterportal.assignments.Suggestion;
import org.jobcenterportal.assignments.SuggestionDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Toast;

/** F19, F21: somebody of the office suggests an offer to a person, with a reason that she reads. */
@Route(value = AssignmentLinks.SUGGEST, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class SuggestView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentDesk desk;
    private final AssignmentWords words = new AssignmentWords(this);
    private final Div told = new Div();

    SuggestView(AssignmentDesk desk) {
        this.desk = desk;
        getContent().addClassNames("stack", "suggest");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(AssignmentLinks.number(parameters)
                .flatMap(number -> AssignmentLinks.measure(parameters).flatMap(key -> desk.prepare(number, key)))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignments.suggest.title");
    }

    private void show(Suggestion suggestion) {
        var name = suggestion.name().full();
        getContent().removeAll();
        told.removeAll();
        getContent()
                .add(
                        new Anchor(
                                AssignmentLinks.caseOf(suggestion.number()),
                                getTranslation("assignments.suggest.back", name)),
                        new PageHeader(getTranslation("assignments.suggest.heading", words.offer(suggestion.measure())))
                                .lead(getTranslation(
                                        "assignments.suggest.lead",
                                        name,
                                        suggestion.number().readable()))
                                .actions(new LinkButton(
                                                getTranslation("assignments.suggest.fit"),
                                                IconName.HELP,
                                                AssignmentLinks.fit(suggestion.number()))
                                        .compact()),
                        told);
        var refusal = suggestion.refusal();
        if (refusal != null) {
            getContent().add(refused(refusal, suggestion));
        } else if (suggestion.runs().isEmpty()) {
            getContent()
                    .add(Notice.care(
                            getTranslation("assignments.suggest.noRun"),
                            getTranslation("assignments.suggest.noRunText"),
                            new LinkButton(
                                    getTranslation("assignments.suggest.others"),
                                    AssignmentLinks.fit(suggestion.number()))));
        } else {
            getContent().add(new SuggestionForm(suggestion, this::suggest));
        }
    }

    private Component refused(AssignmentRefusal why, Suggestion suggestion) {
        var way = why == AssignmentRefusal.THROUGH_EQUALITY_OFFICER
                ? new LinkButton(
                        getTranslation("assignments.suggest.nominate"), AssignmentLinks.nominate(suggestion.number()))
                : new LinkButton(
                        getTranslation("assignments.suggest.others"), AssignmentLinks.fit(suggestion.number()));
        return Notice.care(getTranslation("assignments.suggest.notHere"), words.refusal(why), way);
    }

    private void suggest(SuggestionDraft draft) {
        told.removeAll();
        var outcome = desk.suggest(draft);
        if (outcome instanceof Done(var id, var status)) {
            Toast.show(getTranslation("assignments.suggest.done"));
            AssignmentLinks.open(UI.getCurrent(), id);
        } else {
            var notice = words.notice(outcome);
            told.add(notice);
            BrowserActions.bringIntoSight(notice);
        }
    }
}
