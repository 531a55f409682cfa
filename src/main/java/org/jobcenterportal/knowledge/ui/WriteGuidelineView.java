package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.knowledge.GuidelineDesk;
import org.jobcenterportal.knowledge.GuidelineDetails;
import org.jobcenterportal.knowledge.GuidelineDraft;
import org.jobcenterportal.knowledge.GuidelineOutcome;
import org.jobcenterportal.knowledge.Library;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** S32: a team writes down what it knows, or changes what it has written. */
@Route(value = KnowledgeLinks.CHANGE, layout = StaffLayout.class)
@RouteAlias(value = KnowledgeLinks.NEW, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.EMPLOYER_SERVICE, Roles.TEAM_LEAD})
class WriteGuidelineView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final GuidelineDesk desk;
    private final CurrentUser user;
    private final Clock clock;
    private final Div conflict = new Div();
    private GuidelineForm form;
    private @Nullable GuidelineDetails changed;
    private long seen;

    WriteGuidelineView(Library library, GuidelineDesk desk, CurrentUser user, Clock clock) {
        this.library = library;
        this.desk = desk;
        this.user = user;
        this.clock = clock;
        this.form = new GuidelineForm(desk.owners(), OfficeTime.dayOf(clock.instant()));
        getContent().addClassNames("knowledge", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isNew = event.getRouteParameters().get(KnowledgeLinks.SLUG).isEmpty();
        changed = isNew
                ? null
                : KnowledgeLinks.slug(event.getRouteParameters())
                        .flatMap(library::page)
                        .filter(GuidelineDetails::mayChange)
                        .orElseThrow(NotFoundException::new);
        form = new GuidelineForm(desk.owners(), OfficeTime.dayOf(clock.instant()));
        if (changed == null) {
            desk.owners().stream()
                    .filter(someone -> user.account()
                            .filter(account -> account.id().equals(someone.account()))
                            .isPresent())
                    .forEach(form::owner);
        } else {
            show(changed);
        }
        draw();
    }

    @Override
    public String getPageTitle() {
        return changed == null ? getTranslation("knowledge.write.new") : getTranslation("knowledge.write.change");
    }

    private void draw() {
        var actions = new Div(
                new PrimaryButton(getTranslation("knowledge.write.save"), this::save),
                new LinkButton(
                                getTranslation("knowledge.write.back"),
                                changed == null ? KnowledgeLinks.FIND : KnowledgeLinks.page(changed.slug()))
                        .quiet());
        actions.addClassNames("row", "wrap");
        conflict.removeAll();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()), conflict, form, actions);
    }

    private void show(GuidelineDetails page) {
        seen = page.version();
        form.show(page.content());
    }

    private void save() {
        form.draft()
                .ifPresent(draft ->
                        tell(draft, changed == null ? desk.add(draft) : desk.change(changed.id(), seen, draft)));
    }

    private void tell(GuidelineDraft mine, GuidelineOutcome outcome) {
        switch (outcome) {
            case GuidelineOutcome.Saved(var slug) -> {
                Toast.show(getTranslation("knowledge.write.saved"));
                getUI().ifPresent(ui -> KnowledgeLinks.open(ui, slug));
            }
            case GuidelineOutcome.TitleTaken taken -> form.titleTaken();
            case GuidelineOutcome.ChangedMeanwhile(var theirs) -> showBoth(mine, theirs);
            case GuidelineOutcome.NotFound missing -> throw new NotFoundException();
        }
    }

    private void showBoth(GuidelineDraft mine, GuidelineDetails theirs) {
        conflict.removeAll();
        conflict.add(new BothEditions(
                mine,
                theirs,
                () -> {
                    seen = theirs.version();
                    conflict.removeAll();
                },
                () -> {
                    show(theirs);
                    conflict.removeAll();
                }));
    }
}
