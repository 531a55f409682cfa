package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralBody;
import org.jobcenterportal.referrals.ReferralDesk;
import org.jobcenterportal.referrals.ReferralId;
import org.jobcenterportal.referrals.ReferralOutcome;
import org.jobcenterportal.referrals.ReferralPage;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** F49, F52: one referral: its line of states, what went along, and what comes next. */
@Route(value = ReferralLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class ReferralView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReferralDesk desk;
    private final Clock clock;
    private final Div told = new Div();
    private final Div page = new Div();

    ReferralView(ReferralDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        page.addClassNames("stack");
        getContent().addClassNames("stack", "case-part", "referral-page");
        getContent().add(told, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referrals.one.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show(ReferralLinks.referral(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(ReferralId id) {
        var one = desk.open(id).orElseThrow(NotFoundException::new);
        var referral = one.referral();
        var content = referral.content();
        page.removeAll();
        page.add(
                new PageHeader(getTranslation(
                                "referrals.one.titleOf",
                                getTranslation(
                                        "enum.ReferralAim." + referral.aim().name())))
                        .above(one.person().name().full())
                        .actions(new LinkButton(
                                getTranslation("referrals.new.back"), IconName.BACK, ReferralLinks.file(one.number()))),
                new Div(ReferralWords.badge(this, referral.status())),
                facts(one));
        if (referral.status().isWaiting()
                && referral.hasNoAnswer()
                && referral.aim().body() == ReferralBody.EMPLOYMENT_AGENCY) {
            page.add(Notice.note(
                    getTranslation("referrals.one.openLight"), getTranslation("referrals.one.openLightText")));
        }
        var actions = new ReferralActions(one, OfficeTime.dayOf(clock.instant()), desk, outcome -> done(id, outcome));
        var line = card("referrals.one.line", ReferralWords.line(this, referral));
        var words = new Paragraph(content.matter().value());
        words.addClassName("note-words");
        var sheet =
                card("referrals.one.sheet", words, ReferralWords.items(this, one.items(), "referrals.one.nothingWent"));
        if (one.mayGo()) {
            sheet.add(new Div(download(id)));
        }
        var columns = new Div(new Div(actions, sheet), line);
        columns.addClassName("referral-columns");
        columns.getChildren().findFirst().ifPresent(first -> first.addClassNames("stack"));
        page.add(columns);
    }

    private FactStrip facts(ReferralPage one) {
        var content = one.referral().content();
        var formats = Formats.here();
        return new FactStrip()
                .fact(
                        getTranslation("referrals.one.to"),
                        content.to().name(),
                        content.to().address().oneLine())
                .fact(getTranslation("referrals.one.startsOn"), formats.dateWithYear(content.startsOn()), "")
                .fact(getTranslation("referrals.one.due"), formats.dateWithYear(content.dueOn()), "")
                .fact(
                        getTranslation("referrals.one.basis"),
                        getTranslation("enum.ReferralBasis." + content.basis().name()),
                        basis(one));
    }

    private String basis(ReferralPage one) {
        var reason = one.referral().content().reason();
        if (one.referral().content().basis() == ReferralBasis.SOCIAL_TASK) {
            return reason == null ? "" : reason.value();
        }
        var consent = one.consent();
        return consent == null
                ? getTranslation("referrals.one.noConsent")
                : getTranslation(
                        "referrals.one.consentSince",
                        Formats.here().dateWithYear(OfficeTime.dayOf(consent.givenAt())),
                        consent.code().value());
    }

    private Component download(ReferralId id) {
        var open = new LinkButton(getTranslation("referrals.one.print"), IconName.PRINT, "");
        open.setTarget(AnchorTarget.BLANK);
        var name = getTranslation("referrals.one.file") + ".pdf";
        open.setHref(DownloadHandler.fromInputStream(download -> {
                    var pdf = desk.letter(id).orElseThrow();
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                })
                .inline());
        return open;
    }

    private void done(ReferralId id, ReferralOutcome outcome) {
        show(id);
        var notice = switch (outcome) {
            case ReferralOutcome.Done done -> Notice.good(getTranslation("referrals.one.done"), "");
            case ReferralOutcome.ConsentMissing missing ->
                Notice.care(
                        getTranslation("referrals.one.consentMissing"),
                        getTranslation("referrals.one.consentMissingText"));
            case ReferralOutcome.MovedOn moved -> Notice.care(getTranslation("referrals.one.movedOn"), "");
            case ReferralOutcome.DayIsOver over -> Notice.care(getTranslation("referrals.new.dayIsOver"), "");
            case ReferralOutcome.NotFound gone -> Notice.care(getTranslation("referrals.one.gone"), "");
            case ReferralOutcome.OfficeDecides office ->
                Notice.care(getTranslation("referrals.new.voucher"), office.paragraph());
        };
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Section card(String titleKey, Component... content) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.addClassNames("card", "stack");
        card.add(content);
        return card;
    }
}
