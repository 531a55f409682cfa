package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.referrals.ReferralDesk;
import org.jobcenterportal.referrals.ReferralRow;
import org.jobcenterportal.referrals.ReferralStatus;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;

/** F49: what in one's own cases waits for other bodies, by the day on which an answer is due. */
@Route(value = ReferralLinks.LIST, layout = StaffLayout.class)
@Menu(title = "referrals.menu", icon = "SEND", order = 26)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class ReferralsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReferralDesk desk;

    ReferralsView(ReferralDesk desk) {
        this.desk = desk;
        getContent().addClassNames("stack", "referral-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referrals.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rows = desk.mine();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("referrals.list.lead")));
        if (rows.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.SEND, getTranslation("referrals.list.empty"), getTranslation("referrals.list.emptyText")));
            card.addClassName("card");
            getContent().add(card);
            return;
        }
        part("referrals.list.overdue", rows, ReferralStatus.OVERDUE::equals);
        part("referrals.list.waiting", rows, status -> status.isWaiting() && status != ReferralStatus.OVERDUE);
        part("referrals.list.drafts", rows, ReferralStatus.DRAFT::equals);
    }

    private void part(String titleKey, List<ReferralRow> rows, Predicate<ReferralStatus> which) {
        var list = new UnorderedList();
        list.addClassName("referral-list");
        rows.stream().filter(row -> which.test(row.status())).forEach(row -> list.add(item(row)));
        if (list.getChildren().findAny().isPresent()) {
            var section = new Section(new H2(getTranslation(titleKey)), list);
            section.addClassNames("card", "work-card");
            getContent().add(section);
        }
    }

    private ListItem item(ReferralRow row) {
        var name = row.name() == null
                ? getTranslation("referrals.list.protected")
                : row.name().sorted();
        var link = new Anchor(
                ReferralLinks.one(row.id()),
                getTranslation("enum.ReferralAim." + row.aim().name()));
        var to = new Paragraph(
                getTranslation("referrals.list.of", name, row.number().readable(), row.to()));
        to.addClassNames("muted", "small");
        var what = new Div(link, to);
        Component due =
                new Span(getTranslation("referrals.list.due", Formats.here().dateWithYear(row.dueOn())));
        return new ListItem(what, due, ReferralWords.badge(this, row.status()).bare());
    }
}
