package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.registry.EarlierName;
import org.jobcenterportal.registry.NameDesk;
import org.jobcenterportal.registry.NameOutcome.Saved;
import org.jobcenterportal.registry.NameOutcome.Stale;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F1, F8: whoever looks after a person writes down her new name or address, and sees what it was before. */
@Route(value = RegistryLinks.NAME, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EditNameView extends CasePartView {

    private final NameDesk desk;
    private final Clock clock;

    EditNameView(CaseAccess access, CitizenDirectory citizens, NameDesk desk, Clock clock) {
        super(access, citizens, "registry.name.title");
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    Component content(PersonId person) {
        var checks = new FormChecks();
        var form = new NameForm(checks, OfficeTime.dayOf(clock.instant()));
        var editing = new Editing(person, form, checks, desk.of(person));
        form.show(editing.seen);
        var card = new Section(
                new H2(getTranslation("registry.name.card")),
                checks.summary(),
                form,
                new Div(new PrimaryButton(getTranslation("registry.name.save"), editing::save)));
        card.addClassNames("card", "stack");
        var all = new Div();
        if (desk.isProtected(person)) {
            all.add(Notice.care(
                    getTranslation("registry.name.protected"), getTranslation("registry.name.protectedText")));
        }
        all.add(card);
        var history = desk.history(person);
        if (!history.isEmpty()) {
            all.add(earlier(history));
        }
        all.addClassNames("stack", "case-form");
        return all;
    }

    private Section earlier(List<EarlierName> history) {
        var words = new NameWords(this);
        var list = new UnorderedList();
        history.forEach(one -> list.add(new ListItem(words.of(one.change(), one.writtenDownBy()))));
        var card = new Section(new H2(getTranslation("registry.name.earlier")), list);
        card.addClassNames("card", "stack");
        return card;
    }

    /** One edit: what was seen when it began, and what is to be saved. */
    private final class Editing {

        private final PersonId person;
        private final NameForm form;
        private final FormChecks checks;
        private NameAndHome seen;

        Editing(PersonId person, NameForm form, FormChecks checks, NameAndHome seen) {
            this.person = person;
            this.form = form;
            this.checks = checks;
            this.seen = seen;
        }

        void save() {
            if (!checks.allRight()) {
                return;
            }
            var edit = form.edit(seen);
            switch (desk.save(person, edit)) {
                case Saved saved -> {
                    part.showAgain();
                    part.tell(Notice.good(getTranslation("registry.name.saved"), ""));
                }
                case Stale(var now) -> {
                    seen = now;
                    part.tell(Notice.care(
                            getTranslation("registry.versions.stale"),
                            new NameWords(EditNameView.this).compared(edit.now(), now),
                            new SecondaryButton(getTranslation("registry.reach.takeTheirs"), () -> {
                                form.show(now);
                                part.tellNothing();
                            })));
                }
            }
        }
    }
}
