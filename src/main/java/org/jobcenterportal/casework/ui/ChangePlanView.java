package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.casework.PlanDesk;
import org.jobcenterportal.casework.PlanDetails;
import org.jobcenterportal.casework.PlanDraft;
import org.jobcenterportal.casework.PlanOutcome.Kept;
import org.jobcenterportal.casework.PlanOutcome.Stale;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F95: a colleague writes the plan down; where another has written meanwhile, she sees both versions and loses nothing. */
@Route(value = PlanLinks.CHANGE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class ChangePlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseAccess access;
    private final PlanDesk desk;
    private final CitizenDirectory citizens;
    private final StaffDirectory staff;
    private final Clock clock;
    private final Div versions = new Div();

    ChangePlanView(CaseAccess access, PlanDesk desk, CitizenDirectory citizens, StaffDirectory staff, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.citizens = citizens;
        this.staff = staff;
        this.clock = clock;
        getContent().addClassNames("stack");
        versions.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = CaseLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        switch (access.open(number)) {
            case Open(var person, var relation) -> show(number, person);
            case ReasonNeeded needed ->
                event.forwardTo(CaseFileView.class, new RouteParameters(CaseLinks.CUSTOMER_NUMBER, number.value()));
            case Closed closed -> throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.planForm.title");
    }

    private void show(CustomerNumber number, PersonId person) {
        var form = new PlanForm(OfficeTime.dayOf(clock.instant()));
        var editions = desk.editions(person);
        editions.stream().findFirst().ifPresentOrElse(latest -> form.show(latest.draft()), form::begin);
        var actions = new Div(
                new PrimaryButton(getTranslation("casework.planForm.save"), () -> save(number, person, form)),
                new LinkButton(getTranslation("casework.planForm.back"), CaseLinks.file(number)));
        actions.addClassName("plan-actions");
        var name =
                citizens.card(person).orElseThrow(NotFoundException::new).name().full();
        versions.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("casework.planForm.titleOf", name))
                                .lead(getTranslation("casework.planForm.lead")),
                        versions,
                        form,
                        actions);
        if (editions.size() > 1) {
            getContent().add(earlier(editions.subList(1, editions.size())));
        }
    }

    private void save(CustomerNumber number, PersonId person, PlanForm form) {
        form.draft().ifPresent(draft -> {
            switch (desk.write(person, draft)) {
                case Kept kept -> {
                    Toast.show(getTranslation("casework.planForm.saved"));
                    getUI().ifPresent(ui -> PlanLinks.openFile(ui, number));
                }
                case Stale(var theirs) -> compare(draft, theirs, form);
            }
        });
    }

    private void compare(PlanDraft mine, PlanDetails theirs, PlanForm form) {
        var who = staff.get(theirs.writtenBy()).name().full();
        var notice =
                Notice.care(getTranslation("casework.versions.title", who), getTranslation("casework.versions.text"));
        var both = new Div(
                new PlanSide(getTranslation("casework.versions.mine"), mine),
                new PlanSide(
                        getTranslation(
                                "casework.versions.theirs", who, Formats.here().shortMoment(theirs.writtenAt())),
                        theirs.draft()));
        both.addClassName("two-versions");
        var actions = new Div(
                new SecondaryButton(getTranslation("casework.versions.goOn"), () -> goOn(theirs, form)),
                new SecondaryButton(getTranslation("casework.versions.take"), () -> take(theirs, form)));
        actions.addClassName("plan-actions");
        versions.removeAll();
        versions.add(notice, both, actions);
        BrowserActions.bringIntoSight(notice);
    }

    /** She has seen what the other wrote, and what she saves next takes its place as a new edition. */
    private void goOn(PlanDetails theirs, PlanForm form) {
        form.goOnFrom(theirs.edition());
        versions.removeAll();
        versions.add(Notice.note(getTranslation("casework.versions.goesOn"), ""));
    }

    private void take(PlanDetails theirs, PlanForm form) {
        form.show(theirs.draft());
        versions.removeAll();
        versions.add(Notice.note(getTranslation("casework.versions.taken"), ""));
    }

    private Component earlier(List<PlanDetails> editions) {
        var list = new Div();
        list.addClassName("two-versions");
        editions.forEach(edition -> list.add(new PlanSide(
                getTranslation(
                        "casework.versions.theirs",
                        staff.get(edition.writtenBy()).name().full(),
                        Formats.here().shortMoment(edition.writtenAt())),
                edition.draft())));
        var section = new Section(new H2(getTranslation("casework.versions.earlier")));
        section.addClassName("stack");
        section.add(new Details(getTranslation("casework.versions.count", editions.size()), list));
        return section;
    }
}
