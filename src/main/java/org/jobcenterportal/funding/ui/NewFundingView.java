package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingDesk;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalLists;
import org.jobcenterportal.proposals.ProposalRow;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** F81, F85: a pre-check begins, for a person or nobody in particular, with a job of the register or one written by hand. */
@Route(value = FundingLinks.NEW, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class NewFundingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingDesk desk;
    private final JobOffers jobs;
    private final JobAsTerms asTerms;
    private final ProposalLists proposals;
    private final CaseAccess access;
    private final CurrentUser user;
    private final Clock clock;
    private final Div told = new Div();
    private final TextField number = new TextField(getTranslation("funding.new.number"));
    private final Select<FundingKind> kind = new Select<>();
    private final Select<ProposalRow> proposed = new Select<>();
    private final ComboBox<JobCard> job = new ComboBox<>(getTranslation("funding.new.job"));

    NewFundingView(
            FundingDesk desk,
            JobOffers jobs,
            JobAsTerms asTerms,
            ProposalLists proposals,
            CaseAccess access,
            CurrentUser user,
            Clock clock) {
        this.desk = desk;
        this.jobs = jobs;
        this.asTerms = asTerms;
        this.proposals = proposals;
        this.access = access;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "case-part", "funding-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = OfficeTime.dayOf(clock.instant());
        var parameters = event.getLocation().getQueryParameters();
        var given = FundingLinks.number(parameters);
        var form = new JobTermsForm(today);
        number.setHelperText(getTranslation("funding.new.numberHint"));
        number.setVisible(mayHaveCases());
        number.setManualValidation(true);
        number.setValue(given.map(CustomerNumber::value).orElse(""));
        kind.setLabel(getTranslation("funding.new.kind"));
        kind.setItems(FundingKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation("enum.FundingKind." + one));
        kind.setValue(FundingLinks.kind(parameters).orElse(FundingKind.WAGE_SUBSIDY));
        job.setHelperText(getTranslation("funding.new.jobHint"));
        job.setItemLabelGenerator(JobCard::title);
        job.setItems(this::page, query -> jobs.countOpen(filter(query)));
        job.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .flatMap(chosen -> asTerms.of(chosen.draft()))
                .ifPresent(form::show));
        job.addValueChangeListener(change -> showProposed(change.getValue()));
        proposed.setLabel(getTranslation("funding.new.proposed"));
        proposed.setHelperText(getTranslation("funding.new.proposedHint"));
        proposed.setEmptySelectionAllowed(true);
        proposed.setEmptySelectionCaption(getTranslation("funding.nobody"));
        proposed.setItemLabelGenerator(this::who);
        showProposed(null);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(getTranslation("funding.no-decision"))
                                .actions(new LinkButton(
                                        getTranslation("funding.new.back"), IconName.BACK, FundingLinks.LIST)),
                        told,
                        FundingWords.card(this, "funding.new.who", number, kind),
                        FundingWords.card(this, "funding.new.what", job, proposed, form),
                        new TrainingHint(today, given.orElse(null)),
                        new Div(new PrimaryButton(
                                getTranslation("funding.new.begin"),
                                IconName.FORWARD,
                                () -> form.terms().ifPresent(this::begin))));
        FundingLinks.job(parameters).flatMap(jobs::find).ifPresent(job::setValue);
        FundingLinks.proposal(parameters).ifPresent(this::choose);
    }

    /** The employer service knows nobody's number: for a job it may choose among the people who were proposed. */
    private void showProposed(@Nullable JobCard chosen) {
        var people = chosen == null || !user.isInRole(Roles.EMPLOYER_SERVICE)
                ? List.<ProposalRow>of()
                : proposals.ofJob(chosen.id()).stream()
                        .filter(row -> row.state().isOpen() || row.state() == ProposalState.HIRED)
                        .toList();
        proposed.clear();
        proposed.setItems(people);
        proposed.setVisible(!people.isEmpty());
    }

    private void choose(ProposalId id) {
        proposed.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .ifPresent(proposed::setValue);
    }

    private String who(@Nullable ProposalRow row) {
        return row == null
                ? getTranslation("funding.nobody")
                : getTranslation(
                        "funding.list.of",
                        getTranslation("funding.proposed", row.number()),
                        getTranslation("enum.ProposalState." + row.state()));
    }

    private void begin(JobTerms terms) {
        var chosen = job.getValue();
        var offer = chosen == null ? null : chosen.id();
        var person = proposed.getValue();
        if (person != null) {
            var id = desk.beginForProposed(person.id(), kind.getValue(), terms);
            getUI().ifPresent(ui -> FundingLinks.open(ui, id));
            return;
        }
        if (number.getValue().isBlank() || !mayHaveCases()) {
            var id = desk.beginForNobody(kind.getValue(), terms, offer);
            getUI().ifPresent(ui -> FundingLinks.open(ui, id));
            return;
        }
        FundingLinks.number(number.getValue())
                .flatMap(this::opened)
                .ifPresentOrElse(
                        found -> {
                            var id = desk.begin(found, kind.getValue(), terms, offer);
                            getUI().ifPresent(ui -> FundingLinks.open(ui, id));
                        },
                        this::closed);
    }

    private Optional<PersonId> opened(CustomerNumber typed) {
        return access.open(typed) instanceof CaseOpening.Open(var person, var relation)
                ? Optional.of(person)
                : Optional.empty();
    }

    private void closed() {
        number.setErrorMessage(getTranslation("funding.new.closed"));
        number.setInvalid(true);
        var notice = Notice.care(getTranslation("funding.new.closed"), getTranslation("funding.new.closedText"));
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Stream<JobCard> page(Query<JobCard, String> query) {
        return jobs.open(filter(query), query.getOffset(), query.getLimit()).stream();
    }

    private static JobFilter filter(Query<JobCard, String> query) {
        return new JobFilter(query.getFilter().orElse(""), "", Set.of(), Set.of(), "", false, null, null, null);
    }

    private boolean mayHaveCases() {
        return Stream.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD)
                .anyMatch(user::isInRole);
    }
}
