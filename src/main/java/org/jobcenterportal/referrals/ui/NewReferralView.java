package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralDesk;
import org.jobcenterportal.referrals.ReferralDraft;
import org.jobcenterportal.referrals.ReferralOutcome;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F49, F50, F51, F52, S4, S18: somebody is referred to another body, with the sheet that goes there before one's eyes. */
@Route(value = ReferralLinks.NEW, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class NewReferralView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReferralDesk desk;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final Clock clock;
    private final Div told = new Div();
    private final Div law = new Div();
    private final Div sheet = new Div();

    NewReferralView(ReferralDesk desk, CaseAccess access, CitizenDirectory citizens, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.citizens = citizens;
        this.clock = clock;
        getContent().addClassNames("stack", "case-part", "referral-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referrals.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = ReferralLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        if (access.open(number) instanceof CaseOpening.Open(var person, var relation)) {
            var form = show(person, number);
            ReferralLinks.aim(event.getLocation().getQueryParameters().getParameters())
                    .ifPresent(form::choose);
        } else {
            getContent()
                    .add(new EmptyState(
                                    IconName.DOOR,
                                    getTranslation("referrals.new.closed"),
                                    getTranslation("referrals.new.closedText"),
                                    new LinkButton(
                                            getTranslation("referrals.new.open"),
                                            IconName.FORWARD,
                                            ReferralLinks.file(number)))
                            .asPage());
        }
    }

    private ReferralForm show(PersonId person, CustomerNumber number) {
        var mayKnow = desk.mayReferForHealth(person);
        var aims = Arrays.stream(ReferralAim.values())
                .filter(aim -> mayKnow || !aim.revealsHealth())
                .toList();
        var form = new ReferralForm(aims, OfficeTime.dayOf(clock.instant()));
        form.whenChanged(() -> preview(person, form));
        form.whenAimed(aim -> desk.lastDestination(aim).ifPresent(form::suggest));
        sheet.addClassNames("card", "stack", "referral-sheet");
        law.addClassName("stack");
        var side = new Div(law, sheet);
        side.addClassNames("stack", "referral-side");
        var columns = new Div(form, side);
        columns.addClassName("referral-columns");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .above(citizens.card(person)
                                        .orElseThrow()
                                        .name()
                                        .full())
                                .lead(getTranslation("referrals.new.lead"))
                                .actions(new LinkButton(
                                        getTranslation("referrals.new.back"),
                                        IconName.BACK,
                                        ReferralLinks.file(number))),
                        told,
                        columns,
                        new Div(new PrimaryButton(
                                getTranslation("referrals.new.write"),
                                IconName.DRAFT,
                                () -> form.draft().ifPresent(draft -> write(person, draft)))));
        preview(person, form);
        return form;
    }

    private void preview(PersonId person, ReferralForm form) {
        law.removeAll();
        form.chosenAim().ifPresent(aim -> form.start().ifPresent(day -> law.add(lawOf(aim, day))));
        sheet.removeAll();
        sheet.add(
                new H2(getTranslation("referrals.new.sheet")),
                new Paragraph(getTranslation("referrals.new.sheetText")));
        if (!form.matter().isBlank()) {
            var words = new Paragraph(form.matter());
            words.addClassName("note-words");
            sheet.add(words);
        }
        sheet.add(ReferralWords.items(this, desk.preview(person, form.chosen())));
    }

    private Notice lawOf(ReferralAim aim, LocalDate day) {
        var rule = aim.rule(day);
        var words = rule.map(one -> getTranslation(one.textKey())).orElse("");
        var source = rule.map(one -> getTranslation(
                        "referrals.new.law", one.paragraph(), Formats.here().dateWithYear(day)))
                .orElse("");
        return aim.isReferredOn(day)
                ? Notice.note(
                        getTranslation("referrals.new.referral." + aim.body().name()), (words + " " + source).strip())
                : Notice.care(getTranslation("referrals.new.voucher"), (words + " " + source).strip());
    }

    private void write(PersonId person, ReferralDraft draft) {
        switch (desk.write(person, draft)) {
            case ReferralOutcome.Done(var id) -> getUI().ifPresent(ui -> ReferralLinks.open(ui, id));
            case ReferralOutcome.OfficeDecides(var paragraph) ->
                tell(Notice.care(
                        getTranslation("referrals.new.voucher"),
                        getTranslation(
                                "referrals.new.law", paragraph, Formats.here().dateWithYear(draft.startsOn()))));
            case ReferralOutcome.DayIsOver over -> tell(Notice.care(getTranslation("referrals.new.dayIsOver"), ""));
            case ReferralOutcome.ConsentMissing missing -> tell(gone());
            case ReferralOutcome.MovedOn moved -> tell(gone());
            case ReferralOutcome.NotFound notFound -> tell(gone());
        }
    }

    private Notice gone() {
        return Notice.care(getTranslation("referrals.one.gone"), "");
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
