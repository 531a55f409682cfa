package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.profile.HealthDesk;
import org.jobcenterportal.profile.ProfileDesk;
import org.jobcenterportal.profile.ProfileDetails;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileEdit;
import org.jobcenterportal.profile.ProfileOutcome.Saved;
import org.jobcenterportal.profile.ProfileOutcome.Stale;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;

/** F7: whoever looks after a person writes down what she brings along and wishes, and says where that comes from. */
@Route(value = RegistryLinks.PROFILE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EditProfileView extends CasePartView {

    private final ProfileDesk desk;
    private final HealthDesk health;
    private final CurrentUser user;
    private final Clock clock;
    private final Div versions = new Div();
    private ProfileDetails seen = ProfileDetails.UNKNOWN;

    EditProfileView(
            CaseAccess access,
            CitizenDirectory citizens,
            ProfileDesk desk,
            HealthDesk health,
            CurrentUser user,
            Clock clock) {
        super(access, citizens, "registry.profile.title");
        this.desk = desk;
        this.health = health;
        this.user = user;
        this.clock = clock;
    }

    @Override
    Component content(PersonId person) {
        seen = desk.of(person);
        versions.removeAll();
        var form = new ProfileForm();
        form.show(seen.content());
        var source = Choices.select(
                this, "registry.profile.source", "enum.ProvenanceSource.", List.of(ProvenanceSource.values()));
        source.setHelperText(getTranslation("registry.profile.sourceHint"));
        source.setValue(ProvenanceSource.CITIZEN);
        var on = new DatePicker(getTranslation("registry.profile.on"));
        on.setLocale(getLocale());
        on.setValue(OfficeTime.dayOf(clock.instant()));
        on.setMax(OfficeTime.dayOf(clock.instant()));
        var save = new PrimaryButton(
                getTranslation("registry.profile.save"),
                () -> form.draft().ifPresent(draft -> save(person, form, draft, source, on)));
        var origin = new Section(new H2(getTranslation("registry.profile.origin")), source, on, new Div(save));
        origin.addClassNames("card", "stack");
        var all = new Div(versions, form, origin);
        if (mayKnowHealth() && health.isForMe(person)) {
            all.add(new HealthForm(health.of(person), agreed -> {
                health.agree(person, agreed);
                part.tell(Notice.good(getTranslation("registry.health.saved"), ""));
            }));
        }
        all.addClassNames("stack", "case-form");
        return all;
    }

    private boolean mayKnowHealth() {
        return user.account()
                .filter(account -> account.isInRole(Roles.COUNSELLOR) || account.isInRole(Roles.CASE_MANAGER))
                .isPresent();
    }

    private void save(
            PersonId person, ProfileForm form, ProfileDraft draft, Select<ProvenanceSource> source, DatePicker on) {
        var today = OfficeTime.dayOf(clock.instant());
        var day = Optional.ofNullable(on.getValue())
                .filter(given -> !given.isAfter(today))
                .orElse(today);
        switch (desk.save(person, new ProfileEdit(draft, seen, source.getValue(), day))) {
            case Saved(var profile) -> {
                seen = profile;
                versions.removeAll();
                form.show(profile.content());
                part.tell(Notice.good(getTranslation("registry.profile.saved"), ""));
            }
            case Stale(var now) -> {
                var before = seen.content();
                seen = now;
                versions.removeAll();
                versions.add(new Versions(draft, now.content(), before, staying -> {
                    var merged = draft.keeping(staying, seen.content());
                    form.show(merged);
                    save(person, form, merged, source, on);
                }));
                part.tell(Notice.care(
                        getTranslation("registry.versions.stale"), getTranslation("registry.versions.staleText")));
            }
        }
    }
}
