package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.referrals.MyReferral;
import org.jobcenterportal.referrals.MyReferrals;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralStatus;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.StatusBadge;

/** F49, F50: a citizen reads to whom the office turns for her, with what, and allows it or takes that back. */
@Route(value = ReferralLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyReferralsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyReferrals referrals;
    private final Div told = new Div();
    private final Div page = new Div();

    MyReferralsView(MyReferrals referrals) {
        this.referrals = referrals;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("referrals.mine.title"))
                                .lead(getTranslation("referrals.mine.lead")),
                        told,
                        page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referrals.mine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show();
    }

    private void show() {
        page.removeAll();
        var mine = referrals.mine(getLocale());
        if (mine.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.SEND, getTranslation("referrals.mine.empty"), getTranslation("referrals.mine.emptyText")));
            card.addClassNames("card", "panel");
            page.add(card);
        }
        mine.forEach(one -> page.add(card(one)));
    }

    private Component card(MyReferral one) {
        var referral = one.referral();
        var content = referral.content();
        var head = new Div(
                new H2(getTranslation("enum.ReferralAim." + referral.aim().name())), state(one));
        head.addClassName("card-head");
        var words = new Paragraph(content.matter().value());
        words.addClassName("note-words");
        var card = new Article(
                head,
                new Paragraph(getTranslation("referrals.mine.to", content.to().name())),
                words,
                new H3(getTranslation(
                        referral.status() == ReferralStatus.DRAFT ? "referrals.mine.wouldGo" : "referrals.mine.went")),
                ReferralWords.items(this, one.items(), "referrals.mine.nothingWent"),
                new Paragraph(basis(one)));
        card.addClassNames("card", "panel", "stack", "close");
        actions(one, card);
        return card;
    }

    private StatusBadge state(MyReferral one) {
        var status = one.referral().status();
        return new StatusBadge(
                ReferralWords.look(status),
                ReferralWords.icon(status),
                getTranslation("referrals.mine.state." + status.name()));
    }

    private String basis(MyReferral one) {
        var content = one.referral().content();
        if (content.basis() == ReferralBasis.SOCIAL_TASK) {
            return getTranslation(
                    "referrals.mine.law",
                    content.reason() == null ? "" : content.reason().value());
        }
        var consent = one.consent();
        return consent == null
                ? getTranslation("referrals.mine.noConsent")
                : getTranslation(
                        "referrals.mine.consent",
                        Formats.here().dateWithYear(OfficeTime.dayOf(consent.givenAt())),
                        consent.code().value());
    }

    private void actions(MyReferral one, Article card) {
        var aim = getTranslation("enum.ReferralAim." + one.referral().aim().name());
        if (one.asksForConsent()) {
            var yes = new PrimaryButton(getTranslation("referrals.mine.allow"), () -> ask(one));
            yes.setAriaLabel(getTranslation("referrals.mine.allowOf", aim));
            card.add(
                    Notice.note(getTranslation("referrals.mine.question"), one.wording()),
                    new Paragraph(getTranslation("referrals.consent.consequence")),
                    new Div(yes));
        } else if (one.consent() != null && one.referral().status() != ReferralStatus.REVOKED) {
            var back =
                    new SecondaryButton(getTranslation("referrals.mine.withdraw"), IconName.UNDO, () -> askBack(one));
            back.setAriaLabel(getTranslation("referrals.mine.withdrawOf", aim));
            card.add(new Div(back));
        }
    }

    private void ask(MyReferral one) {
        referrals.allow(one.referral().id(), getLocale());
        show();
        tell(Notice.good(getTranslation("referrals.mine.allowed"), getTranslation("referrals.mine.allowedText")));
    }

    private void askBack(MyReferral one) {
        new ConfirmDialog(
                        getTranslation("referrals.mine.askTitle"),
                        getTranslation("referrals.mine.askText"),
                        getTranslation("referrals.mine.withdraw"),
                        () -> withdraw(one))
                .open();
    }

    private void withdraw(MyReferral one) {
        referrals.withdraw(one.referral().id());
        show();
        tell(Notice.good(getTranslation("referrals.mine.withdrawn"), getTranslation("referrals.mine.withdrawnText")));
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
