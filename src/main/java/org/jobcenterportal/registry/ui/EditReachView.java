package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.registry.ProtectionDesk;
import org.jobcenterportal.registry.ReachDesk;
import org.jobcenterportal.registry.ReachOutcome.Saved;
import org.jobcenterportal.registry.ReachOutcome.Stale;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F7, F8: whoever looks after a person writes down how she wishes to be reached, and protects her where she must hide. */
@Route(value = RegistryLinks.REACH, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EditReachView extends CasePartView {

    private final ReachDesk desk;
    private final ProtectionDesk protection;
    private final CurrentUser user;

    EditReachView(
            CaseAccess access, CitizenDirectory citizens, ReachDesk desk, ProtectionDesk protection, CurrentUser user) {
        super(access, citizens, "registry.reach.title");
        this.desk = desk;
        this.protection = protection;
        this.user = user;
    }

    @Override
    Component content(PersonId person) {
        var checks = new FormChecks();
        var form = new ReachForm(checks);
        var editing = new Editing(person, form, checks, desk.of(person));
        form.show(editing.seen);
        var card = new Section(
                new H2(getTranslation("registry.reach.card")),
                checks.summary(),
                form,
                new Div(new PrimaryButton(getTranslation("registry.reach.save"), editing::save)));
        card.addClassNames("card", "stack");
        var all = new Div(card);
        if (!user.require().isInRole(Roles.EQUALITY_OFFICER)) {
            all.add(new ProtectionForm(
                    protection.of(person),
                    protection.history(person),
                    (reason, words) -> protect(person, reason, words)));
        }
        all.addClassNames("stack", "case-form");
        return all;
    }

    private void protect(PersonId person, Protection.Reason reason, String words) {
        protection.protect(person, reason, words);
        part.tell(Notice.good(getTranslation("registry.protection.saved"), ""));
    }

    /** One edit: what was seen when it began, and what is to be saved. */
    private final class Editing {

        private final PersonId person;
        private final ReachForm form;
        private final FormChecks checks;
        private ReachDraft seen;

        Editing(PersonId person, ReachForm form, FormChecks checks, ReachDraft seen) {
            this.person = person;
            this.form = form;
            this.checks = checks;
            this.seen = seen;
        }

        void save() {
            if (!checks.allRight()) {
                return;
            }
            var draft = form.value();
            switch (desk.save(person, seen, draft)) {
                case Saved saved -> {
                    seen = draft;
                    part.tell(Notice.good(getTranslation("registry.reach.saved"), ""));
                }
                case Stale(var now) -> {
                    seen = now;
                    part.tell(Notice.care(
                            getTranslation("registry.versions.stale"),
                            new ReachWords(EditReachView.this, getLocale()).compared(draft, now),
                            new SecondaryButton(getTranslation("registry.reach.takeTheirs"), () -> {
                                form.show(now);
                                part.tellNothing();
                            })));
                }
            }
        }
    }
}
