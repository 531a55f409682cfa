package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.HouseRules;
import org.jobcenterportal.proposals.HouseRules.Standing;
import org.jobcenterportal.proposals.ProposalRule;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F75: how many proposals may be open, and how long an employer has; the team lead sets it, and all can read who did. */
@Route(value = ProposalLinks.RULES, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class ProposalRulesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HouseRules rules;
    private final CurrentUser user;
    private final Map<ProposalRule, IntegerField> fields = new EnumMap<>(ProposalRule.class);

    ProposalRulesView(HouseRules rules, CurrentUser user) {
        this.rules = rules;
        this.user = user;
        getContent().addClassNames("stack", "proposal-rules");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposals.rules.title");
    }

    private void show() {
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new LinkButton(getTranslation("proposals.title"), IconName.BACK, ProposalLinks.LIST)
                                .quiet()),
                        new PageHeader(getTranslation("proposals.rules.title"))
                                .lead(getTranslation("proposals.rules.lead")));
        rules.standing().forEach(one -> getContent().add(card(one)));
    }

    private Component card(Standing one) {
        var by = one.by();
        var set = new Paragraph(
                by == null
                        ? getTranslation("proposals.rules.byPortal")
                        : getTranslation(
                                "proposals.rules.by",
                                by.full(),
                                Formats.here().dateWithYear(OfficeTime.dayOf(one.at()))));
        set.addClassName("muted");
        var card = user.isInRole(Roles.TEAM_LEAD)
                ? new Section(form(one), set)
                : new Section(
                        new H2(getTranslation("enum.ProposalRule." + one.rule())),
                        new Paragraph(getTranslation("proposals.rules.number", one.number())),
                        set);
        card.addClassNames("card", "work-card", "stack", "close");
        return card;
    }

    private Component form(Standing one) {
        var number = new IntegerField(getTranslation("enum.ProposalRule." + one.rule()));
        number.setMin(1);
        number.setMax(one.rule().most());
        number.setStepButtonsVisible(true);
        number.setValue(one.number());
        number.setManualValidation(true);
        fields.put(one.rule(), number);
        var save = new SecondaryButton(getTranslation("proposals.rules.set"), () -> set(one, number));
        save.setAriaLabel(getTranslation("proposals.rules.setOf", getTranslation("enum.ProposalRule." + one.rule())));
        var form = new Div(number, save);
        form.addClassName("plan-actions");
        return form;
    }

    private void set(Standing one, IntegerField number) {
        var value = number.getValue();
        number.setErrorMessage(
                getTranslation("proposals.rules.between", one.rule().most()));
        number.setInvalid(value == null || !one.rule().allows(value));
        if (!number.isInvalid()) {
            var isSet = rules.set(one.rule(), value, one.edition());
            show();
            Objects.requireNonNull(fields.get(one.rule())).focus();
            if (isSet) {
                Toast.show(getTranslation("proposals.rules.done"));
            } else {
                Toast.care(getTranslation("proposals.stale"));
            }
        }
    }
}
