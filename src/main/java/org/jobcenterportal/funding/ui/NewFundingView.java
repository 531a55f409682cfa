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
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.funding.FundingDesk;
import org.jobcenterportal.funding.FundingKind;
import org.jobcenterportal.funding.JobTerms;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
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
    private final Employers employers;
    private final CaseAccess access;
    private final CurrentUser user;
    private final Clock clock;
    private final Div told = new Div();
    private final TextField number = new TextField(getTranslation("funding.new.number"));
    private final Select<FundingKind> kind = new Select<>();
    private final ComboBox<JobCard> job = new ComboBox<>(getTranslation("funding.new.job"));

    NewFundingView(
            FundingDesk desk, JobOffers jobs, Employers employers, CaseAccess access, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.jobs = jobs;
        this.employers = employers;
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
        var given = FundingLinks.number(event.getLocation().getQueryParameters());
        var form = new JobTermsForm(today);
        number.setHelperText(getTranslation("funding.new.numberHint"));
        number.setVisible(mayHaveCases());
        number.setManualValidation(true);
        number.setValue(given.map(CustomerNumber::value).orElse(""));
        kind.setLabel(getTranslation("funding.new.kind"));
        kind.setItems(FundingKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation("enum.FundingKind." + one));
        kind.setValue(FundingKind.WAGE_SUBSIDY);
        job.setHelperText(getTranslation("funding.new.jobHint"));
        job.setItemLabelGenerator(JobCard::title);
        job.setItems(this::page, query -> jobs.countOpen(filter(query)));
        job.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(chosen -> form.show(terms(chosen))));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(getTranslation("funding.no-decision"))
                                .actions(new LinkButton(
                                        getTranslation("funding.new.back"), IconName.BACK, FundingLinks.LIST)),
                        told,
                        FundingWords.card(this, "funding.new.who", number, kind),
                        FundingWords.card(this, "funding.new.what", job, form),
                        new TrainingHint(today, given.orElse(null)),
                        new Div(new PrimaryButton(
                                getTranslation("funding.new.begin"),
                                IconName.FORWARD,
                                () -> form.terms().ifPresent(this::begin))));
    }

    private void begin(JobTerms terms) {
        var chosen = job.getValue();
        var offer = chosen == null ? null : chosen.id();
        if (number.getValue().isBlank() || !mayHaveCases()) {
            var id = desk.beginForNobody(kind.getValue(), terms, offer);
            getUI().ifPresent(ui -> FundingLinks.open(ui, id));
            return;
        }
        FundingLinks.number(number.getValue())
                .flatMap(this::opened)
                .ifPresentOrElse(
                        person -> {
                            var id = desk.begin(person, kind.getValue(), terms, offer);
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

    private JobTerms terms(JobCard chosen) {
        return new JobTerms(
                chosen.title(),
                employers.find(chosen.employer()).map(EmployerCard::name).orElse(null),
                chosen.start(),
                chosen.until().orElse(null),
                chosen.until().isEmpty(),
                null,
                within(chosen.hoursPerWeek(), JobTerms.MOST_HOURS),
                within(chosen.hourlyWage(), JobTerms.MOST_WAGE),
                false,
                chosen.model() == WorkingTimeModel.MINI_JOB);
    }

    /** A number of the register of jobs, unless support could not have it: then it is asked again. */
    private static @Nullable BigDecimal within(BigDecimal number, BigDecimal most) {
        return number.compareTo(most) <= 0 ? number : null;
    }

    private boolean mayHaveCases() {
        return Stream.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD)
                .anyMatch(user::isInRole);
    }
}
