package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.caseload.CaseReasons;
import org.jobcenterportal.caseload.GivenReason;
import org.jobcenterportal.caseload.ReviewOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Toast;

/** F104: data protection looks at the reasons that were given for opening the cases of others. */
@Route(value = PrivacyLinks.DESK, layout = StaffLayout.class)
@RolesAllowed(Roles.DATA_PROTECTION)
@Menu(title = "privacy.desk.menu", order = 800, icon = "SHIELD")
class ReasonsView extends Composite<Div> implements BeforeEnterObserver {

    private final CaseReasons reasons;
    private final Div list = new Div();
    private Listing listing = Listing.WAITING;
    private int page;

    ReasonsView(CaseReasons reasons) {
        this.reasons = reasons;
        list.addClassName("stack");
        getContent().addClassNames("privacy-desk", "stack");
    }

    private enum Listing {
        WAITING,
        SAMPLE,
        ALL;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = PrivacyLinks.parameter(event, PrivacyLinks.LIST).orElse("");
        listing = Arrays.stream(Listing.values())
                .filter(one -> address(one).endsWith(wanted) && !wanted.isEmpty())
                .findFirst()
                .orElse(Listing.WAITING);
        page = PrivacyLinks.parameter(event, PrivacyLinks.PAGE)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("privacy.desk.title")).lead(getTranslation("privacy.desk.lead")),
                        new DeskWays(PrivacyLinks.DESK),
                        lists(),
                        new Paragraph(getTranslation("privacy.reasons.about." + listing.key())),
                        list);
        show();
    }

    private void show() {
        list.removeAll();
        var shown = shown();
        if (shown.isEmpty()) {
            list.add(new EmptyState(IconName.CHECK, getTranslation("privacy.reasons.none"), ""));
        }
        shown.forEach(given -> list.add(new ReasonCard(given, this::reviewed)));
        if (listing == Listing.ALL && shown.size() == CaseReasons.PAGE) {
            list.add(new LinkButton(
                    getTranslation("privacy.reasons.older"),
                    IconName.HISTORY,
                    address(Listing.ALL) + "&" + PrivacyLinks.PAGE + "=" + (page + 1)));
        }
    }

    private List<GivenReason> shown() {
        return switch (listing) {
            case WAITING -> reasons.unseen();
            case SAMPLE -> reasons.sample();
            case ALL -> reasons.all(page);
        };
    }

    private Component lists() {
        var lists = new Nav();
        lists.addClassName("privacy-ways");
        lists.setAriaLabel(getTranslation("privacy.reasons.lists"));
        for (var one : Listing.values()) {
            var link = new LinkButton(getTranslation("privacy.reasons." + one.key(), reasons.waiting()), address(one))
                    .quiet()
                    .compact();
            if (one == listing) {
                link.getElement().setAttribute("aria-current", "true");
            }
            lists.add(link);
        }
        return lists;
    }

    private void reviewed(GivenReason given, String note) {
        switch (reasons.reviewed(given.id(), note)) {
            case ReviewOutcome.Noted noted -> Toast.show(getTranslation("privacy.reason.done"));
            case ReviewOutcome.NotedBefore before -> Toast.show(getTranslation("privacy.reason.done-before"));
        }
        show();
    }

    private static String address(Listing listing) {
        var name = switch (listing) {
            case WAITING -> "offen";
            case SAMPLE -> "stichprobe";
            case ALL -> "alle";
        };
        return PrivacyLinks.DESK + "?" + PrivacyLinks.LIST + "=" + name;
    }
}
