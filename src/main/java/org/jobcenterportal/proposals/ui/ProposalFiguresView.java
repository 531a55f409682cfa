package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.ProposalFigures;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** S22: proposals, meetings and people hired, month by month; numbers that are too small stand together. */
@Route(value = ProposalLinks.FIGURES, layout = StaffLayout.class)
@RolesAllowed({Roles.STEERING, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class ProposalFiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProposalFigures figures;
    private final Clock clock;

    ProposalFiguresView(ProposalFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var months = figures.until(YearMonth.from(OfficeTime.dayOf(clock.instant())));
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new LinkButton(getTranslation("proposals.title"), IconName.BACK, ProposalLinks.LIST)
                                .quiet()),
                        new PageHeader(getTranslation("proposals.figures.title"))
                                .lead(getTranslation("proposals.figures.lead")),
                        card("proposals.figures.proposed", months.proposed()),
                        card("proposals.figures.interviews", months.interviews()),
                        card("proposals.figures.hired", months.hired()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposals.figures.title");
    }

    private Component card(String titleKey, HonestTable<YearMonth> table) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.addClassNames("card", "work-card", "stack", "close");
        if (table.isTooFew()) {
            card.add(new Paragraph(getTranslation("proposals.figures.tooFew")));
            return card;
        }
        var facts = new FactList();
        table.rows()
                .forEach(row -> facts.fact(
                        row.things().stream().sorted().map(this::month).collect(Collectors.joining(", ")),
                        getTranslation("proposals.figures.count", row.count())));
        facts.fact(getTranslation("proposals.figures.total"), getTranslation("proposals.figures.count", table.total()));
        card.add(facts);
        return card;
    }

    private String month(YearMonth month) {
        return getTranslation("proposals.figures.month", OfficeTime.startOf(month.atDay(1)));
    }
}
