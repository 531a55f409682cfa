package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.profile.MyProfile;
import org.jobcenterportal.profile.ProfileDetails;
import org.jobcenterportal.profile.ProfileOutcome;
import org.jobcenterportal.registry.MyReach;
import org.jobcenterportal.registry.ReachOutcome;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F7: a citizen says herself what she wishes, how she gets about, what she speaks and how she is reached. */
@Route(value = RegistryLinks.MY_PROFILE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyProfileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyProfile profile;
    private final MyReach reach;
    private final CurrentCitizen citizen;
    private final Div told = new Div();
    private ProfileDetails seenProfile = ProfileDetails.UNKNOWN;

    MyProfileView(MyProfile profile, MyReach reach, CurrentCitizen citizen) {
        this.profile = profile;
        this.reach = reach;
        this.citizen = citizen;
        getContent().addClassNames("wide", "my-page", "stack", "far", "my-profile");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.my.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        if (citizen.id().isEmpty()) {
            getContent().add(unknown());
        } else {
            getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("registry.my.lead")), told);
            getContent().add(wishes(), new SchoolAndTitleCard(seenProfile), reach());
        }
    }

    private EmptyState unknown() {
        return new EmptyState(
                        IconName.KEY,
                        getTranslation("registry.my.unknown"),
                        getTranslation("registry.my.unknownText"),
                        new LinkButton(getTranslation("registry.my.home"), "meine"))
                .asPage();
    }

    private Section wishes() {
        var checks = new FormChecks();
        var fields = new WishFields(checks);
        seenProfile = profile.read();
        fields.show(seenProfile.content());
        return card(
                "registry.my.wishes",
                checks,
                fields,
                new PrimaryButton(getTranslation("registry.my.saveWishes"), () -> saveWishes(checks, fields)));
    }

    private void saveWishes(FormChecks checks, WishFields fields) {
        if (!checks.allRight()) {
            return;
        }
        switch (profile.save(fields.value(), seenProfile)) {
            case ProfileOutcome.Saved(var now) -> {
                seenProfile = now;
                tell(Notice.good(getTranslation("registry.my.saved"), getTranslation("registry.my.savedText")));
            }
            case ProfileOutcome.Stale(var now) -> {
                seenProfile = now;
                tell(Notice.care(
                        getTranslation("registry.my.stale"),
                        getTranslation("registry.my.staleText"),
                        new SecondaryButton(
                                getTranslation("registry.my.showTheirs"), () -> fields.show(now.content()))));
            }
        }
    }

    private Section reach() {
        var checks = new FormChecks();
        var form = new ReachForm(checks);
        var editing = new Editing(form, checks, reach.read());
        form.show(editing.seen);
        return card(
                "registry.my.reach",
                checks,
                form,
                new PrimaryButton(getTranslation("registry.my.saveReach"), editing::save));
    }

    private final class Editing {

        private final ReachForm form;
        private final FormChecks checks;
        private ReachDraft seen;

        Editing(ReachForm form, FormChecks checks, ReachDraft seen) {
            this.form = form;
            this.checks = checks;
            this.seen = seen;
        }

        void save() {
            if (!checks.allRight()) {
                return;
            }
            var draft = form.value();
            switch (reach.save(seen, draft)) {
                case ReachOutcome.Saved saved -> {
                    seen = draft;
                    tell(Notice.good(getTranslation("registry.my.saved"), getTranslation("registry.my.savedText")));
                }
                case ReachOutcome.Stale(var now) -> {
                    seen = now;
                    tell(Notice.care(
                            getTranslation("registry.my.stale"),
                            getTranslation("registry.my.staleText"),
                            new SecondaryButton(getTranslation("registry.my.showTheirs"), () -> form.show(now))));
                }
            }
        }
    }

    private Section card(String titleKey, FormChecks checks, Composite<Div> fields, PrimaryButton save) {
        var card = new Section(new H2(getTranslation(titleKey)), checks.summary(), fields, new Div(save));
        card.addClassNames("card", "panel", "stack");
        return card;
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
